/**
 * Lay the changes of an import onto its finished text.
 * In: a draft and the original it came from. Out: for each text the marks in it, in order and apart from each other: changes that share a
 * letter share a mark. A change that left nothing has a mark without width, where it was.
 */
import type { Repair } from '../../model/import.js'
import type { SourceText } from '../../model/place.js'
import type { Draft } from '../draft.js'
import { allTexts, locatorOf, type Spot } from '../review/locate.js'
import type { TrackedText } from '../tracked-text.js'

/** `[from, to)` of the text. */
export type Mark = { readonly from: number; readonly to: number; readonly repairs: readonly Repair[] }

/** What a mark says at first sight; of several changes the one that a person should look at. */
export const markKinds = ['proposed', 'removed', 'made', 'refused'] as const
export type MarkKind = (typeof markKinds)[number]

export const kindOf = ({ made, after, decided }: Repair): MarkKind => (decided === 'no' ? 'refused' : !made ? 'proposed' : isNothing(after) ? 'removed' : 'made')
/** Of a page's number the text keeps a mark that no reader sees. */
const isNothing = (after: string): boolean => after.trim() === '' || /^<!--.*-->$/.test(after)
export const kindOfMark = ({ repairs }: Mark): MarkKind => markKinds.find(kind => repairs.some(repair => kindOf(repair) === kind)) ?? 'made'

export function marksOf({ draft, source }: { readonly draft: Draft; readonly source: SourceText }): ReadonlyMap<TrackedText, readonly Mark[]> {
  const locate = locatorOf(allTexts(draft), source.text.length)
  const found = new Map<TrackedText, Mark[]>()
  for (const repair of draft.log) {
    const spot = locate(repair.place.start, repair.place.end)
    if (!spot) continue
    const marks = found.get(spot.text) ?? []
    marks.push({ ...toWords(spot), repairs: [repair] })
    found.set(spot.text, marks)
  }
  return new Map([...found].map(([text, marks]) => [text, apart(marks)]))
}

/** Without the spaces at its ends, and with the rest of the words that it changes: half a word is hard to read. */
function toWords({ text: { text }, from, to }: Spot): { readonly from: number; readonly to: number } {
  if (text.slice(from, to).trim() === '') return { from, to }
  let [start, end] = [from, to]
  while (/\s/.test(text.charAt(start))) start += 1
  while (/\s/.test(text.charAt(end - 1))) end -= 1
  while (isLetter(text.charAt(start)) && isLetter(text.charAt(start - 1))) start -= 1
  while (isLetter(text.charAt(end - 1)) && isLetter(text.charAt(end))) end += 1
  return { from: start, to: end }
}

const isLetter = (character: string): boolean => /[\p{L}\p{M}]/u.test(character)

/** Marks that overlap made one. */
function apart(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = out.at(-1)
    const shares = last && (mark.from < last.to || (mark.from === last.from && mark.to === last.to))
    if (shares) out[out.length - 1] = { from: last.from, to: Math.max(last.to, mark.to), repairs: [...last.repairs, ...mark.repairs] }
    else out.push(mark)
  }
  return out
}

/** A change that took out whole lines of the original: furniture, contents, the rule above notes. */
export function isWholeLine({ place, made, after }: Repair, { text }: SourceText): boolean {
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1
  const lineEnd = text.indexOf('\n', place.end)
  const around = text.slice(lineStart, place.start) + text.slice(place.end, lineEnd < 0 ? text.length : lineEnd)
  return made && isNothing(after) && place.end > place.start && around.trim() === ''
}
