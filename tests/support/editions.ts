/**
 * Hand-made editions that hold everything an edition can hold, for the tests of the printers.
 */
import type { BlockShape } from '../../src/model/book.js'
import type { Edition, EditionInline, EditionNote, EditionSegment, Row } from '../../src/model/edition.js'
import type { SpanStyle } from '../../src/model/inline.js'
import { plainText } from '../../src/model/inline-walk.js'
import type { Work } from '../../src/model/work.js'

type Words = string | readonly EditionInline[]

export const text = (words: string): EditionInline => ({ type: 'text', text: words })
export const span = (style: SpanStyle, words: Words, lang?: string): EditionInline => ({ type: 'span', id: '1', style, ...(lang ? { lang } : {}), children: inlines(words) })
export const link = (href: string, words: Words): EditionInline => ({ type: 'link', id: '2', href, children: inlines(words) })
export const call = (note: string, mark: string, caller: string): EditionInline => ({ type: 'note-call', id: `c${mark}`, note, mark, caller })
export const page = (name: string): EditionInline => ({ type: 'page-break', id: `p${name}`, page: name })
export const lineBreak: EditionInline = { type: 'line-break', id: 'b' }
export const paragraphBreak: EditionInline = { type: 'paragraph-break', id: 'q' }

const inlines = (words: Words): readonly EditionInline[] => (typeof words === 'string' ? [text(words)] : words)
type Kind = Exclude<BlockShape['kind'], 'heading' | 'list-item' | 'table-row'>
export const plain = (kind: Kind, more: { quoted?: number; opens?: boolean } = {}): BlockShape => ({ kind, quoted: 0, opens: false, ...more })
export const heading = (level: 1 | 2 | 3 | 4 | 5 | 6): BlockShape => ({ kind: 'heading', level, quoted: 0, opens: false })
export const item = (number: number, more: { ordered?: boolean; depth?: number; continued?: boolean; opens?: boolean; quoted?: number } = {}): BlockShape => ({ kind: 'list-item', number, ordered: false, depth: 0, continued: false, quoted: 0, opens: false, ...more })
export const cells = (header: boolean, opens = false): BlockShape => ({ kind: 'table-row', header, align: ['left', 'right', 'center'], quoted: 0, opens })

/** A row; `null` is a sentence that this language lacks. */
export function row(id: string, shape: BlockShape, source: readonly (Words | null)[], target: readonly (Words | null)[]): Row {
  const side = (own: readonly (Words | null)[], other: readonly (Words | null)[], isTarget: boolean): EditionSegment[] =>
    own.map((words, index) => ({ id: `${id}.s${index + 1}`, content: words === null ? [] : inlines(words), status: words === null ? 'missing' : isTarget && other[index] === null ? 'added' : 'present' }))
  return { id, shape, source: side(source, target, false), target: side(target, source, true) }
}

export function note(id: string, mark: string, more: Partial<EditionNote> & Pick<EditionNote, 'rows'>): EditionNote {
  const has = (side: 'source' | 'target') => more.rows.some(each => each[side].some(segment => segment.content.length > 0))
  return { id, mark, anchor: `note-${mark}`, origin: 'author', bodies: { source: has('source'), target: has('target') }, callers: { source: [`call-source-${mark}`], target: [`call-target-${mark}`] }, ...more }
}

export const lettersWork: Work = {
  id: 'lettres-du-canal',
  languages: { source: 'fr', target: 'en' },
  title: { fr: 'Lettres du canal', en: 'Letters from the Canal' },
  subtitle: { fr: 'Un hiver d’éclusier', en: 'A lock-keeper’s winter' },
  contributors: [
    { name: 'Armand Delcroix', sort: 'Delcroix, Armand', role: 'aut' },
    { name: 'Ruth Hale', sort: 'Hale, Ruth', role: 'trl' },
    { name: 'Jeanne Aubry & fils', role: 'edt' },
  ],
  date: '1911-02-01',
  place: { fr: 'Écluse de Saint-Loup', en: 'Saint-Loup lock' },
  rights: { source: 'CC0-1.0', translation: 'CC BY 4.0 <Ruth Hale>' },
  identifier: 'urn:uuid:0d2f3c44-2b7a-4a55-9d38-4a1f6f0a7c11',
  sourceNote: { fr: 'Cahier manuscrit, 42 pages.', en: 'Manuscript notebook, 42 pages.' },
  edition: { layout: 'facing', formats: ['html', 'epub', 'pdf'], page: 'A5', notes: 'author', date: '2024-03-05' },
}

