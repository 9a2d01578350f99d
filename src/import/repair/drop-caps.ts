/**
 * Put a drop capital back before its paragraph: it was drawn apart, and the extractor wrote it at the end of a later line.
 * In: lines. Out: the same. `e Centre … en exil :L` is `Le Centre … en exil :`.
 */
import type { Repair } from '../../model/import.js'
import type { Evidence, Mend } from '../draft.js'
import type { Passage } from '../passage.js'
import { endsSentence } from '../evidence/line-shape.js'
import { joinTracked, originAt, rewrite, sliceTracked, trimTracked } from '../tracked-text.js'

const within = 6
const stranded = /[.:;,!?…»”]\s?(\p{Lu})\s*$/u
const alone = /^\s*(\p{Lu})\s*$/u

export const dropCaps: Mend = (draft, evidence) => {
  const lines = [...draft.passages]
  const log: Repair[] = []
  for (const [at, line] of lines.entries()) {
    if (at > 0 && line.gap === 0) continue
    const opening = /^\s*(\p{Ll}['’]?\p{Ll}*)/u.exec(line.text.text)?.[1]
    if (opening !== undefined && (endsSentence(lines[at - 1]?.text.text ?? '.') || !evidence.lexicon.knows(opening) || opening === 'e')) putBack(lines, at, opening, log, evidence)
  }
  return { ...draft, passages: lines.filter(line => line.text.text.trim() !== ''), log: [...draft.log, ...log] }
}

function putBack(lines: Passage[], at: number, opening: string, log: Repair[], { lexicon, source }: Evidence): void {
  for (let look = at === 0 ? at : at - 1; look < Math.min(lines.length, at + within); look += 1) {
    const line = lines[look]
    if (!line || (look > at && line.gap > 1)) break
    const found = (look === at - 1 ? alone : stranded).exec(line.text.text) ?? alone.exec(line.text.text)
    const capital = found?.[1]
    if (!found || capital === undefined || !(lexicon.knows(capital + opening) || lexicon.knows((capital + opening).toLowerCase()))) continue
    const from = line.text.text.lastIndexOf(capital)
    const letter = sliceTracked(line.text, from, from + 1)
    const start = originAt(letter, 0)
    log.push({ rule: 'drop-caps', place: source.place(start, start + 1), before: capital, after: capital + opening, confidence: 0.93, made: true })
    lines[look] = { ...line, text: rewrite(line.text, [{ start: from, end: from + 1, after: '' }]) }
    const first = lines[at]
    if (first) lines[at] = { ...first, text: joinTracked([letter, trimTracked(first.text)]) }
    return
  }
}
