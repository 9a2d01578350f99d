/** Ask of the literate cases of `tests/cases/text/sentences.txt` where their sentences end. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frenchSentenceWords } from '../../src/text/french-sentence-words.js'
import { wordsOf } from '../../src/text/sentence-words.js'
import { sentenceEnds } from '../../src/text/sentences.js'

const cases = readFileSync(new URL('../cases/text/sentences.txt', import.meta.url), 'utf8')
  .split(/\n{2,}/u)
  .filter(block => /^(?:fr|en|de):/mu.test(block))

const sentences = (text: string, language: string): string[] => {
  let start = 0
  return sentenceEnds(text, language).map(end => {
    const sentence = text.slice(start, end).trim()
    start = end
    return sentence
  })
}

describe('sentence ends', () => {
  test.each(cases)('%s', block => {
    const lines = block.split('\n').filter(line => /^(?:fr|en|de): /u.test(line))
    const language = (lines[0] ?? '').slice(0, 2)
    for (const line of lines) {
      const wanted = line.slice(4).split(' | ')
      expect(sentences(wanted.join(' '), language)).toEqual(wanted)
    }
  })

  test('every abbreviation of the tables is found before a name or a number, with or without a space inside', () => {
    const { open, beforeNumber, maybe } = frenchSentenceWords
    const known = wordsOf({ ...open, ...beforeNumber, ...maybe })
    expect(known.length).toBeGreaterThanOrEqual(150)
    for (const word of known) {
      const written = word.startsWith('#') ? `12 ${word.slice(1)}` : word
      for (const each of [written, written.replace(/\.(?!-)/gu, '. ')]) expect(sentences(`On lit ${each}. XII Xavier est mort.`, 'fr'), word).toHaveLength(1)
    }
  })

  test('an empty text has no sentence', () => {
    expect(sentenceEnds('', 'fr')).toEqual([])
  })

  test('ends rise, the last is the end of the text, and no word is cut', () => {
    const word = fc.constantFrom('Le', 'chat', 'M.', 'etc.', '«', '»', 'dit', '!', '?', '…', '12', 'p.', 'L.', 'Il', '(', ')', '—', '.')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), words => {
        const text = words.join(' ')
        const ends = sentenceEnds(text, 'fr')
        expect(ends.at(-1)).toBe(text.length)
        expect([...ends].sort((a, b) => a - b)).toEqual(ends)
        for (const end of ends.slice(0, -1)) expect(text.charAt(end)).toBe(' ')
      }),
      { seed: 1928 },
    )
  })

  test('a hundred thousand stops take no time', () => {
    const began = performance.now()
    sentenceEnds('. ! … » '.repeat(100_000), 'fr')
    sentenceEnds(`${'A.'.repeat(50_000)} Il`, 'fr')
    sentenceEnds('('.repeat(100_000), 'fr')
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
