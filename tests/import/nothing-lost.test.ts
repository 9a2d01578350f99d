/** Nothing is lost, whatever a program left of a text: every sign is in the text, in a note or in the log, and text.md says the same. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import { checkWritten } from '../../src/read/check-written.js'
import { writeText } from '../../src/read/write-text.js'

/** `RUNS=5000` asks more documents. */
const runs = Number(process.env.RUNS ?? 150)
const lexicon = await loadLexicon('fr')
const importOf = (text: string) => importText(new SourceText('original.txt', text), { language: 'fr', lexicon })

/** How often each letter and figure stands in a text. */
function count(texts: readonly string[]): Map<string, number> {
  const signs = new Map<string, number>()
  for (const text of texts) for (const [sign] of text.matchAll(/[\p{L}\p{N}]/gu)) signs.set(sign, (signs.get(sign) ?? 0) + 1)
  return signs
}

/** Letters and figures of the original that neither the book nor the places of the log have: counted anew, without the program's own count. */
function missing(text: string): string[] {
  const { value } = importOf(text)
  const blocks = [...value.blocks, ...value.notes.flatMap(note => note.blocks)]
  const kept = count([...blocks.flatMap(block => block.segments.map(segment => plainText(segment))), ...value.repairs.filter(({ made }) => made).map(({ place }) => text.slice(place.start, place.end))])
  return [...count([text])].filter(([sign, times]) => (kept.get(sign) ?? 0) < times).map(([sign]) => sign)
}

const word = fc.constantFrom('le', 'moulin', 'Brovine', 'été', 'eé teé', 'mé\u0302me', 'I’eau', 'mot12', 'fin.', 'XIVe', 'ﬁn', 'Ã©té', 't â c h e s', 'pe-', '1923', '3', 'À', '«', '»', '*', '**', '_', '#', '>', '|', '`', '<b>', '&amp;', '[^1]', ':::', ':sc[x]', '\\', '---', '😀', '𝔞', '👩‍🌾')
const noise = fc.constantFrom('\u0000', '\u0007', '\u001b', '\u0085', '\u2028', '\u2029', '\ufeff', '\ufdd0', '\ufffe', '\uffff', '\u00ad', '\u200b', '\ud800', '\udc00', '\u202e', '\u00a0', '\t', '\r', '\u000b')
const line = fc.array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: noise }), { minLength: 1, maxLength: 9 }).map(words => words.join(' '))
const block = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 4 }).map(lines => lines.join('\n')),
  fc.constantFrom('CHAPITRE II', 'Paris, le 3 mars 1890', 'Cher ami,', '1. Un point', '• Un point', '* * *', 'Table ........ 12', 'Ville   12   34', 'P.-S. Encore un mot.', '12'),
  fc.tuple(fc.integer({ min: 1, max: 4 }), line).map(([number, text]) => `                              \n${number} ${text}`),
)
const document = fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n\n\n', '\n\f', '\f', ' ')), { minLength: 1, maxLength: 14 }).map(blocks => blocks.flat().join(''))

describe('random documents with random damage', () => {
  test('lose no sign, and are never too much for the import', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(document, text => {
        expect(importOf(text).diagnostics.filter(({ rule }) => rule === 'import-lost-text')).toEqual([])
        expect(missing(text)).toEqual([])
      }),
      { seed: 1876, numRuns: 2 * runs },
    )
  })

  test('are written as they were imported', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(document, text => {
        const { value } = importOf(text)
        expect(checkWritten(value, writeText(value), 'text.md')).toEqual([])
      }),
      { seed: 1876, numRuns: runs },
    )
  })
})

test.each(['\u0085', '\u2028', '\u2029', '\ufeff', '\ufdd0', '\u0000', '\ud800', '\udfff', '\ufffe'])('a stray %j between two words leaves both', sign => {
  const { value, diagnostics } = importOf(`Le moulin${sign}tournait.`)
  expect(value.blocks.map(({ segments }) => segments.map(segment => plainText(segment)).join('')).join('').replace(/[^\p{L}.]/gu, '')).toBe('Lemoulintournait.')
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})
