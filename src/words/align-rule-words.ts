/**
 * Say what each rule of aligning means when it is broken and what to do, in each language the program speaks.
 * In: the values of a diagnostic. `rule-words.ts` takes these in, so the compiler misses none.
 */
import type { Advice } from './spoken.js'

export const alignRuleWords = {
  'align-lost-text': {
    message: { en: 'Aligning lost {{count}} words: “{{text}}”.', fr: 'L’alignement a perdu {{count}} mots : « {{text}} ».' },
    hint: { en: 'This is a fault of the program: please report it with both files.', fr: 'C’est une faute du programme : signalez-la avec les deux fichiers.' },
  },
  'align-note-untranslated': {
    message: { en: 'The translation has no note that answers note “{{note}}”.', fr: 'La traduction n’a pas de note qui réponde à la note « {{note}} ».' },
    hint: { en: 'Translate it in the translation file, or see whether it stands there as the translator’s own note.', fr: 'Traduisez-la dans le fichier de traduction, ou voyez si elle n’y figure pas comme note du traducteur.' },
  },
  'align-call-restored': {
    message: { en: 'The translation has note “{{note}}” but does not call it; the call was put at the end of the sentence that answers.', fr: 'La traduction a la note « {{note}} » mais ne l’appelle pas ; l’appel a été mis à la fin de la phrase qui répond.' },
    hint: { en: 'Move it to the word that it belongs to.', fr: 'Déplacez-le vers le mot auquel il se rapporte.' },
  },
  'align-replaced': {
    message: { en: 'The file was sent again and says something else: {{count}} targets of “{{file}}” that nobody had changed were replaced, the first: “{{text}}”', fr: 'Le fichier a été renvoyé et dit autre chose : {{count}} traductions de « {{file}} » que personne n’avait modifiées ont été remplacées, la première : « {{text}} »' },
  },
  'align-replaced-other': {
    message: { en: 'This is another translation: {{count}} targets of “{{file}}” that nobody had changed were replaced, the first: “{{text}}”', fr: 'C’est une autre traduction : {{count}} traductions de « {{file}} » que personne n’avait modifiées ont été remplacées, la première : « {{text}} »' },
    hint: { en: 'To keep the earlier translation, mark its segments reviewed in the translation file before you align another, or take the file back from version control.', fr: 'Pour garder la traduction antérieure, marquez ses segments comme relus (reviewed) dans le fichier de traduction avant d’en aligner une autre, ou reprenez le fichier dans le gestionnaire de versions.' },
  },
  'align-unknown-unit': {
    message: { en: '{{count}} units of the file, the first with id “{{unit}}”, have a source that is nowhere in the work; their translations were placed by their words.', fr: '{{count}} unités du fichier, dont la première a l’identifiant « {{unit}} », ont une source qui n’est nulle part dans l’œuvre ; leurs traductions ont été placées d’après leurs mots.' },
    hint: { en: 'See whether the file belongs to this work, and review what was placed.', fr: 'Voyez si le fichier est bien celui de cette œuvre, et relisez ce qui a été placé.' },
  },
} as const satisfies Readonly<Record<string, Advice>>
