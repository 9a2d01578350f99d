/**
 * Know what stands between a heading and the first paragraph below it: subtitle, byline, date, source, epigraph, salutation.
 * In: passages whose headings and dates are known. Out: the same with these roles.
 */
import { referenceLists } from '../../text/french-blocks.js'
import { isIssue, isMotto, isOpeningCall, isSalutation, isSourceNote } from '../evidence/block-shape.js'
import { isByline } from '../evidence/byline.js'
import { endsOpen, endsSentence, isShouted, startsWithCapital } from '../evidence/line-shape.js'
import { type Passage, type Role, textOf } from '../passage.js'
import { isApart, isProse, type Step, type Survey } from './survey.js'

/** What may stand in a head without ending it. */
const headRoles: ReadonlySet<Role> = new Set<Role>(['heading', 'subtitle', 'byline', 'dateline', 'source-note', 'epigraph', 'salutation', 'separator'])

export const sectionHeads: Step = (passages, survey) => {
  const out: Passage[] = []
  let inHead = true
  for (const [at, passage] of passages.entries()) {
    const role: Role | undefined = passage.role === 'text' || passage.role === 'quotation' ? headRole({ passages, survey, before: out, inHead }, at) : undefined
    const shaped: Passage = role ? { ...passage, role } : passage
    inHead = shaped.role === 'heading' || (inHead && headRoles.has(shaped.role))
    out.push(shaped)
  }
  return out
}

type Spot = { readonly passages: readonly Passage[]; readonly survey: Survey; readonly before: readonly Passage[]; readonly inHead: boolean }

function headRole(spot: Spot, at: number): Role | undefined {
  const passage = spot.passages[at]
  const text = textOf(passage)
  if (/^source\s*:/i.test(text)) return 'source-note'
  if (at === 0 && isMotto(text)) return 'epigraph'
  if (isCallOverTitle(spot.passages, at)) return 'epigraph'
  if (!spot.inHead) return isSalutation(text) && startsWithCapital(text) ? 'salutation' : undefined
  if (isEpigraph(spot, at) || (isUnsigned(spot.before) && isAttribution(text))) return 'epigraph'
  if (isByline(text) || (spot.before.at(-1)?.role === 'heading' && isName(text) && isApart(spot.passages, at + 1, spot.survey))) return 'byline'
  if (isSalutation(text) && startsWithCapital(text)) return 'salutation'
  if (((isSourceNote(text) && text.length < 150) || isIssue(text)) && !isReference(spot)) return 'source-note'
  if (isSubtitle(spot, at, text)) return 'subtitle'
  return spot.before.at(-1)?.role === 'dateline' && !endsSentence(text.replace(/!$/, '')) && isOpeningCall(text) ? 'salutation' : undefined
}

/** An entry of a bibliography. */
const isReference = ({ before }: Spot): boolean => reference.test(textOf(before.findLast(({ role }) => role === 'heading')))
const reference = new RegExp(`(?<!\\p{L})${referenceLists}(?!\\p{L})`, 'iu')

/** `Prolétaires de tous les pays…`: a call above the title. */
const isCallOverTitle = (passages: readonly Passage[], at: number): boolean => at === 0 && passages[1]?.role === 'heading' && /!["»”]?$/.test(textOf(passages[0])) && textOf(passages[0]).length < 90 && passages.length > 3

const isName = (text: string): boolean => text.length < 60 && /^(?:de )?(?:\p{Lu}[\p{L}'’-]+|(?:\p{Lu}\.\s?)+)(?: (?:de |du |d’|d')?\p{Lu}[\p{L}.’'-]*){1,3}$/u.test(text) && !isShouted(text)

/** `— Jean Racine`, `(Proverbe de batelier.)`, `VIRGILE, Énéide`: whose words stood above. */
const isAttribution = (text: string): boolean => text.length < 70 && (/^\(.*\)\.?$/.test(text) || /^[—–]\s?(?:(?:[dl]['’])?\p{Lu}[\p{L}.’'-]*|de|du|des|la|le)(?:\s(?:(?:[dl]['’])?\p{Lu}[\p{L}.’'-]*|de|du|des|la|le)){0,5}(?:,\s.{2,50})?$/u.test(text) || /^\p{Lu}[\p{L}. '’-]+,\s.{2,50}$/u.test(text))

/** An epigraph without whose words it is. */
const isUnsigned = (before: readonly Passage[]): boolean => before.at(-1)?.role === 'epigraph' && !isAttribution(textOf(before.at(-1)))

/** A few words or lines below a heading, with whose words they are below them. */
function isEpigraph({ passages, before }: Spot, at: number): boolean {
  const [passage, next] = [passages[at], passages[at + 1]]
  const text = textOf(passage)
  if (!passage || !next || text.length > 400 || !before.some(({ role }) => role === 'heading') || before.at(-1)?.role === 'dateline') return false
  return isAttribution(textOf(next)) && !isProse(textOf(next)) && (passage.role === 'quotation' || passage.indent > 3 || /^["“«]/.test(text)) && endsSentence(text)
}

/** A short line under the title of the whole. */
function isSubtitle({ passages, survey, before }: Spot, at: number, text: string): boolean {
  const above = before.at(-1)
  if (above?.role !== 'heading' && above?.role !== 'subtitle') return false
  if (text.length > 90 || endsSentence(text) || /[,;:]$/.test(text) || endsOpen(text) || isSalutation(text) || isByline(text) || /^[—–(«"“]/.test(text)) return false
  const heading = before.findLast(({ role }) => role === 'heading')
  const close = passages[at]?.gap === 0 && !isName(text)
  const centred = (passages[at]?.indent ?? 0) >= 6 && !isName(text)
  const alone = isApart(passages, at, survey) && !isName(text) && text.split(/\s+/).length > 1
  return heading?.level === 1 && (close || centred || alone) && isApart(passages, at + 1, survey) && passages[at + 1] !== undefined && !isShouted(text) && (startsWithCapital(text) || above.role === 'subtitle')
}
