/**
 * Read a review table that came back as a page of HTML, whoever saved it.
 * In: the text of the page. Out: its segments, with places in it.
 */
import type { Checked } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import type { Returned } from '../../model/returned.js'
import { findHtmlTables } from './find-html-tables.js'
import { readTables } from './read-tables.js'

export function readHtmlTable(source: SourceText): Checked<Returned> {
  return readTables(findHtmlTables(source.text), ({ at, end }) => source.place(at, end))
}