const body: readonly Row[] = [
  row('u1', plain('epigraph'), ['L’eau ne revient pas, elle attend.'], ['Water does not return; it waits.']),
  row('u2', heading(1), [['Première lettre', call('gel', '1', 'call-source-1')].map(words => (typeof words === 'string' ? text(words) : words))], [[text('First Letter'), call('gel', '1', 'call-target-1')]]),
  row('u3', plain('dateline'), [[page('1'), text('Saint-Loup, le 1er février 1911')]], ['Saint-Loup, 1 February 1911']),
  row('u4', plain('salutation'), ['Ma chère sœur,'], ['My dear sister,']),
  row(
    'u5',
    plain('paragraph'),
    [
      [text('Le canal a gelé cette nuit\u202F; on marche dessus comme sur une route. '), span('emphasis', 'Personne'), text(' ne s’en étonne.')],
      [text('« Il faudra bien, dit le maire, que la péniche attende » – et nous attendons'), call('maire', '2', 'call-source-2'), text('.')],
      'Le charbon, lui, n’attend pas\u202F: il brûle.',
    ],
    [
      [text('The canal froze in the night; we walk on it as on a road. '), span('emphasis', 'Nobody'), text(' is surprised.')],
      [text('“The barge,” says the mayor, “will have to wait” – and so we wait'), call('maire', '2', 'call-target-2'), text('.')],
      null,
    ],
  ),
  row(
    'u6',
    plain('paragraph'),
    [
      [text('On m’a montré une lettre de '), span('small-caps', 'Vauban'), text(', du '), text('17'), span('superscript', 'e'), text(' siècle, écrite '), span('foreign', 'currente calamo', 'la'), text(', où il est question'), page('2'), text(' de notre écluse, de '), span('strong', 'ses portes'), text(' et de H'), span('subscript', '2'), text('O. Voyez '), link('https://example.org/vauban?a=1&b=2', 'le fac-similé'), text(' ou '), link('javascript:alert(1)', 'ceci'), text(' et '), span('code', 'cote 12'), text('.')],
      null,
    ],
    [
      [text('I was shown a letter by '), span('small-caps', 'Vauban'), text(', of the 17'), span('superscript', 'th'), text(' century, written '), span('foreign', 'currente calamo', 'la'), text(', which speaks of our lock, of '), span('strong', 'its gates'), text('. See '), link('https://example.org/vauban?a=1&b=2', [text('the facsimile'), call('maire', '2', 'call-target-2-2')]), text('.'), paragraphBreak, text('One does not read such a letter without cold hands'), call('mains', '3', 'call-target-3'), text('.')],
      'I still have mine.',
    ],
  ),
  row('u7', plain('paragraph', { quoted: 1 }), ['Monsieur, vos portes tiendront si le gel ne dure.', 'Sinon, priez.'], ['Sir, your gates will hold if the frost does not last.', 'If it does, pray.']),
  row('u8', plain('paragraph', { quoted: 2 }), ['Prier, disait mon père, c’est pomper.'], ['To pray, my father used to say, is to pump.']),
  row('u9', plain('verse', { quoted: 1 }), ['Sous la glace une eau lente,', 'qui s’en va sans partir,', 'et la nuit, patiente,', 'la regarde dormir.'], ['Under ice a slow water', 'that goes without going away,', 'and the night, in her patience,', 'watches it sleep till day.']),
  row('u10', plain('verse', { quoted: 1 }), ['Dors, canal, dors\u202F!'], ['Sleep, canal, sleep!']),
  row('sep1', plain('separator'), [], []),
  row('u11', plain('paragraph'), ['Voici ce qu’il me faut\u202F:'], ['Here is what I need:']),
  row('u12', item(1, { ordered: true }), ['du suif\u202F;'], ['tallow;']),
  row('u13', item(1, { ordered: true, continued: true }), ['(du bon, pas celui de Lambert)'], ['(the good sort, not Lambert’s)']),
  row('u14', item(1, { depth: 1 }), ['pour les gonds,'], ['for the hinges,']),
  row('u15', item(2, { depth: 1 }), ['pour les mains\u202F;'], ['for the hands;']),
  row('u16', item(2, { ordered: true }), ['une corde de vingt brasses\u202F;'], ['a rope of twenty fathoms;']),
  row('u17', item(4, { ordered: true }), ['de la patience.'], ['patience.']),
  row('u18', cells(true), ['Jour', 'Glace', 'Bateaux'], ['Day', 'Ice', 'Boats']),
  row('u19', cells(false), ['lundi', '4 pouces', '0'], ['Monday', '4 inches', '0']),
  row('u20', cells(false), ['mardi', [text('6 pouces'), call('maire', '2', 'call-source-2-2')], '0'], ['Tuesday', '6 inches', null]),
  row('u21', plain('signature'), ['Armand'], ['Armand']),
  row('u22', plain('postscript'), [[text('P.-S. Embrasse les petits,'), lineBreak, text('et le chien.')]], [[text('P.S. Kiss the little ones,'), lineBreak, text('and the dog.')]]),
  row('u23', heading(2), ['Réponse de Louise'], ['Louise’s Reply']),
  row('u24', plain('paragraph'), ['Je n’ai pas de suif.'], [null]),
  row('u25', heading(1), [[page('xii'), text('Deuxième lettre, où l’on apprend ce que le dégel a fait de l’écluse')]], ['Second Letter, in Which We Learn What the Thaw Did to the Lock']),
  row('u26', plain('source-note'), ['D’après le cahier vert.'], ['From the green notebook.']),
  row('u27', plain('paragraph'), [[text('Tout a fondu'), call('gel', '1', 'call-source-1-2'), text('. Je dis <b>tout</b> & le reste, "sans" fard.')]], [[text('Everything has melted'), call('gel', '1', 'call-target-1-2'), text('. I say <script>alert("all")</script> & the rest.')]]),
  row('u28', plain('paragraph'), [[text('La péniche est partie'), call('depart', '4', 'call-source-4'), text(' avant l’aube.')]], [[text('The barge left'), call('depart', '4', 'call-target-4'), text(' before dawn.')]]),
]

