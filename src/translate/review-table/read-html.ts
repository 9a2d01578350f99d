/**
 * Read a review table that came back as a page of HTML, whoever saved it.
 * In: the text of the page. Out: its segments, with places in it.
 */
import { type Checked, diagnose } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import type { Returned } from '../../model/returned.js'
import { findHtmlTables } from './find-html-tables.js'
import { readTables } from './read-tables.js'

/** Deeper than any page that a person or a program means; keeps every recursive reader safe. */
const depthLimit = 300

export function readHtmlTable(source: SourceText): Checked<Returned> {
  const deep = tooDeepAt(source.text)
  if (deep !== undefined) return { value: { languages: {}, segments: [] }, diagnostics: [diagnose('xml-too-deep', source.place(deep), { limit: depthLimit })] }
  return readTables(findHtmlTables(source.text), ({ at, end }) => source.place(at, end))
}

/** Where elements that must be closed stand too deep in each other. */
function tooDeepAt(page: string): number | undefined {
  let depth = 0
  for (const { index, 1: closing } of page.matchAll(/<(\/?)(?:table|div|span|font|section|article|blockquote|center|[ou]l|dl|a|b|i|u|s|em|strong|big|small|su[bp]|ins|del|code|h[1-6])\b/gi)) {
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > depthLimit) return index
  }
  return undefined
}
