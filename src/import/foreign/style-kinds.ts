/**
 * Table what the names of paragraph and character styles say about a text, in the languages of the word processors.
 * In: a style's name as DOCX, ODT or a class attribute has it. Out: the kind of block or span, or undefined when it says nothing.
 */
import type { PlainKind } from '../../model/book.js'
import type { SpanStyle } from '../../model/inline.js'

/** `title` is a heading of the first level; `quotation` adds a level of quotation to a paragraph. */
export type StyleKind = PlainKind | 'title' | 'quotation'

const blockStyles: Readonly<Record<StyleKind, readonly string[]>> = {
  title: ['title', 'titre', 'book title', 'titel', 'titulo', 'titolo'],
  subtitle: ['subtitle', 'sous titre', 'untertitel'],
  byline: ['author', 'auteur', 'byline', 'autor'],
  dateline: ['date', 'dateline', 'lieu et date', 'place and date', 'date and place', 'datum'],
  salutation: ['salutation', 'salutations', 'opener', 'formule d appel', 'complimentary opening', 'anrede'],
  signature: ['signature', 'closing', 'closer', 'signed', 'formule de politesse', 'complimentary close', 'email signature', 'unterschrift'],
  verse: ['verse', 'verses', 'vers', 'poem', 'poeme', 'poetry', 'poesie', 'stanza', 'strophe', 'line block'],
  postscript: ['postscript', 'post scriptum', 'postscriptum', 'ps'],
  epigraph: ['epigraph', 'epigraphe', 'exergue', 'motto'],
  'source-note': ['source', 'source note', 'provenance', 'note de source'],
  quotation: ['quote', 'quotes', 'quotation', 'quotations', 'intense quote', 'citation', 'citation intense', 'block text', 'block quotation', 'block quote', 'blockquote', 'zitat'],
  paragraph: ['normal', 'body text', 'first paragraph', 'compact', 'text body', 'corps de texte', 'standard'],
}

const spanStyles: Readonly<Partial<Record<SpanStyle, readonly string[]>>> = {
  emphasis: ['emphasis', 'intense emphasis', 'subtle emphasis', 'accentuation', 'accentuation intense', 'emphase', 'italic', 'italics', 'italique'],
  strong: ['strong', 'strong emphasis', 'eleve', 'bold', 'gras'],
  'small-caps': ['small caps', 'smallcaps', 'petites capitales', 'small capitals', 'sc'],
}

/** A name without case, accents, digits and punctuation: `Sous-titre1` and `sous_titre` are `sous titre`. */
const plainName = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z]+/g, ' ').trim()

const find = <Kind extends string>(table: Readonly<Partial<Record<Kind, readonly string[]>>>, name: string): Kind | undefined =>
  (Object.keys(table) as Kind[]).find(kind => table[kind]?.includes(plainName(name)))

export function isStyleKind(name: string): name is StyleKind {
  return Object.hasOwn(blockStyles, name)
}

/** What a paragraph style says. */
export function kindOfStyle(name: string): StyleKind | undefined {
  return find(blockStyles, name)
}

/** What a character style says. */
export function spanOfStyle(name: string): SpanStyle | undefined {
  return find(spanStyles, name)
}
