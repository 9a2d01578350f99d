/**
 * Know who signs: what stands between the last paragraph and the next heading or the end.
 * In: passages whose headings, dates and postscripts are known. Out: the same; signatures have their role.
 */
import { isDateline, isEnding, isFarewell, isOffice, isSignature, isSourceNote, opensSignatories } from '../evidence/block-shape.js'
import { endsSentence, startsWithCapital } from '../evidence/line-shape.js'
import { type Passage, type Role, textOf } from '../passage.js'
import { isApart, type Step, type Survey } from './survey.js'

const passedOver: ReadonlySet<Role> = new Set<Role>(['postscript', 'dateline', 'source-note', 'separator', 'signature'])
/** What a section ends before. */
const ending: ReadonlySet<Role> = new Set<Role>(['heading', 'separator', 'postscript'])
const farthest = 12

export const sectionTails: Step = (passages, survey) => {
  const signed = new Set<number>()
  for (let end = passages.length; end > 0; end -= 1) {
    if (end < passages.length && !ending.has(passages[end]?.role ?? 'text')) continue
    signTail(passages, end, survey, signed)
  }
  return passages.map((passage, at) => (signed.has(at) ? { ...passage, role: 'signature' } : passage))
}

/** Upwards from the end of a section, while what stands there signs. */
function signTail(passages: readonly Passage[], end: number, survey: Survey, signed: Set<number>): void {
  const found: number[] = []
  let at = end - 1
  for (; at > 0 && end - at < farthest; at -= 1) {
    const passage = passages[at]
    if (!passage || passage.role === 'heading') return
    if (passedOver.has(passage.role)) continue
    if (passage.role !== 'text' || !isSigned(passages, at, survey, found.length === 0)) break
    found.push(at)
  }
  const above = textOf(passages[at])
  const set = endsSentence(above) || passages[at]?.role !== 'text' || found.some(one => isOffice(textOf(passages[one])) || isApart(passages, one, survey))
  if (at > 0 && set) for (const one of found) signed.add(one)
}

/** A name, an office, a farewell; the very last may be any few words apart from the text: « Un ouvrier ». */
function isSigned(passages: readonly Passage[], at: number, survey: Survey, last: boolean): boolean {
  const text = textOf(passages[at])
  if (opensSignatories(text)) return true
  if (/^[—–]|^\((?!s)/.test(text) || isDateline(text) || isEnding(text) || (isSourceNote(text) && !isFarewell(text))) return false
  if (isSignature(text) && !isExclamation(text)) return true
  const few = text.split(/\s+/).length <= 6 && text.length < 50
  return last && few && startsWithCapital(text) && isApart(passages, at, survey) && !endsSentence(text.replace(/["”»]$/, '')) && !/[,;:]$/.test(text)
}

/** « Vive la commune ! » ends a speech and signs nothing. */
const isExclamation = (text: string): boolean => /^vive\b/i.test(text) || /!$/.test(text)
