/**
 * Point out brackets and quotes that open and never close, and propose where they may: at a mark that cannot stand there, or at the end.
 * In: paragraphs. Out: the same. Nothing is made: only the original tells where a quotation ended. A paragraph that opens with a
 * quote which the next one opens anew is a long quotation, and right.
 */
import { type Correction, correctTexts, type Mend } from '../draft.js'

const marks = [
  { open: '(', close: ')', last: ')' },
  { open: '«', close: '»', last: ' »' },
  { open: '“', close: '”', last: '”' },
] as const

export const unclosedMarks: Mend = (draft, evidence) => {
  const texts = draft.passages.map(passage => passage.text.text)
  const next = new Map(draft.passages.map((passage, at) => [passage, texts[at + 1] ?? '']))
  return correctTexts(draft, evidence, (text, passage) => marks.flatMap(mark => unclosed(text, next.get(passage) ?? '', mark)))
}

function unclosed(text: string, next: string, { open, close, last }: (typeof marks)[number]): Correction[] {
  const places = openPlaces(text, open, close)
  const [place] = places
  if (place === undefined || places.length > 1 || next.startsWith(open) || (open !== '(' && text.startsWith(open))) return []
  const stop = open === '(' ? /;(?= \p{Ll})/u.exec(text.slice(place)) : null
  if (stop) return [{ start: place + stop.index, end: place + stop.index + 1, after: close, rule: 'unclosed-marks', confidence: 0.6 }]
  const end = /(?<=\p{L})(?=[.!?…]+(?:\s+\p{Lu}|\s*$))/u.exec(text.slice(place))
  const at = end ? place + end.index : text.length
  return [{ start: at, end: at, after: last, rule: 'unclosed-marks', confidence: 0.5 }]
}

/** Where marks open that nothing closes. */
function openPlaces(text: string, open: string, close: string): number[] {
  const places: number[] = []
  if (!text.includes(open)) return places
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === open) places.push(at)
    else if (sign === close) places.pop()
  }
  return places
}
