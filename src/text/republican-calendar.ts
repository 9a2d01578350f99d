/**
 * Read dates of the French Republican calendar: « 14 germinal an II », « 9 thermidor, l'an 2 ».
 * In: text. Out: the ISO date of the Gregorian day, or undefined. Only the years I to XIV, in which the calendar was law;
 * their first days are those that the decrees fixed, so nothing is computed from the equinox.
 */
export const republicanMonths = ['vendémiaire', 'brumaire', 'frimaire', 'nivôse', 'pluviôse', 'ventôse', 'germinal', 'floréal', 'prairial', 'messidor', 'thermidor', 'fructidor'] as const

/** 1 vendémiaire of each year, from the year I on. */
const firstDays = ['1792-09-22', '1793-09-22', '1794-09-22', '1795-09-23', '1796-09-22', '1797-09-22', '1798-09-22', '1799-09-23', '1800-09-23', '1801-09-23', '1802-09-23', '1803-09-24', '1804-09-23', '1805-09-23']
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV']

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const plainMonths = republicanMonths.map(plain)
const written = new RegExp(`\\b(\\d{1,2})(?:er|°)?\\s+(${plainMonths.join('|')})\\s*,?\\s*(?:de\\s+)?(?:l['’])?an\\s+([ivx]+|\\d{1,2})\\b`)

/** The first such date in a text. */
export function republicanDate(text: string): string | undefined {
  const [, day, month, year] = written.exec(plain(text)) ?? []
  if (!day || !month || !year) return undefined
  const index = /\d/.test(year) ? Number(year) - 1 : romans.indexOf(year.toUpperCase())
  const first = firstDays[index]
  if (first === undefined || Number(day) < 1 || Number(day) > 30) return undefined
  const time = Date.parse(`${first}T00:00:00Z`) + (plainMonths.indexOf(month) * 30 + Number(day) - 1) * 86_400_000
  return new Date(time).toISOString().slice(0, 10)
}
