/**
 * Read off a text what it says about itself: title, subtitle, author, date, place. For a person to confirm.
 * In: passages with their roles, the log of what was taken out (a running head may name the author). Out: what stands at the head, or at
 * the end, of the document. A collection of letters, each with a date and a signature, has neither date nor author as a whole.
 */
import type { Proposals, Repair } from '../model/import.js'
import { toIsoDate } from '../text/french-dates.js'
import { isFarewell, isOffice, opensSignatories, readDateline } from './evidence/block-shape.js'
import { nameInByline } from './evidence/byline.js'
import { isShouted } from './evidence/line-shape.js'
import { type Passage, type Role, textOf } from './passage.js'

const head = 14
const mostDates = 3

export function proposalsOf(passages: readonly Passage[], log: readonly Repair[] = []): Proposals {
  const first = (role: Role): string | undefined => passages.slice(0, head).filter(passage => passage.role === role).map(textOf)[0]
  const title = first('heading')
  const subtitle = subtitleOf(passages)
  const author = authorOf(passages, log)
  return { ...(title ? { title } : {}), ...(title && subtitle ? { subtitle } : {}), ...(author ? { author } : {}), ...dateOf(passages) }
}

/** What stands as a subtitle under the first heading, before the next. */
function subtitleOf(passages: readonly Passage[]): string | undefined {
  const start = passages.findIndex(({ role }) => role === 'heading') + 1
  const next = passages.slice(start).findIndex(({ role }) => role === 'heading' || role === 'text')
  const lines = passages.slice(start, next < 0 ? start : start + next).filter(({ role }) => role === 'subtitle')
  return start > 0 && lines[0] ? textOf(lines[0]) : undefined
}

/** The first dateline that has a date; else that of the issue it was printed in. */
function dateOf(passages: readonly Passage[]): Pick<Proposals, 'date' | 'place'> {
  const datelines = passages.filter(({ role }) => role === 'dateline').map(passage => readDateline(textOf(passage)))
  const dated = datelines.filter(({ date }) => date !== undefined)
  if (new Set(dated.map(({ date }) => date)).size > mostDates) return {}
  if (dated[0]) return dated[0]
  const issue = passages.slice(0, head).filter(({ role }) => role === 'source-note').map(passage => toIsoDate(textOf(passage)))[0]
  return issue ? { date: issue } : {}
}

/** By whom the head says it is; else who signs at the end, alone; else the name in the running head. */
function authorOf(passages: readonly Passage[], log: readonly Repair[]): string | undefined {
  const bylines = passages.slice(0, head).filter(({ role }) => role === 'byline')
  const named = bylines.map(passage => nameInByline(textOf(passage))).find(name => name !== undefined)
  return named ?? signedBy(passages) ?? runningName(log)
}

const initials = String.raw`(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}`
const names = String.raw`\p{Lu}[\p{L}'’-]+(?:\s(?:de\s|du\s|d['’]|von\s)?\p{Lu}[\p{L}'’-]+){0,2}`
const fullName = new RegExp(`^(?:${initials}${names}|\\p{Lu}[\\p{L}'’-]+\\s(?:${initials})?(?:de\\s|du\\s|d['’]|von\\s)?${names})\\.?$`, 'u')

function signedBy(passages: readonly Passage[]): string | undefined {
  const signed = passages.filter(({ role }) => role === 'signature').map(textOf)
  const people = signed.filter(text => !isOffice(text) && !opensSignatories(text)).map(text => text.replace(/^(?:votre|ton|\(?s(?:igné)?\.?\))\s*:?\s*/i, '').split(', ').at(-1) ?? '')
  const named = people.filter(text => fullName.test(text) && !isFarewell(text))
  return named.length === 1 && named[0] ? inSmallLetters(named[0].replace(/(?<=\p{Ll})\.$/u, '')) : undefined
}

/** `N. I. DUPONT    Rapport sur les eaux`, taken out of the pages: the name that it opens or ends with. */
function runningName(log: readonly Repair[]): string | undefined {
  const heads = log.filter(({ rule, made, after }) => rule === 'furniture' && made && after === '').map(({ before }) => before.replace(/^\d+\s+|\s+\d+$/g, ''))
  const name = new RegExp(`^(${initials}${names}?)(?=\\s{2,}|\\s*[—–:,]|\\s\\p{Lu}{2}|$)|(?:\\s{2,}|[—–]\\s?)(${initials}\\p{Lu}[\\p{L}'’-]+)$`, 'u')
  const found = heads.map(text => name.exec(text.trim())).flatMap(match => (match ? [(match[1] ?? match[2] ?? '').trim()] : []))
  return found[0] && found[0].length > 4 ? inSmallLetters(found[0]) : undefined
}

/** Names in capitals as names are written. */
const inSmallLetters = (name: string): string => name.replace(/\p{Lu}[\p{L}'’]+/gu, word => (isShouted(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word))
