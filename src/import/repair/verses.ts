/**
 * Make stanzas of lines that are known as verse.
 * In: passages with their roles. Out: the same; a stanza is one passage with its lines as parts. A blank line or a page's end parts stanzas.
 */
import type { Passage } from '../passage.js'
import { joinTracked } from '../tracked-text.js'

export function verses(passages: readonly Passage[]): Passage[] {
  const out: Passage[] = []
  for (let at = 0; at < passages.length; at += 1) {
    const passage = passages[at]
    if (!passage) continue
    let end = at + 1
    while (passage.role === 'verse' && passages[end]?.role === 'verse' && passages[end]?.gap === 0) end += 1
    out.push(passage.role === 'verse' ? toStanza(passage, passages.slice(at, end)) : passage)
    at = end - 1
  }
  return out
}

function toStanza(first: Passage, lines: readonly Passage[]): Passage {
  return { ...first, parts: lines.map(line => line.text), text: joinTracked(lines.map(line => line.text), '\n'), anchors: lines.flatMap(line => line.anchors) }
}
