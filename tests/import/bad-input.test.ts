/** Whatever it is given, the import answers soon, and loses nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { toRepairLog } from '../../src/import/repair-log.js'
import { plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'

const lexicon = await loadLexicon('fr')
const importOf = (text: string) => importText(new SourceText('original.txt', text), { language: 'fr', lexicon })
const textOf = (text: string): string => importOf(text).value.blocks.map(block => block.segments.map(segment => plainText(segment)).join(' ')).join('\n')

describe('bad input', () => {
  test.each(['', ' ', '\n\n\n', '\f\n'])('an empty text is said to be empty: %j', text => {
    const { value, diagnostics } = importOf(text)
    expect(value.blocks).toEqual([])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['text-empty'])
  })

  test('a text without a line feed is one paragraph', () => expect(textOf('Le moulin tournait toujours, et personne ne venait.')).toBe('Le moulin tournait toujours, et personne ne venait.'))

  test('Windows line ends, no-break spaces, ligatures and decomposed accents are plain in the end', () => {
    expect(textOf('La ﬁlle du me\u0301decin\u00a0: elle\r\nriait aux e\u0301clats.\r\n')).toBe('La fille du médecin : elle riait aux éclats.')
  })

  test('UTF-8 that was read as Windows-1252 is read again', () => {
    expect(textOf('Lâ€™Ã©tÃ© fut bref, Ã  peine un mois ; la rÃ©colte aussi.')).toBe('L’été fut bref, à peine un mois ; la récolte aussi.')
  })

  test('accents that stand beside their letters go back onto them', () => expect(textOf('Il e´tait tre`s fatigue´ ce soir-la`.')).toBe('Il était très fatigué ce soir-là.'))

  test('a text that is one line of a megabyte', { timeout: 20_000 }, () => {
    const { value, diagnostics } = importOf('Le moulin tournait toujours, et personne ne venait plus le voir. '.repeat(16_000))
    expect(value.blocks.length).toBe(1)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['import-endless-line'])
  })

  test('a megabyte of digits, quotes, hyphens or spaces', { timeout: 60_000 }, () => {
    for (const piece of ['1 ', '12\n', '"', '- ', ' ', "l'", '1\n\n', '.....\n', '| ', 'a\u0301', '[1] ']) expect(importOf(`Début.\n${piece.repeat(Math.floor(200_000 / piece.length))}`).diagnostics.filter(({ rule }) => rule === 'import-lost-text')).toEqual([])
  })

  test('a text of control characters and halves of pairs', () => {
    expect(importOf('\u0000\u0001\u0007 abc \ud800 def \udc00\ufffe').diagnostics.filter(({ rule }) => rule === 'import-lost-text')).toEqual([])
  })
})

describe('laws', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '\n', '\n\n', '\n\n\n\n', '\f', '  ', '1', '12', '1\n ', '\n1 ', ' -', '-\n', "I'", '«', '»', '"', '…', '.', ', ', ' : ', 'XIV\ne\n ', '....................... 3\n', '*** ', '\n                              \n'),
    fc.constantFrom('le', 'la', 'jardin', 'Brovine', 'été', 'eé teé', 'aà', 'CHAPITRE', 'Paris, le 3 mars 1890', 'Cher ami,', 'méme', 'a', 'lls', 't â c h e s', 'pied12', 'mi', 'nuit', '•', '2. ', 'P.S.', 'Ã©', 'ﬁn'),
    fc.string({ maxLength: 6 }),
  )
  test('nothing is ever lost', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        expect(importOf(pieces.join(' ')).diagnostics.filter(({ rule }) => rule === 'import-lost-text')).toEqual([])
      }),
      { seed: 1928, numRuns: 1500 },
    )
  })

  test('the same text gives the same book and the same log', () => {
    const text = 'Le vieux1 pont.\n\n                              \n1 Bâti en 1702.\n'
    expect(JSON.stringify(importOf(text))).toBe(JSON.stringify(importOf(text)))
    expect(toRepairLog(importOf(text).value.repairs)).toBe(toRepairLog(importOf(text).value.repairs))
  })
})

describe('the log', () => {
  test('has a line for each change, with its place in the original', () => {
    const log = toRepairLog(importOf('Le soir, Ia lampe fumait,, et\nles enfants dormaient.\n').value.repairs).trim().split('\n').map(line => JSON.parse(line) as Record<string, unknown>)
    expect(log).toEqual([
      { line: 1, column: 10, start: 9, end: 11, before: 'Ia', after: 'la', rule: 'misread-words', confidence: 0.93, made: true },
      { line: 1, column: 25, start: 24, end: 26, before: ',,', after: ',', rule: 'points', confidence: 0.93, made: true },
    ])
  })

  test('proposes what is doubtful and leaves the text as it was', () => {
    const { value } = importOf('Ils passaient sur, la place du marché.')
    expect(value.repairs).toMatchObject([{ rule: 'points', before: ', ', after: ' ', made: false }])
    expect(plainText(value.blocks[0]?.segments[0] ?? [])).toBe('Ils passaient sur, la place du marché.')
  })
})
