/**
 * Say how the notes of a document are numbered: through the whole of it, anew on each page, or by signs.
 * In: the marks of its notes as printed, in order. Out: one word.
 */
export type NoteNumbering = 'none' | 'running' | 'anew' | 'signs' | 'mixed'

export function noteNumbering(marks: readonly string[]): NoteNumbering {
  if (marks.length === 0) return 'none'
  const numbers = marks.map(mark => (/^\d+$/.test(mark) ? Number(mark) : undefined))
  if (numbers.every(number => number === undefined)) return 'signs'
  if (numbers.some(number => number === undefined)) return 'mixed'
  const restarts = numbers.filter((number, at) => at > 0 && number === 1).length
  const ascends = numbers.every((number, at) => at === 0 || number === 1 || (number ?? 0) > (numbers[at - 1] ?? 0))
  return !ascends ? 'mixed' : restarts > 0 ? 'anew' : 'running'
}
