/**
 * Write a date as a reader of a language expects it.
 * In: an ISO date, a month or a year. Out: `12 juillet 1928`, `July 1928`, `1928`; what is no date comes back as it is.
 */
import type { LanguageTag } from '../../model/work.js'

/** The date in words. The calendar is fixed to UTC, so that no time zone moves a day. */
export function dateInWords(iso: string, language: LanguageTag): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso)
  if (!match) return iso
  const [, year = '', month, day] = match
  if (month === undefined) return year
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  const words = new Intl.DateTimeFormat(regional[language] ?? language, { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day === undefined ? {} : { day: 'numeric' }) }).format(date)
  return language.split('-')[0] === 'fr' ? words.replace(/^1 /, '1er ') : words
}

/** A language whose dates are written differently by region gets the form with the day first. */
const regional: Readonly<Record<LanguageTag, string>> = { en: 'en-GB' }
