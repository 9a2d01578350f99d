/**
 * Ask whether the figures of the source stand in its translation.
 * Figures are compared without the separators in which languages differ (`1 000`, `1,000`; `2,5`, `2.5`).
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { plainText } from '../model/inline-walk.js'
import { type Asked, translatedSegments } from './question.js'

/** Numbers of two digits or more that the target lacks; small ones are often spelled out. */
export function checkNumbers({ catalog, locate }: Asked): Diagnostic[] {
  return translatedSegments(catalog).flatMap(({ unit, segment, target }) => {
    const made = new Set(numbersOf(plainText(target)))
    const lost = numbersOf(plainText(segment.source)).filter(number => number.length > 1 && !made.has(number))
    return lost.map(number => diagnose('number-missing', locate(unit.id, segment.id), { number }))
  })
}

const numbersOf = (text: string): string[] => (text.match(/\d+(?:[\u00a0\u202f ,.]\d{3})*(?:[.,]\d+)?/g) ?? []).map(number => number.replace(/\D/g, ''))