const notes: readonly EditionNote[] = [
  note('gel', '1', {
    rows: [row('n1', plain('paragraph'), ['Le gel de 1911 dura neuf jours.'], ['The frost of 1911 lasted nine days.']), row('n2', plain('paragraph'), ['On n’en avait pas vu de tel depuis 1879.'], ['None like it had been seen since 1879.'])],
    callers: { source: ['call-source-1', 'call-source-1-2'], target: ['call-target-1', 'call-target-1-2'] },
  }),
  note('maire', '2', { origin: 'editor', rows: [row('n3', plain('paragraph'), [[text('Félicien '), span('small-caps', 'Roy'), text(', maire de 1904 à 1919.')]], [[text('Félicien '), span('small-caps', 'Roy'), text(', mayor from 1904 to 1919.')]])], callers: { source: ['call-source-2', 'call-source-2-2'], target: ['call-target-2', 'call-target-2-2'] } }),
  note('mains', '3', { origin: 'translator', rows: [row('n4', plain('paragraph'), [null], [[span('emphasis', 'Avoir froid aux mains'), text(': also to be afraid.')]])], callers: { source: [], target: ['call-target-3'] } }),
  note('depart', '4', { rows: [row('n5', plain('paragraph'), ['Le 14 février.'], [null])] }),
]

/** An edition with every kind of block, span, note and damage; `hasPages`: page breaks of the original. */
export const lettersEdition: Edition = {
  work: lettersWork,
  rows: body,
  notes,
  contents: body.flatMap(each => (each.shape.kind === 'heading' ? [{ row: each.id, level: each.shape.level, source: plainText(each.source.flatMap(segment => segment.content)), target: plainText(each.target.flatMap(segment => segment.content)) }] : [])),
  pages: ['1', '2', 'xii'],
}
