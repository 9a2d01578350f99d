/**
 * Read dates as French letters write them: « 21 octobre 1928 », « 1er mai 1929 », « 6.5.1929 », « avril 1932 », « 9 thermidor an II ».
 * In: text. Out: an ISO 8601 date, or year and month. A date without a year, or that no calendar has, is none.
 */
import { months } from './french-words.js'
import { republicanDate } from './republican-calendar.js'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const monthNames = months.map(plain)
const shortNames = ['janv', 'fevr?', 'avr', 'juil', 'sept', 'oct', 'nov', 'dec']
const written = new RegExp(`(?:\\b(\\d{1,2})(?:er|°)?\\s+)?\\b(${monthNames.join('|')}|(?:${shortNames.join('|')})\\.)\\s+(\\d{4})\\b`)
const figures = /\b(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})\b/

/** The first date in a text. */
export function toIsoDate(text: string): string | undefined {
  const folded = plain(text)
  const [, day, name, year] = written.exec(folded) ?? []
  if (name && year) return isoOf(year, monthNames.findIndex(month => month.startsWith(name.replace('.', ''))) + 1, day === undefined ? undefined : Number(day))
  const [, figureDay, figureMonth, figureYear] = figures.exec(folded) ?? []
  return figureYear ? isoOf(figureYear, Number(figureMonth), Number(figureDay)) : republicanDate(text)
}

function isoOf(year: string, month: number, day: number | undefined): string | undefined {
  const two = (number: number) => String(number).padStart(2, '0')
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  const longest = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return day >= 1 && day <= longest ? `${year}-${two(month)}-${two(day)}` : undefined
}
