/**
 * Write a date as a reader of a language expects it.
 * In: an ISO date, a month or a year. Out: `12 juillet 1928`, `July 1928`, `1928`; what is no date comes back as it is.
 */
import type { LanguageTag } from '../model/work.js'
import { datesOfRegion, firstOfMonth } from './date-forms.js'
import { primarySubtag } from './primary-subtag.js'

/** The date in words. The calendar is fixed to UTC, so that no time zone moves a day. */
export function dateInWords(iso: string, language: LanguageTag): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso)
  if (!match) return iso
  const [, year = '', month, day] = match
  if (month === undefined) return year
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  const words = new Intl.DateTimeFormat(datesOfRegion[language] ?? language, { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day === undefined ? {} : { day: 'numeric' }) }).format(date)
  const first = firstOfMonth[primarySubtag(language)]
  return first === undefined ? words : words.replace(/^1 /, `${first} `)
}
