/**
 * List the words of the bilingual review table, in each language the program speaks.
 * Its heads and states are read back from a returned file in any of these languages.
 */
import type { SegmentState } from '../model/catalog.js'
import type { Spoken } from './spoken.js'

/** The heads of the columns; those of the two texts are the names of the languages. */
export const tableHeads = {
  id: { en: 'No.', fr: 'N°' },
  source: { en: 'Source', fr: 'Source' },
  target: { en: 'Translation', fr: 'Traduction' },
  state: { en: 'State', fr: 'État' },
  remarks: { en: 'Remarks', fr: 'Remarques' },
} as const satisfies Record<string, Spoken>

export const tableStates = {
  initial: { en: 'draft', fr: 'ébauche' },
  translated: { en: 'translated', fr: 'traduit' },
  reviewed: { en: 'reviewed', fr: 'relu' },
  final: { en: 'final', fr: 'définitif' },
} as const satisfies Record<SegmentState, Spoken>

export const tableWords = {
  text: { en: 'Text', fr: 'Texte' },
  notes: { en: 'Notes', fr: 'Notes' },
  instructions: {
    en: 'Write in the columns “Translation”, “State” and “Remarks” only; the other two tell the program where each sentence belongs. Keep marks such as [^1] (a note is called here) and [p. 2] (a page begins here) and move them to where they belong; tracked changes and comments are welcome.',
    fr: 'N’écrivez que dans les colonnes « Traduction », « État » et « Remarques » ; les deux autres disent au programme où va chaque phrase. Gardez les marques comme [^1] (appel de note) et [p. 2] (début de page) et déplacez-les à leur place ; le suivi des modifications et les commentaires sont bienvenus.',
  },
  save: {
    en: 'In a browser: write in the cells, then save the page with “Save page as…”, “Web page, complete”.',
    fr: 'Dans un navigateur : écrivez dans les cellules, puis enregistrez par « Enregistrer sous… », « Page web complète ».',
  },
  'to-review': { en: 'to review', fr: 'à relire' },
  conflict: { en: 'conflict', fr: 'conflit' },
} as const satisfies Record<string, Spoken>

/** Kinds of block that the first column names; a plain paragraph has no name. */
export const tableKinds = {
  verse: { en: 'verse', fr: 'vers' },
  dateline: { en: 'dateline', fr: 'lieu et date' },
  salutation: { en: 'salutation', fr: 'adresse' },
  signature: { en: 'signature', fr: 'signature' },
  postscript: { en: 'postscript', fr: 'post-scriptum' },
  epigraph: { en: 'epigraph', fr: 'épigraphe' },
  'source-note': { en: 'source', fr: 'source' },
  byline: { en: 'byline', fr: 'auteur' },
  subtitle: { en: 'subtitle', fr: 'sous-titre' },
  heading: { en: 'heading', fr: 'titre' },
  'list-item': { en: 'list item', fr: 'élément de liste' },
  'table-row': { en: 'table cell', fr: 'cellule' },
} as const satisfies Record<string, Spoken>
