/**
 * Write the mark that a word processor draws before a list item, where a plain number would lose it.
 * In: pandoc's numbering of a list and an item's number. Out: `R.`, `(b)`, `iv)`, or nothing for a plain decimal number.
 */
import type { ListNumbers, NumberDelimiter } from './pandoc-ast.js'

const delimiters: Readonly<Record<NumberDelimiter, (mark: string) => string>> = {
  DefaultDelim: mark => `${mark}.`,
  Period: mark => `${mark}.`,
  OneParen: mark => `${mark})`,
  TwoParens: mark => `(${mark})`,
}

/** Numbers above this begin no list: a line that opens with a year is a sentence. */
const highestStart = 200

/** The mark of an item as text; `alone`: the list has no other item. */
export function markOf([start, style, delimiter]: ListNumbers, number: number, alone: boolean): string {
  const draw = delimiters[delimiter.t]
  switch (style.t) {
    case 'LowerAlpha':
      return draw(letters(number))
    case 'UpperAlpha':
      return draw(letters(number).toUpperCase())
    case 'LowerRoman':
      return draw(roman(number))
    case 'UpperRoman':
      return draw(roman(number).toUpperCase())
    default:
      return alone && start > highestStart ? draw(String(number)) : ''
  }
}

/** 1 is `a`, 26 is `z`, 27 is `aa`. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((Math.max(number, 1) - 1) % 26))
}

const romanSigns = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const

function roman(number: number): string {
  const sign = romanSigns.find(([value]) => value <= number)
  return sign === undefined || number > 3999 ? '' : sign[1] + roman(number - sign[0])
}
