/**
 * Find headings: what the contents name, what is numbered as a heading, shouted lines, and short lines with space above and text below.
 * In: passages. Out: the same; headings have their role. A heading too many spoils a book more than one too few.
 */
import { isDateline, isFarewell, isIssue, isMotto, isOffice, isPostscript, isReply, isSalutation, isSignature, isSourceNote, opensSignatories } from '../evidence/block-shape.js'
import { isByline } from '../evidence/byline.js'
import { type HeadingStyle, headingStyle, isFreePart } from '../evidence/heading-style.js'
import { endsOpen, endsSentence, isShouted, startsWithCapital } from '../evidence/line-shape.js'
import { type Passage, textOf } from '../passage.js'
import { foldTitle } from '../repair/contents.js'
import { isApart, type Step, type Survey, withRoles } from './survey.js'

const longest = 110

export const headings: Step = (passages, survey) => {
  const styles = passages.map(passage => (passage.role === 'text' && textOf(passage).length <= longest ? headingStyle(textOf(passage)) : undefined))
  const repeated = repeatedLines(passages)
  const view: View = { passages, survey, styles, repeated, series: seriesOf(passages, styles, survey) }
  return withRoles(passages, (at, text) => (isHeading(view, at, text) ? 'heading' : undefined))
}

/** `styles`: how each passage is numbered. `series`: those whose number another heading goes on from, or leads to. */
type View = { readonly passages: readonly Passage[]; readonly survey: Survey; readonly styles: readonly (HeadingStyle | undefined)[]; readonly repeated: ReadonlySet<string>; readonly series: ReadonlySet<number> }

/** Short lines that stand three times or more: who speaks in a play. */
function repeatedLines(passages: readonly Passage[]): Set<string> {
  const counts = new Map<string, number>()
  for (const text of passages.map(textOf)) if (text.length < 40) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > 2).map(([text]) => text))
}

/** Numbered lines apart from others that no list holds, and that one before or after counts on from. */
function seriesOf(passages: readonly Passage[], styles: readonly (HeadingStyle | undefined)[], survey: Survey): Set<number> {
  const alone = [...styles.keys()].filter(at => styles[at] && standsAlone(passages, styles, at, survey))
  const keyOf = (at: number, step: number): string => `${styles[at]?.name ?? ''} ${(styles[at]?.number ?? 0) + step}`
  const known = new Set(alone.map(at => keyOf(at, 0)))
  return new Set(alone.filter(at => known.has(keyOf(at, 1)) || known.has(keyOf(at, -1))))
}

/** Space above, text or a deeper number below, and no sentence: an item of a list has its like above or below. */
function standsAlone(passages: readonly Passage[], styles: readonly (HeadingStyle | undefined)[], at: number, survey: Survey): boolean {
  const text = textOf(passages[at])
  const like = (other: number): boolean => styles[other] !== undefined && styles[other]?.name === styles[at]?.name
  if (!isApart(passages, at, survey) || /[;,:]$/.test(text) || /:$/.test(textOf(passages[at - 1])) || like(at - 1) || like(at + 1)) return false
  return passages[at + 1] !== undefined && (!endsSentence(text) || (text.split(/\s+/).length <= 8 && isApart(passages, at + 1, survey)))
}

function isHeading(view: View, at: number, text: string): boolean {
  const { passages, survey, styles } = view
  if (text === '' || text.length > longest && !survey.titles.has(foldTitle(text))) return false
  if (survey.titles.has(foldTitle(text)) || isTitleOfNumber(view, at, text)) return true
  if (isTitle(view, at, text)) return true
  if (view.series.has(at)) return true
  const style = styles[at]
  if (style?.sure && !endsSentence(text.replace(/(?<=^\S+(?:\s\S+)?)\.$/, '')) && !/[,;]$/.test(text) && (isApart(passages, at, survey) || style.bare)) return true
  if (endsSentence(text) || /[,;]$/.test(text) || !startsWithCapital(text) || endsOpen(text)) return false
  if (isSmallPart(text) || opensSignatories(text)) return false
  if (isShouted(text)) return isShoutedHeading(view, at, text)
  if (passages[at + 1]?.role === 'table-row' && text.length < 70) return /\p{L}{3}/u.test(text) && !/:$/.test(text)
  if (isFreePart(text)) return isApart(passages, at, survey)
  return isApart(passages, at, survey) && isPlainHeading(view, at, text)
}

