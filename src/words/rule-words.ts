/**
 * Say what each rule means when it is broken and what to do, in each language the program speaks.
 * In: the values of a diagnostic, `{{so}}`. The compiler refuses a rule without words.
 */
import type { RuleId } from '../model/rules.js'
import type { Advice } from './words.js'

export const ruleWords: Readonly<Record<RuleId, Advice>> = {
  'work-yaml-syntax': {
    message: { en: 'This is not valid YAML: {{reason}}', fr: 'Ce n’est pas du YAML valable : {{reason}}' },
    hint: { en: 'Check the indentation and put a value that holds a colon between quotes.', fr: 'Vérifiez les retraits et mettez entre guillemets une valeur qui contient deux-points.' },
  },
  'work-field-unknown': {
    message: { en: 'There is no field “{{field}}” here.', fr: 'Il n’y a pas de champ « {{field}} » ici.' },
    hint: { en: 'The fields are: {{known}}.', fr: 'Les champs sont : {{known}}.' },
  },
  'work-field-wrong': {
    message: { en: 'The field “{{field}}” is wrong: {{reason}}', fr: 'Le champ « {{field}} » est incorrect : {{reason}}' },
    hint: { en: 'See “work.yaml” in the README.', fr: 'Voyez « work.yaml » dans le README.' },
  },
  'text-empty': {
    message: { en: 'The text is empty.', fr: 'Le texte est vide.' },
    hint: { en: 'Write it here, or bring it in with “regard import”.', fr: 'Écrivez-le ici, ou importez-le avec « regard import ».' },
  },
  'note-undefined': {
    message: { en: 'No note is called “{{note}}”.', fr: 'Aucune note ne s’appelle « {{note}} ».' },
    hint: { en: 'Add a line “[^{{note}}]: …”, or remove the call.', fr: 'Ajoutez une ligne « [^{{note}}]: … », ou retirez l’appel.' },
  },
  'note-uncalled': {
    message: { en: 'Note “{{note}}” is called from nowhere.', fr: 'La note « {{note}} » n’est appelée nulle part.' },
    hint: { en: 'Put “[^{{note}}]” where it belongs; until then it is printed after the last note.', fr: 'Placez « [^{{note}}] » à l’endroit voulu ; en attendant, elle s’imprime après la dernière note.' },
  },
  'note-called-twice': {
    message: { en: 'Note “{{note}}” is called {{count}} times; every call gets the same number.', fr: 'La note « {{note}} » est appelée {{count}} fois ; chaque appel porte le même numéro.' },
  },
  'note-defined-twice': {
    message: { en: 'Note “{{note}}” is defined twice.', fr: 'La note « {{note}} » est définie deux fois.' },
    hint: { en: 'Give one of the two another name.', fr: 'Donnez un autre nom à l’une des deux.' },
  },
  'markdown-unsupported': {
    message: { en: 'An edition has no place for this: {{what}}.', fr: 'Une édition n’a pas de place pour ceci : {{what}}.' },
    hint: { en: 'Write it as a paragraph, or escape it with a backslash.', fr: 'Écrivez-le comme paragraphe, ou protégez-le par une barre oblique inverse.' },
  },
  'note-call-missing': {
    message: { en: 'The translation lost the call of note “{{note}}”.', fr: 'La traduction a perdu l’appel de la note « {{note}} ».' },
    hint: { en: 'Copy the call from the source to where it belongs in the target.', fr: 'Copiez l’appel de la source à sa place dans la cible.' },
  },
  'note-call-unknown': {
    message: { en: 'The translation calls note “{{note}}”, which does not exist.', fr: 'La traduction appelle la note « {{note}} », qui n’existe pas.' },
    hint: { en: 'Remove the call, or run “regard sync” if the note was renamed in the source.', fr: 'Retirez l’appel, ou lancez « regard sync » si la note a changé de nom dans la source.' },
  },
  'translator-note-uncalled': {
    message: { en: 'The translator’s note “{{note}}” is called from nowhere.', fr: 'La note du traducteur « {{note}} » n’est appelée nulle part.' },
    hint: { en: 'Call it from the target that it explains.', fr: 'Appelez-la depuis la cible qu’elle explique.' },
  },
  'code-missing': {
    message: { en: 'The translation lost the {{style}} around “{{text}}”.', fr: 'La traduction a perdu la mise en forme ({{style}}) de « {{text}} ».' },
    hint: { en: 'Put the code around the words that carry it.', fr: 'Placez le code autour des mots qui la portent.' },
  },
  'number-missing': {
    message: { en: 'The number {{number}} of the source is not in the translation.', fr: 'Le nombre {{number}} de la source n’est pas dans la traduction.' },
    hint: { en: 'Compare the two; if the number is spelled out, all is well.', fr: 'Comparez les deux ; si le nombre est écrit en lettres, tout va bien.' },
  },
  'segments-untranslated': { message: { en: 'Segments without a translation: {{count}}. This is the first.', fr: 'Segments sans traduction : {{count}}. Voici le premier.' } },
  'segments-omitted': { message: { en: 'Segments that the translator left out: {{count}}. This is the first.', fr: 'Segments omis par le traducteur : {{count}}. Voici le premier.' } },
  'segments-to-review': { message: { en: 'Segments whose translation wants a look: {{count}}. This is the first.', fr: 'Segments dont la traduction est à revoir : {{count}}. Voici le premier.' } },
}
