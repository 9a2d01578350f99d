/**
 * Editions for the tests of print: long ones made of varied sentences, and hard ones.
 */
import type { BlockShape } from '../../src/model/book.js'
import type { Edition, EditionInline, EditionNote, Row } from '../../src/model/edition.js'
import { plainText } from '../../src/model/inline-walk.js'
import type { PageSize } from '../../src/model/work.js'
import { call, heading, lettersWork, note, plain, row, text } from './editions.js'

const openings = ['Le passeur', 'Ma sœur', 'La vieille Marthe', 'Un batelier', 'Le maître d’école', 'Personne', 'Le facteur de Brême', 'Notre voisin']
const verbs = ['regardait longtemps', 'oubliait volontiers', 'racontait à qui voulait l’entendre', 'craignait par-dessus tout', 'comprenait enfin', 'recopiait patiemment']
const things = ['la rive opposée', 'les anciennes constructions du gouvernement', 'une lettre écrite avant l’hiver', 'le mouvement irrégulier des péniches', 'cette interminable correspondance', 'l’administration des écluses']
const ends = ['sans rien dire.', 'et s’en allait.', 'comme on attend quelqu’un.', 'malgré la pluie ; puis le silence revenait.', '« par habitude », disait-il.', 'avant la fermeture des portes !']
const englishOpenings = ['The ferryman', 'My sister', 'Old Martha', 'A bargeman', 'The schoolmaster', 'Nobody', 'The postman from Bremen', 'Our neighbour']
const englishVerbs = ['would watch for hours', 'gladly forgot', 'told anyone who cared to listen about', 'feared above everything', 'finally understood', 'patiently copied']
const englishThings = ['the opposite shore', 'the former constructions of the government', 'a letter written before the winter', 'the irregular movement of the barges', 'this interminable correspondence', 'the administration of the locks']
const englishEnds = ['without a word.', 'and went away.', 'as one waits for somebody.', 'in spite of the rain; then the silence returned.', '“out of habit”, he used to say.', 'before the gates were closed!']

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''
/** Sentence number `at`: the same number gives the same sentence, and few numbers give the same. */
export const sentence = (at: number): string => `${pick(openings, at)} ${pick(verbs, at * 5 + 1)} ${pick(things, at * 7 + 2)} ${pick(ends, at * 3)}`
export const englishSentence = (at: number): string => `${pick(englishOpenings, at)} ${pick(englishVerbs, at * 5 + 1)} ${pick(englishThings, at * 7 + 2)} ${pick(englishEnds, at * 3)}`
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
export const sentences = (from: number, count: number): string[] => range(count).map(at => sentence(from + at))
export const englishSentences = (from: number, count: number): string[] => range(count).map(at => englishSentence(from + at))

/** An edition of these rows and notes. */
export function editionOf(rows: readonly Row[], notes: readonly EditionNote[] = [], page: PageSize = 'A5'): Edition {
  const contents = rows.flatMap(each => {
    const title = (side: 'source' | 'target'): string => plainText(each[side].flatMap(segment => segment.content))
    return each.shape.kind === 'heading' ? [{ row: each.id, level: each.shape.level, source: title('source'), target: title('target') }] : []
  })
  return { work: { ...lettersWork, edition: { ...lettersWork.edition, page } }, rows, notes, contents, pages: [] }
}

/** A row of running text, with calls at the ends of its sentences: `calls[index]` is the mark of a note. */
export function prose(id: string, source: readonly string[], target: readonly string[], calls: Readonly<Record<number, string>> = {}, shape: BlockShape = plain('paragraph')): Row {
  const called = (words: readonly string[], side: string): (readonly EditionInline[])[] =>
    words.map((each, index) => {
      const mark = calls[index]
      return mark === undefined ? [text(each)] : [text(each), call(`n${mark}`, mark, `call-${side}-${mark}`)]
    })
  return row(id, shape, called(source, 'source'), called(target, 'target'))
}

export const footnote = (mark: string, source: readonly string[], target: readonly string[]): EditionNote =>
  note(`n${mark}`, mark, { rows: [row(`note${mark}`, plain('paragraph'), [source.join(' ')], [target.join(' ')])] })

/** Paragraphs of changing length under a heading now and then, with a note in every third. */
export function longEdition(paragraphs: number, page: PageSize = 'A5'): Edition {
  const rows: Row[] = []
  const notes: EditionNote[] = []
  for (const at of range(paragraphs)) {
    if (at % 12 === 0) rows.push(row(`h${at}`, heading(1), [`Chapitre ${at / 12 + 1}`], [`Chapter ${at / 12 + 1}`]))
    const count = 2 + ((at * 7) % 9)
    const mark = String(notes.length + 1)
    const isNoted = at % 3 === 1
    if (isNoted) notes.push(footnote(mark, sentences(at * 31, 1 + (at % 4)), englishSentences(at * 31, 1 + (at % 4))))
    rows.push(prose(`p${at}`, sentences(at * 13, count), englishSentences(at * 13, count), isNoted ? { 1: mark } : {}))
  }
  return editionOf(rows, notes, page)
}
