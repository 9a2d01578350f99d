/** What an import proposes of words and marks and leaves for a person to decide: never made, always with its place. */
import { beforeAll, describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import { emptyLexicon, type Lexicon } from '../../src/text/lexicon.js'

let lexicon: Lexicon = emptyLexicon
beforeAll(async () => {
  lexicon = await loadLexicon('fr')
})

const importOf = (text: string, words: Lexicon = lexicon) => importText(new SourceText('text.txt', text), { language: 'fr', lexicon: words }).value
/** Each proposal as the text around its place says it before and after. */
const proposals = (text: string): string[] => importOf(text).repairs.filter(({ made }) => !made).map(({ rule, place, after }) => `${rule}: ${text.slice(Math.max(0, place.start - 9), place.start)}[${text.slice(place.start, place.end)}|${after}]`)
const textOf = (text: string, words?: Lexicon): string => importOf(text, words).blocks.map(block => block.segments.map(segment => plainText(segment)).join(' ')).join('\n')

describe('a proposal', () => {
  test.each([
    ['a word written twice', "Il attendit jusqu'à à midi, puis il partit.", "doubled-words: t jusqu'à[ à|]"],
    ['a phrase written twice', 'Le vent soufflait dans les arbres du parc dans les arbres du parc.', 'doubled-words: s du parc[ dans les arbres du parc|]'],
    ['a full stop lost before a sentence', 'Il aimait le vin et la débauche On lui a fermé la porte.', 'lost-stops:  débauche[ |. ]'],
    ['an article of the other gender', 'Hier encore le maison du maire était vide.', 'agreement: r encore [le|la]'],
    ['a bracket that a semicolon should close', 'Le maire (au lieu du curé; est venu hier soir.', 'unclosed-marks: u du curé[;|)]'],
    ['a quotation that nothing closes', 'Il répondit : « Je ne viendrai pas. Le maire se tut.', 'unclosed-marks: ndrai pas[| »]'],
    ['tout before a plural', 'Elle usa de tout les moyens pour entrer.', 'set-phrases: e usa de [tout|tous]'],
    ['a comma for a full stop', 'La ville dormait encore, Les chiens aboyaient.', 'points: it encore[, |. ]'],
  ])('%s', (_, text, proposed) => {
    expect(proposals(text)).toContain(proposed)
    expect(textOf(text)).toBe(text)
  })

  test('a word that stands once, for one that the document writes often between the same words', () => {
    const text = `${'La lutte de classe continue dans la ville. '.repeat(9)}La latte de classe continue dans la ville.`
    expect(proposals(text)).toEqual([expect.stringMatching(/^own-words: .*\[latte\|lutte\]$/)])
  })

  test.each([
    'Ce qui les oppose tous, tout les sépare aussi.',
    'Nous nous levons, vous vous taisez, et il est très, très tard.',
    'Il lut le roman Les eaux grises avant de dormir.',
    'Elle le livre à la police, puis la porte se ferme.',
    '« Je pars, dit-il, et je ne reviens pas. »',
    'Tu es venu trop tard, et nous avons fait fi de tes conseils.',
    'Ce zig-zag nous mena, avant tout les enfants, au bord de la mer.',
  ])('not for what is right: %s', text => {
    expect(proposals(text)).toEqual([])
    expect(textOf(text)).toBe(text)
  })
})

test("a word of the work's own lexicon gets its accents back, whether the text has lost them all or one", async () => {
  const own = await loadLexicon('fr', ['Ermélinde', 'Zoëry'])
  expect(textOf('Le soir, la pauvre Ermelinde dort près de la fenêtre fermée.', own)).toBe('Le soir, la pauvre Ermélinde dort près de la fenêtre fermée.')
  expect(textOf('Hier, Zoery a mangé avec Ermelinde.', own)).toBe('Hier, Zoëry a mangé avec Ermélinde.')
})
