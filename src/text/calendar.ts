/**
 * Know which dates there are.
 * In: a text. Out: whether it is a date of ISO 8601, proleptic Gregorian: 30 February is none, whatever it looks like.
 */

/** Whether a text is a day that the calendar has, such as 2026-11-21. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined || !isMonth(month)) return false
  // A leap year of the same kind: Date.UTC takes years below 100 for those of the 20th century.
  const longest = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= longest
}

/** Whether a text is a year, a month of a year, or a day: 1929, 1929-05, 1929-05-06. */
export function isCalendarDate(text: string): boolean {
  const [, month] = /^\d{4}(?:-(\d{2}))?$/.exec(text) ?? ['', '']
  return isCalendarDay(text) || (month !== '' && (month === undefined || isMonth(month)))
}

const isMonth = (month: string | undefined): boolean => Number(month) >= 1 && Number(month) <= 12
