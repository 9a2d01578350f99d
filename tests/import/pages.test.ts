/** The pages of the original are marked where they begin, and no number that is not a page's is taken for one. */
import { beforeAll, describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { SourceText } from '../../src/model/place.js'
import { writeText } from '../../src/read/write-text.js'
import { emptyLexicon, type Lexicon } from '../../src/text/lexicon.js'

let lexicon: Lexicon = emptyLexicon
beforeAll(async () => {
  lexicon = await loadLexicon('fr')
})
const importOf = (text: string) => importText(new SourceText('original.txt', text), { language: 'fr', lexicon })
const written = (text: string): string => writeText(importOf(text).value)
const pagesOf = (text: string): string[] => [...written(text).matchAll(/<!-- page (\S+) -->/g)].map(match => match[1] ?? '')

const things = ['rames', 'voiles', 'cordes', 'caisses', 'lampes', 'chaînes', 'ancres', 'planches', 'roues', 'cloches']
/** Five lines of page `page`, which begin and end in the middle of a sentence; no line stands on two pages. */
const linesOf = (page: number): string => ['où le passeur gardait les', 'et personne ne touchait aux', 'car on avait compté toutes les', 'puis le vent emporta les vieilles', 'alors que l’on cherchait encore les'].map((start, line) => `${start} ${things[(page + line) % 10] ?? ''}`).join(',\n')
const pages = (from: number, to: number, page: (number: number) => string, between = '\n'): string => Array.from({ length: to - from + 1 }, (_, at) => page(from + at)).join(between)

describe('numbers of pages', () => {
  test('bare, at the foot, without a blank line', () => expect(pagesOf(pages(3, 8, number => `${linesOf(number)},\n${number}`))).toEqual(['3', '4', '5', '6', '7', '8']))
  test('at the head, one of them lost: the page breaks prove it', () => expect(pagesOf(pages(3, 8, number => `${number === 5 ? '' : `${number}\n\n`}${linesOf(number)},`, '\n\f'))).toEqual(['3', '4', '5', '6', '7', '8']))
  test('one of them lost, and nothing proves it', () => expect(pagesOf(pages(3, 8, number => `${number === 5 ? '' : `- ${number} -\n`}${linesOf(number)},`))).toEqual(['3', '4', '6', '7', '8']))
  test('as a printer of web pages writes them', () => expect(pagesOf(pages(1, 4, number => `${linesOf(number)},\nPage ${number} sur 4`, '\n\f'))).toEqual(['1', '2', '3', '4']))
  test('roman ones for the preface, then arabic ones from 1', () =>
    expect(pagesOf(`${pages(1, 4, number => `${['i', 'ii', 'iii', 'iv'][number - 1] ?? ''}\n\n${linesOf(number)},`, '\n\f')}\n\f${pages(1, 4, number => `${number}\n\n${linesOf(number)},`, '\n\f')}`)).toEqual(['i', 'ii', 'iii', 'iv', '1', '2', '3', '4']))
  test('a year, a number of the text and a misread number do not break the sequence', () => {
    const text = pages(3, 8, number => `${linesOf(number)},\n${number === 6 ? '1928\n' : ''}${number === 5 ? 'S' : number}`, '\n\f')
    expect(pagesOf(text)).toEqual(['3', '4', '5', '6', '7', '8'])
    expect(written(text)).toContain('1928')
  })
  test('every one that is taken out is in the log with what it became', () => {
    const { repairs } = importOf(pages(3, 5, number => `${linesOf(number)},\n${number}`, '\n\f')).value
    expect(repairs.filter(({ rule }) => rule === 'furniture').map(({ before, after, made }) => ({ before, after, made }))).toEqual(['3', '4', '5'].map(number => ({ before: number, after: `<!-- page ${number} -->`, made: true })))
  })
})

describe('no numbers of pages', () => {
  test.each([
    ['chapters', 'Trois hivers\n\n1\n\nLe premier hiver fut court, et la rivière ne gela pas une seule fois.\n\n2\n\nLe deuxième hiver dura jusqu’au mois d’avril, et l’on brûla les bancs de l’église\npour chauffer l’école. Personne ne s’en plaignit.\n\n3\n\nLe troisième hiver ne vint pas.\n'],
    ['named chapters', 'CHAPITRE 1\n\nLa barque était prête.\n\nCHAPITRE 2\n\nElle ne partit pas, et personne ne sut pourquoi.\n\nCHAPITRE 3\n\nOn la vendit en mai.\n'],
    ['numbered letters', pages(1, 6, number => `${['I', 'II', 'III', 'IV', 'V', 'VI'][number - 1] ?? ''}. Le passeur à sa fille\n\nLe soir était doux ${linesOf(number)}.`, '\n\n')],
    ['dates', 'Journal de bord\n\n3 mars\n\nPluie et vent.\n\n4 mars\n\nLa barque prend l’eau.\n\n5 mars\n\nOn ne passe plus.\n'],
    ['a table', 'Voici le pain de chaque mois :\n\nPain 1\nSel 2\nVin 3\nHuile 4\n\nOn n’en eut pas davantage cette année-là.\n'],
  ])('%s', (_, text) => {
    expect(pagesOf(text)).toEqual([])
    for (const figure of text.match(/\d+|\b[IV]+\b/g) ?? []) expect(written(text)).toContain(figure)
  })
})

describe('running heads', () => {
  const book = (head: (page: number) => string): string => `LE PASSEUR DE LA RIVE\n\nLe soir était doux ${linesOf(1)},\n\f${pages(2, 9, number => `${head(number)}\n\n${linesOf(number)},`, '\n\f')}`
  test('go, however they were read, and the title stays', () => {
    const text = written(book(number => `LE PASSEUR DE LA RIVE ${number}`.replace('PASSEUR', number === 4 ? 'PA5SEUR' : number === 7 ? 'PASSEIJR' : 'PASSEUR')))
    expect(text.match(/PA..?EI?.?R/g)).toEqual(['PASSEUR'])
    expect(text).toContain('# LE PASSEUR DE LA RIVE\n')
  })
  test('go, left and right ones, without numbers', () => {
    const text = written(book(number => (number % 2 ? 'Le passeur de la rive' : 'Souvenirs d’enfance')))
    expect(text).toContain('# LE PASSEUR DE LA RIVE\n')
    expect(text).not.toContain('Souvenirs')
    expect(text).not.toContain('Le passeur de la rive')
  })
  test('what is said again at the top of two pages is no running head', () => {
    const text = written(`${pages(1, 8, number => `${number === 3 || number === 6 ? 'Ils ne dirent pas un mot\n' : ''}${linesOf(number)},`, '\n\f')}`)
    expect(text.match(/ils ne dirent pas un mot/gi)).toHaveLength(2)
  })
})
