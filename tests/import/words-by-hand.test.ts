/** The scanners that read every character of a book find the words that the patterns find. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../../src/import/evidence/count-words.js'
import { tokensByPattern, tokensOf } from '../../src/import/evidence/tokens.js'
import { widthOf } from '../../src/text/font-widths.js'
import { lettersBefore } from '../../src/text/letters.js'

const piece = fc.oneof(
  fc.constantFrom("'", '’', '-', '|', '¢', 'a', 'l', 'L', 'qu', 'jusqu', 'Lorsqu', 'aujourd', "aujourd'hui", 'plate-forme', ' ', '"', '«', 'é', 'e\u0301', '1', '²', 'Ⅷ', 'ſ', '\u0345', '𝔞', '\ud800'),
  fc.string({ maxLength: 2, unit: 'binary' }),
)
const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''))

/** Holds for any text, the same ones each time. */
const holds = (law: (found: string) => void): void => fc.assert(fc.property(text, found => law(found)), { seed: 1876, numRuns: 3000 })

test('tokens', () =>
  holds(found => {
    expect(tokensOf(found)).toEqual(tokensByPattern(found))
  }))

test('words and how often they come', () => {
  const byPattern = (found: string): Map<string, number> => {
    const count = new Map<string, number>()
    for (const [word] of found.matchAll(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu)) count.set(word, (count.get(word) ?? 0) + 1)
    return count
  }
  const byHand = (found: string): Map<string, number> => {
    const count = new Map<string, number>()
    countWords(found, count)
    return count
  }
  holds(found => {
    expect([...byHand(found)]).toEqual([...byPattern(found)])
  })
})

test('the letters before an offset', () => {
  expect(lettersBefore('le vieux-pont2', 13)).toBe('pont')
  expect(lettersBefore('le ', 3)).toBe('')
})

test('an accented letter is as wide as its base letter, whatever was asked before', () => {
  expect(widthOf('ŝéÀ', 'times')).toBe(widthOf('seA', 'times'))
  expect(widthOf('中中', 'helvetica')).toBe(2 * 556)
})
