/**
 * Read and write roman numbers, as pages and chapters are counted.
 * In: `xiv` or a number. Out: a number or `xiv`. Only the one right spelling of a number is read: `iiii` and `ic` are words.
 */
const digits: readonly (readonly [number, string])[] = [
  [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]
const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
const greatest = 399

/** In small letters. */
export function romanOf(number: number): string {
  let rest = number
  return digits.map(([value, letters]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return letters.repeat(times)
  }).join('')
}

/** Undefined for what is no roman number below 400. */
export function arabicOf(roman: string): number | undefined {
  const letters = [...roman.toLowerCase()].map(letter => values[letter] ?? 0)
  const number = letters.reduce((sum, value, at) => sum + (value < (letters[at + 1] ?? 0) ? -value : value), 0)
  return number > 0 && number <= greatest && romanOf(number) === roman.toLowerCase() ? number : undefined
}
