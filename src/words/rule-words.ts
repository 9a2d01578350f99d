/**
 * Say what each rule means when it is broken and what to do, in each language the program speaks.
 * In: the values of a diagnostic, `{{so}}`. The compiler refuses a rule without words.
 */
import type { RuleId } from '../model/rules.js'
import { alignRuleWords } from './align-rule-words.js'
import { importRuleWords } from './import-rule-words.js'
import { interchangeRuleWords } from './interchange-rule-words.js'
import { mergeRuleWords } from './merge-rule-words.js'
import { reviewRuleWords } from './review-rule-words.js'
import type { Advice, Spoken } from './spoken.js'
import { srxRuleWords } from './srx-rule-words.js'
import { tableRuleWords } from './table-rule-words.js'
import { xliffRuleWords } from './xliff-rule-words.js'

/** What to do when a published file does not hold its texts. */
const buildAgain: Spoken = { en: 'If a text has changed since, build again; if not, this is a fault of the program: report it with the work.', fr: 'Si un texte a changé depuis, publiez de nouveau ; sinon, c’est une faute du programme : signalez-la avec l’œuvre.' }

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
  'work-file-missing': {
    message: { en: 'The work has no file {{path}}.', fr: 'L’œuvre n’a pas de fichier {{path}}.' },
    hint: { en: 'Bring the work in with “regard import”, or write the file by hand.', fr: 'Importez l’œuvre avec « regard import », ou écrivez le fichier à la main.' },
  },
  'work-file-not-utf8': {
    message: { en: '{{path}} is not UTF-8: the byte at offset {{offset}} is none.', fr: '{{path}} n’est pas en UTF-8 : l’octet à la position {{offset}} n’en est pas.' },
    hint: { en: 'Save it as UTF-8.', fr: 'Enregistrez-le en UTF-8.' },
  },
  'verify-edition-missing': {
    message: { en: 'This edition of {{work}} has not been published.', fr: 'Cette édition de {{work}} n’a pas été publiée.' },
    hint: { en: 'Run “regard build {{work}}”.', fr: 'Lancez « regard build {{work}} ».' },
  },
  'verify-nothing-published': {
    message: { en: 'Nothing of {{work}} has been published.', fr: 'Rien de {{work}} n’a été publié.' },
    hint: { en: 'Run “regard build {{work}}”.', fr: 'Lancez « regard build {{work}} ».' },
  },
  'work-title-untranslated': {
    message: { en: 'The work has no title in the language “{{language}}”.', fr: 'L’œuvre n’a pas de titre dans la langue « {{language}} ».' },
    hint: { en: 'Add it under “title”.', fr: 'Ajoutez-le sous « title ».' },
  },
  'work-proposed': {
    message: { en: 'The import proposed: {{fields}}. Nobody has confirmed it yet.', fr: 'L’importation a proposé : {{fields}}. Personne ne l’a encore confirmé.' },
    hint: { en: 'Correct what is wrong and take what is right off the list “proposed”.', fr: 'Corrigez ce qui est faux et retirez de la liste « proposed » ce qui est juste.' },
  },
  'text-empty': {
    message: { en: 'The text is empty.', fr: 'Le texte est vide.' },
    hint: { en: 'Write it here, or bring it in with “regard import”.', fr: 'Écrivez-le ici, ou importez-le avec « regard import ».' },
  },
  'text-too-deep': {
    message: { en: 'Quotations and lists stand more than {{limit}} deep in each other here.', fr: 'Citations et listes s’emboîtent ici sur plus de {{limit}} niveaux.' },
    hint: { en: 'Remove the signs “>” or “-” that do not belong to the text.', fr: 'Retirez les signes « > » ou « - » qui n’appartiennent pas au texte.' },
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
  ...srxRuleWords,
  ...tableRuleWords,
  ...mergeRuleWords,
  ...interchangeRuleWords,
  ...xliffRuleWords,
  ...alignRuleWords,
  'verify-out-of-step': {
    message: { en: 'The catalog does not hold the text of this block (unit {{unit}}).', fr: 'Le catalogue ne contient pas le texte de ce bloc (unité {{unit}}).' },
    hint: { en: 'Run “regard sync”.', fr: 'Lancez « regard sync ».' },
  },
  'verify-unreadable': {
    message: { en: 'The published file cannot be read: {{reason}}', fr: 'Le fichier publié est illisible : {{reason}}' },
    hint: { en: 'Build it again.', fr: 'Refaites-le.' },
  },
  'verify-segment-missing': {
    message: { en: 'Segment {{segment}} is missing: “{{text}}”', fr: 'Le segment {{segment}} manque : « {{text}} »' },
    hint: buildAgain,
  },
  'verify-segment-twice': {
    message: { en: 'Segment {{segment}} stands {{count}} times.', fr: 'Le segment {{segment}} figure {{count}} fois.' },
    hint: buildAgain,
  },
  'verify-text-differs': {
    message: { en: 'Segment {{segment}} should read “{{expected}}” and reads “{{found}}”.', fr: 'Le segment {{segment}} devrait se lire « {{expected}} » et se lit « {{found}} ».' },
    hint: buildAgain,
  },
  'verify-text-added': {
    message: { en: 'Text that should not stand here ({{where}}): “{{text}}”', fr: 'Ce texte ne devrait pas figurer ici ({{where}}) : « {{text}} »' },
    hint: buildAgain,
  },
  'verify-style-differs': {
    message: { en: 'Segment {{segment}} should set {{expected}} and sets {{found}}.', fr: 'Le segment {{segment}} devrait composer {{expected}} et compose {{found}}.' },
    hint: buildAgain,
  },
  'verify-heading-differs': {
    message: { en: 'Segment {{segment}} should stand in a heading {{expected}} and stands in {{found}}.', fr: 'Le segment {{segment}} devrait être dans un titre {{expected}} et est dans {{found}}.' },
    hint: buildAgain,
  },
  'verify-title-missing': {
    message: { en: 'The title “{{title}}” does not stand before the text.', fr: 'Le titre « {{title}} » ne figure pas avant le texte.' },
    hint: buildAgain,
  },
  'verify-contents-missing': {
    message: { en: 'No entry of the contents leads to the heading “{{text}}” ({{segment}}).', fr: 'Aucune entrée de la table ne mène au titre « {{text}} » ({{segment}}).' },
    hint: buildAgain,
  },
  'verify-page-mark-missing': {
    message: { en: 'The beginning of page {{page}} of the original is not marked, or not in its place.', fr: 'Le début de la page {{page}} de l’original n’est pas marqué, ou pas à sa place.' },
    hint: buildAgain,
  },
  'verify-markup-unsafe': {
    message: { en: 'The page holds {{found}}, which runs a program or hides something.', fr: 'La page contient {{found}}, qui lance un programme ou cache quelque chose.' },
    hint: { en: 'Somebody changed the file after it was made, or the program is at fault: build it again.', fr: 'Quelqu’un a modifié le fichier après coup, ou le programme est en faute : refaites-le.' },
  },
  'verify-order': {
    message: { en: 'Segment {{segment}} stands before {{before}}, which it follows in the text.', fr: 'Le segment {{segment}} est placé avant {{before}}, qu’il suit dans le texte.' },
    hint: buildAgain,
  },
  'verify-language': {
    message: { en: 'Segment {{segment}} is marked as “{{found}}”, not “{{expected}}”.', fr: 'Le segment {{segment}} est marqué « {{found}} », non « {{expected}} ».' },
    hint: buildAgain,
  },
  'verify-call-differs': {
    message: { en: 'Segment {{segment}} should call notes {{expected}} and calls {{found}}.', fr: 'Le segment {{segment}} devrait appeler les notes {{expected}} et appelle {{found}}.' },
    hint: buildAgain,
  },
  'verify-call-broken': {
    message: { en: 'The calls of note {{mark}} lead to {{to}}, where its text is not.', fr: 'Les appels de la note {{mark}} mènent à {{to}}, où son texte n’est pas.' },
    hint: buildAgain,
  },
  'verify-backlink-missing': {
    message: { en: 'Note {{mark}} has no way back to its call {{caller}}.', fr: 'La note {{mark}} n’a pas de retour vers son appel {{caller}}.' },
    hint: buildAgain,
  },
  'verify-note-missing': {
    message: { en: 'Note {{mark}} ({{note}}) is missing.', fr: 'La note {{mark}} ({{note}}) manque.' },
    hint: buildAgain,
  },
  'verify-note-twice': {
    message: { en: 'Note {{mark}} stands in {{count}} places.', fr: 'La note {{mark}} figure à {{count}} endroits.' },
    hint: buildAgain,
  },
  'verify-note-off-page': {
    message: { en: 'Note {{mark}} begins on page {{page}}; it is called on page {{call}}.', fr: 'La note {{mark}} commence à la page {{page}} ; elle est appelée à la page {{call}}.' },
    hint: buildAgain,
  },
  'verify-note-unnumbered': {
    message: { en: 'Note {{mark}} ({{where}}) begins without its number: “{{found}}”.', fr: 'La note {{mark}} ({{where}}) commence sans son numéro : « {{found}} ».' },
    hint: buildAgain,
  },
  'verify-row-apart': {
    message: { en: 'The two halves of {{unit}} do not begin beside each other: on page {{source}}, and on page {{target}}.', fr: 'Les deux moitiés de {{unit}} ne commencent pas en regard : page {{source}}, et page {{target}}.' },
    hint: buildAgain,
  },
  'verify-wrong-page': {
    message: { en: 'Page {{page}} holds “{{text}}”, which belongs on the page opposite.', fr: 'La page {{page}} contient « {{text}} », qui va sur la page d’en face.' },
    hint: buildAgain,
  },
  'verify-id-twice': {
    message: { en: 'The id {{id}} is given {{count}} times.', fr: 'L’identifiant {{id}} est donné {{count}} fois.' },
    hint: buildAgain,
  },
  'verify-link-broken': {
    message: { en: 'A link leads to {{to}}, which does not exist.', fr: 'Un lien mène à {{to}}, qui n’existe pas.' },
    hint: buildAgain,
  },
  'print-glyph-missing': {
    message: { en: 'No font of the print edition has the character {{character}} ({{code}}); its number is printed instead.', fr: 'Aucune police de l’édition imprimée n’a le caractère {{character}} ({{code}}) ; son numéro est imprimé à la place.' },
    hint: { en: 'Write it in another way, or in Latin letters.', fr: 'Écrivez-le autrement, ou en lettres latines.' },
  },
  'print-glyph-borrowed': {
    message: { en: 'The book’s font lacks {{characters}}; another font lends them in print.', fr: 'La police du livre n’a pas {{characters}} ; une autre police les prête à l’impression.' },
  },
  'print-line-overfull': {
    message: { en: 'On page {{page}} a line runs {{points}} points past its margin: “{{text}}”', fr: 'À la page {{page}}, une ligne dépasse la marge de {{points}} points : « {{text}} »' },
    hint: { en: 'Put a hyphen or a space into the long word, or choose a larger page.', fr: 'Mettez un trait d’union ou une espace dans le mot trop long, ou choisissez une page plus grande.' },
  },
  'print-note-moved': {
    message: { en: 'Note {{mark}} is called on page {{call}} but begins on page {{page}}: the notes before it fill the page.', fr: 'La note {{mark}} est appelée à la page {{call}} mais commence à la page {{page}} : les notes précédentes remplissent la page.' },
    hint: { en: 'Shorten the notes of this passage, or move some of them into the text.', fr: 'Abrégez les notes de ce passage, ou faites-en passer une partie dans le texte.' },
  },
  ...importRuleWords,
  ...reviewRuleWords,
}
