/**
 * Gather short lines, most of which begin with a capital, three or more under one another, into stanzas.
 * In: passages with their roles. Out: the same; a stanza is one passage with its lines as parts.
 */
import type { Passage } from '../passage.js'
import { endsSentence, startsWithCapital } from '../evidence/line-shape.js'
import { joinTracked } from '../tracked-text.js'

const fewest = 3
const longest = 60

export function verses(passages: readonly Passage[]): Passage[] {
  const out: Passage[] = []
  for (let at = 0; at < passages.length; at += 1) {
    const end = stanzaEnd(passages, at)
    const passage = passages[at]
    if (!passage) continue
    if (end - at < fewest) {
      out.push(passage)
      continue
    }
    const lines = passages.slice(at, end)
    out.push({ ...passage, role: 'verse', parts: lines.map(line => line.text), text: joinTracked(lines.map(line => line.text), '\n'), anchors: lines.flatMap(line => line.anchors) })
    at = end - 1
  }
  return out
}

/** One past the last line of a stanza that begins here: lines without blank ones between, most of them no sentences. */
function stanzaEnd(passages: readonly Passage[], at: number): number {
  let end = at
  let closed = 0
  while (end < passages.length && isVerseLine(passages[end]) && (end === at || passages[end]?.gap === 0)) {
    if (endsSentence(passages[end]?.text.text ?? '')) closed += 1
    end += 1
  }
  const capitals = passages.slice(at, end).filter(line => startsWithCapital(line.text.text)).length
  return closed <= (end - at) / 2 && capitals >= (end - at) / 2 ? end : at
}

const isVerseLine = (passage: Passage | undefined): boolean => passage?.role === 'text' && passage.text.text.length <= longest && !/\d$/.test(passage.text.text)
