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
}