/** `Le bac` under `CHAPITRE II`: a short line apart from what follows. */
function isTitleOfNumber({ passages, survey, styles, series }: View, at: number, text: string): boolean {
  const style = styles[at - 1]
  if (!style?.bare || !(style.sure || series.has(at - 1)) || !isApart(passages, at + 1, survey) || passages[at + 1] === undefined) return false
  return startsWithCapital(text) && !endsSentence(text) && !/[,;:]$/.test(text) && !endsOpen(text) && !isSmallPart(text) && text.split(/\s+/).length <= 15
}

/** A date, a salutation, a source: what stands below headings and is none. */
const isSmallPart = (text: string): boolean => isDateline(text) || isSalutation(text) || isSourceNote(text) || isIssue(text) || isPostscript(text) || isReply(text) || isByline(text) || /^\(.*\)$/.test(text)

function isShoutedHeading({ passages, survey, repeated }: View, at: number, text: string): boolean {
  if (repeated.has(text)) return false
  if (passages[at + 1] === undefined) return false
  if (isOffice(textOf(passages[at - 1])) || /[.—–:]\s*[—–]/.test(text) || isInitials(text)) return false
  return isApart(passages, at, survey) || (passages[at - 1]?.role === 'heading' || isShouted(textOf(passages[at - 1])))
}

/** `X. Y. Z.`, `P. AUBERT`: a name. */
const isInitials = (text: string): boolean => /^(?:\p{Lu}\.\s?){1,3}(?:\p{Lu}[\p{L}'’-]+)?$/u.test(text)

/** The first short passage of the document that is none of the small things a document opens with, with a text below. */
function isTitle({ passages }: View, at: number, text: string): boolean {
  if (at > 3 || text.length > longest || passages.slice(0, at).some(before => before.role === 'heading')) return false
  const opening = passages.slice(0, at).map(textOf)
  if (opening.some(before => before.length > longest || !(isDateline(before) || isMotto(before) || /!["»”]?$/.test(before)))) return false
  const ends = endsSentence(text) && !/\p{Lu}\.$/u.test(text)
  if (ends || /[,;]$/.test(text) || isDateline(text) || isSalutation(text) || isReply(text) || text.split(/\s+/).length > 20) return false
  return passages.length > at + 1 && (passages[at + 1]?.role ?? 'text') !== 'verse' || (passages[at]?.gap ?? 0) > 0 || passages.length > at + 2
}

const isCall = (text: string): boolean => /^["“«]/.test(text) && !/["”»]$/.test(text)

/** A short line with space above and a full paragraph, a date or a salutation below, where a sentence has ended before it. */
function isPlainHeading({ passages }: View, at: number, text: string): boolean {
  const [passage, next, before] = [passages[at], passages[at + 1], textOf(passages[at - 1])]
  if (!passage || !next || /:$/.test(text) || isCall(text)) return false
  const below = textOf(next)
  if (isSignature(text) && (at + 3 >= passages.length || isOffice(before))) return false
  const dated = next.role === 'dateline' || isDateline(below) || isSalutation(below)
  if (text.split(/\s+/).length > (next.role === 'dateline' ? 20 : 12)) return false
  if (/[»”"]$/.test(before) && before.length < 250 && !dated) return false
  if (isPostscript(below) || (!dated && next.gap > passage.gap) || isFarewell(text) || isOffice(text)) return false
  const long = next.role === 'text' && below.length > text.length * 1.5 && below.length > 60
  return dated || (long && (endsSentence(before) || before === '' || passage.startsPage)) || passage.startsPage
}
