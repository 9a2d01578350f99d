/**
 * Say what each passage is: heading, dateline, salutation, signature, source note, quotation, list item, row, verse.
 * In: passages. Out: the same with their roles; tables of contents dropped, their titles used to know headings by.
 * Where nothing says more, a passage is a paragraph: a heading too many spoils a book more than one too few.
 */
import type { Repair } from '../../model/import.js'
import { type Draft, type Evidence, type Mend, originOf, removal } from '../draft.js'
import type { Passage, Role } from '../passage.js'
import { isDateline, isFarewell, isListItem, isPostscript, isSalutation, isSeparator, isSignature, isSourceNote } from '../evidence/block-shape.js'
import { endsSentence, isShouted, startsWithCapital } from '../evidence/line-shape.js'
import { sliceTracked } from '../tracked-text.js'
import { contentsTitles, foldTitle } from './contents.js'
import { verses } from './verses.js'

export const structure: Mend = (draft, evidence) => {
  const log: Repair[] = draft.passages.filter(({ role }) => role === 'contents').map(passage => removal(passage, 'contents', evidence.source))
  const titles = new Set(contentsTitles(draft.passages).map(foldTitle))
  const passages = draft.passages.filter(({ role }) => role !== 'contents')
  const survey: Survey = { passages, titles, double: evidence.layout.doubleSpaced }
  const shaped = toRoles(survey).map(passage => (passage.role === 'list-item' ? withoutMarker(passage, log, evidence) : passage))
  return { ...draft, passages: verses(fromTop(shaped)), log: [...draft.log, ...log] } satisfies Draft
}

/** Headings begin with the first level, whatever the document shows first. */
function fromTop(passages: readonly Passage[]): Passage[] {
  const levels = passages.flatMap(({ role, level }) => (role === 'heading' ? [level ?? 2] : []))
  const shift = Math.min(...levels) - 1
  const named = levels.length > 1 && shift > 0
  return passages.map(passage => (named && passage.role === 'heading' ? { ...passage, level: (passage.level ?? 2) - shift } : passage))
}

type Survey = { readonly passages: readonly Passage[]; readonly titles: ReadonlySet<string>; readonly double: boolean }

function toRoles(survey: Survey): Passage[] {
  const out: Passage[] = []
  let sinceHeading = 99
  for (const [at, passage] of survey.passages.entries()) {
    const role = passage.role === 'text' ? roleOf(survey, at, out, sinceHeading) : passage.role
    sinceHeading = role === 'heading' ? 0 : sinceHeading + 1
    out.push({ ...passage, role, ...(role === 'heading' ? { level: passage.level ?? levelOf(survey, at, out, passage) } : {}) })
  }
  return out
}

/** The list makes its own numbers and points; the number is kept as the item's. */
function withoutMarker(passage: Passage, log: Repair[], { source }: Evidence): Passage {
  const marker = /^(\S+)\s+/.exec(passage.text.text)
  if (!marker) return passage
  const start = originOf(passage.text)
  log.push({ rule: 'structure', place: source.place(start, start + (marker[1] ?? '').length), before: marker[1] ?? '', after: '', confidence: 0.9, made: true })
  return { ...passage, number: Number(/^\d+/.exec(passage.text.text)?.[0] ?? 0), text: sliceTracked(passage.text, marker[0].length) }
}

function roleOf(survey: Survey, at: number, before: readonly Passage[], sinceHeading: number): Role {
  const passage = survey.passages[at]
  const text = passage?.text.text ?? ''
  if (isSeparator(text)) return 'separator'
  if (isDateline(text) || isLetterhead(survey, at)) return 'dateline'
  if (isMotto(survey, at)) return 'epigraph'
  if (isSubtitle(survey, at, before)) return 'subtitle'
  if (isPostscript(text)) return 'postscript'
  if (isListItem(text) && !isTitleOfTable(survey, at)) return 'list-item'
  if (isHeading(survey, at)) return 'heading'
  const head = before.slice(-4).every(({ role }) => role !== 'text')
  if (sinceHeading < 4 && head && isSourceNote(text) && text.length < 150) return 'source-note'
  if (/^source\s*:/i.test(text)) return 'source-note'
  if (isSalutation(text) && startsWithCapital(text)) return 'salutation'
  if (sinceHeading === 0 && isByline(text)) return 'byline'
  if (endsLetter(survey, at) && isSignature(text)) return 'signature'
  return isQuotation(text, before.at(-1)?.text.text ?? '') ? 'quotation' : 'text'
}

