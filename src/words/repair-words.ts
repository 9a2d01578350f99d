/**
 * Say what each repair of the import does, and why it may be wrong, in each language the program speaks.
 * In: the name of a repair, as the log has it. Out: one sentence for the person who is to decide.
 */
import type { Spoken } from './spoken.js'

export const repairWords = {
  mojibake: { en: 'Letters that were UTF-8 and were read in another encoding.', fr: 'Lettres en UTF-8 qui avaient été lues dans un autre codage.' },
  characters: { en: 'Characters that only look like the right ones: ligatures, odd spaces, soft hyphens.', fr: 'Caractères qui ne font que ressembler aux bons : ligatures, espaces insolites, traits conditionnels.' },
  'spacing-accents': { en: 'An accent that stood beside its letter.', fr: 'Un accent qui se trouvait à côté de sa lettre.' },
  'doubled-accents': { en: 'An accent that was drawn as a second letter.', fr: 'Un accent dessiné comme une seconde lettre.' },
  superscripts: { en: 'A raised figure or letter that stood on a line of its own.', fr: 'Un chiffre ou une lettre en exposant qui se trouvait seul sur sa ligne.' },
  contents: { en: 'A line of the table of contents; editions make their own.', fr: 'Une ligne de la table des matières ; les éditions font la leur.' },
  'section-marks': { en: 'A section number whose font was lost.', fr: 'Un numéro de section dont la police s’est perdue.' },
  furniture: { en: 'What the printer put on every page: running head, page number.', fr: 'Ce que l’imprimeur met à chaque page : titre courant, numéro de page.' },
  'page-marks': { en: 'A mark of a page of the original, which the text now has as its own.', fr: 'Une marque de page de l’original, que le texte porte désormais lui-même.' },
  footnotes: { en: 'The number or sign before a note at the foot of a page.', fr: 'Le numéro ou le signe devant une note au bas d’une page.' },
  'note-call': { en: 'A figure or sign in the text that calls a note.', fr: 'Un chiffre ou un signe dans le texte qui appelle une note.' },
  'drop-caps': { en: 'A large first letter that had strayed from its word.', fr: 'Une grande initiale qui s’était éloignée de son mot.' },
  hyphens: { en: 'A hyphen at a line’s end: does it part one word, or join two?', fr: 'Un trait d’union en fin de ligne : coupe-t-il un mot, ou en joint-il deux ?' },
  'print-hyphens': { en: 'A hyphen that a line’s end had left inside a word.', fr: 'Un trait d’union qu’une fin de ligne avait laissé dans un mot.' },
  spacing: { en: 'A space too many or too few beside a mark.', fr: 'Une espace de trop ou qui manque près d’un signe.' },
  'letter-spacing': { en: 'A word whose letters were set apart.', fr: 'Un mot dont les lettres étaient espacées.' },
  points: { en: 'A point, comma or quotation mark that does not fit its place.', fr: 'Un point, une virgule ou un guillemet qui ne convient pas à sa place.' },
  elisions: { en: 'An elided article or pronoun (l’, d’, qu’) that was misread or torn off.', fr: 'Un article ou un pronom élidé (l’, d’, qu’) mal lu ou détaché.' },
  'broken-words': { en: 'A word that a space had broken.', fr: 'Un mot qu’une espace avait rompu.' },
  'run-together': { en: 'Two words that ran together.', fr: 'Deux mots qui s’étaient collés.' },
  'misread-words': { en: 'A word that the lexicon does not know; another that looks like it is one.', fr: 'Un mot que le lexique ne connaît pas ; un autre qui lui ressemble en est un.' },
  'doubted-words': { en: 'A word that the OCR program was unsure of and no dictionary has.', fr: 'Un mot dont le programme d’OCR n’était pas sûr et qu’aucun dictionnaire ne connaît.' },
  homographs: { en: 'An accent that only grammar can tell: a/à, ou/où, la/là.', fr: 'Un accent que seule la grammaire peut dire : a/à, ou/où, la/là.' },
  'set-phrases': { en: 'A fixed phrase in which a word was taken for another.', fr: 'Une locution dont un mot avait été pris pour un autre.' },
  'doubled-words': { en: 'A word or phrase that stands twice running: a slip, or meant?', fr: 'Un mot ou un groupe écrit deux fois de suite : erreur, ou intention ?' },
  agreement: { en: 'An article of the other gender than its noun.', fr: 'Un article d’un autre genre que son nom.' },
  'own-words': { en: 'A word that stands once, where the text has another like it many times.', fr: 'Un mot unique, là où le texte en a maintes fois un autre qui lui ressemble.' },
  'unclosed-marks': { en: 'A bracket or quotation mark that nothing closes.', fr: 'Une parenthèse ou un guillemet que rien ne ferme.' },
  'lost-stops': { en: 'A sentence seems to begin here; a full stop may be lost.', fr: 'Une phrase semble commencer ici ; un point s’est peut-être perdu.' },
  capitals: { en: 'A capital that does not fit its place.', fr: 'Une capitale qui ne convient pas à sa place.' },
  structure: { en: 'The mark of a list item, which the text’s form now says.', fr: 'La marque d’un article de liste, que la forme du texte dit désormais.' },
} as const satisfies Record<string, Spoken>