/** `Prolétaires de tous les pays…`: a call above the title. */
const isMotto = ({ passages }: Survey, at: number): boolean => at === 0 && /!["»”]?$/.test(passages[0]?.text.text ?? '') && (passages[0]?.text.text.length ?? 99) < 90 && passages.length > 3

/** A short line right under the title, with a blank line below it. */
function isSubtitle({ passages }: Survey, at: number, before: readonly Passage[]): boolean {
  const [passage, next] = [passages[at], passages[at + 1]]
  const text = passage?.text.text ?? ''
  return before.at(-1)?.role === 'heading' && before.at(-1)?.level === 1 && passage?.gap === 0 && next !== undefined && next.gap > 0 && text.length < 90 && !endsSentence(text) && !isShouted(text) && startsWithCapital(text)
}

/** The office and number over the date of an official letter. */
function isLetterhead({ passages }: Survey, at: number): boolean {
  const text = passages[at]?.text.text ?? ''
  const near = passages.slice(at + 1, at + 3).map(passage => passage.text.text)
  if (/^N°\s?\S+$/.test(text)) return true
  return at > 3 && isShouted(text) && text.split(/\s+/).length <= 3 && near.some(below => /^N°\s?\S+$/.test(below))
}

const isByline = (text: string): boolean => text.length < 60 && /^(?:par |de )?\p{Lu}[\p{L}.’'-]+(?: (?:de |du |d’|d')?\p{Lu}[\p{L}.’'-]*){1,3}$/u.test(text)

/** Nothing but signatures, postscripts and notes comes before the next heading or the end. */
function endsLetter({ passages, titles }: Survey, at: number): boolean {
  for (let look = at + 1; look < Math.min(at + 4, passages.length); look += 1) {
    const text = passages[look]?.text.text ?? ''
    if ((titles.size > 0 && titles.has(foldTitle(text))) || passages[look]?.role === 'heading' || isPostscript(text)) return true
    if (!isSignature(text) && !isDateline(text)) return (passages[look]?.gap ?? 0) >= 1 && isHeading({ passages, titles, double: false }, look)
  }
  return at + 3 >= passages.length
}

const longestHeading = 110

function isHeading(survey: Survey, at: number): boolean {
  const { passages, titles, double } = survey
  const passage = passages[at]
  const text = passage?.text.text.trim() ?? ''
  if (passage?.role !== 'text' || text === '') return false
  if (titles.size > 0 && titles.has(foldTitle(text))) return true
  if (isTitle(survey, at)) return true
  if (text.length > longestHeading || endsSentence(text) || /[,;]$/.test(text) || !startsWithCapital(text)) return false
  if (isSalutation(text) || isSourceNote(text)) return false
  const next = passages[at + 1]
  const apart = (double ? passage.gap - 1 : passage.gap) > 0 || passage.startsPage || at === 0
  if (isShouted(text)) return apart || isShouted(passages[at - 1]?.text.text ?? '')
  if (isTitleOfTable(survey, at) || namedPart.test(text)) return true
  if (!apart || next === undefined || /:$/.test(text) || isCall(text)) return false
  return titleLike(survey, at, text, next)
}

const namedPart = /^(?:annexe|appendice|introduction|conclusion|préface|avant-propos|avertissement|épilogue|prologue|notes|chapitre (?:[IVXLC]+|\d+|premier)|(?:(?:première|deuxième|seconde|troisième|quatrième|cinquième|dernière) partie|(?:chapitre|livre|partie|section|acte|scène|lettre) (?:[IVXLC]+|\d+|premier|première))(?![\p{L}\d]).*|[IVXLC]+[.)]\s+\p{Lu}.*)\s*:?$/iu

/** The first short passage of the document that is none of the small things a document opens with, with a text below. */
function isTitle({ passages }: Survey, at: number): boolean {
  const text = passages[at]?.text.text.trim() ?? ''
  if (at > 3) return false
  const opening = passages.slice(0, at).map(passage => passage.text.text)
  if (opening.some(before => before.length > longestHeading || !(isDateline(before) || /!["»”]?$/.test(before)))) return false
  const ends = endsSentence(text) && !/\p{Lu}\.\ufdd0?$/u.test(text)
  return text.length <= longestHeading && !ends && !/[,;]$/.test(text) && !isDateline(text) && !isSalutation(text) && text.split(/\s+/).length <= 20 && passages.length > at + 1
}

/** A title over a table or over text that follows at once, in a document that sets its titles so. */
const isTitleOfTable = ({ passages }: Survey, at: number): boolean => passages[at + 1]?.role === 'table-row' && passages[at]?.role === 'text' && (passages[at]?.text.text.length ?? 99) < 70

const isCall = (text: string): boolean => /^["“«]/.test(text) && !/["”»]$/.test(text)

/** A short line without a verb's punctuation, with space above and a full paragraph below. */
function titleLike({ passages }: Survey, at: number, text: string, next: Passage): boolean {
  const words = text.split(/\s+/)
  if (words.length > 12 || (isSignature(text) && at + 3 >= passages.length)) return false
  const long = next.text.text.length > text.length * 1.5 && next.text.text.length > 60
  const dated = isDateline(next.text.text) || isSalutation(next.text.text)
  const letterBefore = endsSentence(passages[at - 1]?.text.text ?? '.') || (passages[at]?.startsPage ?? false)
  if (/[»”"]$/.test(passages[at - 1]?.text.text ?? '') && (passages[at - 1]?.text.text.length ?? 0) < 250 && !dated) return false
  if (isPostscript(next.text.text) || (!dated && next.gap > (passages[at]?.gap ?? 0)) || isFarewell(text)) return false
  return dated || (long && letterBefore) || (passages[at]?.startsPage ?? false)
}

/** The first heading is the title of the whole; what stands in the contents or begins a page, a part; the rest, a section. */
function levelOf({ titles }: Survey, at: number, before: readonly Passage[], passage: Passage): 1 | 2 | 3 {
  if (!before.some(({ role }) => role === 'heading')) return at <= 3 ? 1 : 2
  return titles.size > 0 && !titles.has(foldTitle(passage.text.text)) && before.length > 6 ? 3 : 2
}

const quotation = /^[«“"].*[»”"][.\s\ufdd0]*$/su

/** A paragraph wholly in quotes, after a colon. */
const isQuotation = (text: string, before: string): boolean => /:\s*$/.test(before) && text.length > 80 && quotation.test(text) && !/[»”]\s.*[«“]/.test(text.slice(1, -1))

