/**
 * Say what each rule about returned review tables means when it is broken, in each language the program speaks.
 * In: the values of a diagnostic, `{{so}}`. `ruleWords` takes these in; the compiler refuses a rule without words there.
 */
import type { RuleId } from '../model/rules.js'
import type { Advice } from './spoken.js'

export const tableRuleWords = {
  'table-damaged': {
    message: { en: 'The document cannot be read: {{reason}}.', fr: 'Le document est illisible : {{reason}}.' },
    hint: { en: 'Open it in a word processor, save it anew as .docx, and try again; or ask for it to be sent once more.', fr: 'Ouvrez-le dans un traitement de texte, enregistrez-le de nouveau en .docx et réessayez ; ou demandez qu’on vous le renvoie.' },
  },
  'table-none': {
    message: { en: 'There is no review table in this document.', fr: 'Il n’y a pas de tableau de relecture dans ce document.' },
    hint: { en: 'A review table has rows with ids such as “u12.s1” or a head row “Source (fr) | Translation (en)”. A translation without its source is placed with “regard align”.', fr: 'Un tableau de relecture a des lignes à identifiants comme « u12.s1 » ou une ligne d’en-tête « Source (fr) | Traduction (en) ». Une traduction sans sa source se place avec « regard align ».' },
  },
  'table-rows-missing': {
    message: { en: 'The table went out with {{sent}} rows and came back with {{found}} of them; nothing was changed for the others.', fr: 'Le tableau est parti avec {{sent}} lignes et {{found}} en sont revenues ; rien n’a été changé pour les autres.' },
    hint: { en: 'Deleting a row deletes no translation. If rows were deleted by mistake, ask for the document once more.', fr: 'Supprimer une ligne ne supprime aucune traduction. Si des lignes ont été supprimées par erreur, redemandez le document.' },
  },
  'table-row-without-id': {
    message: { en: 'This row has no id: “{{text}}”. It is looked for by its source.', fr: 'Cette ligne n’a pas d’identifiant : « {{text}} ». Elle est cherchée par sa source.' },
    hint: { en: 'If somebody added it, put its text into the row that it belongs to.', fr: 'Si quelqu’un l’a ajoutée, mettez son texte dans la ligne à laquelle il appartient.' },
  },
  'table-row-twice': {
    message: { en: 'Two rows of {{segment}} differ; the first one counts.', fr: 'Deux lignes de {{segment}} diffèrent ; la première compte.' },
    hint: { en: 'Keep the right one in the document and merge again.', fr: 'Gardez la bonne dans le document et fusionnez de nouveau.' },
  },
  'table-cells': {
    message: { en: 'The row {{segment}} has {{found}} cells where {{wanted}} went out: cells were merged or split. What cannot be told apart is not taken.', fr: 'La ligne {{segment}} a {{found}} cellules alors que {{wanted}} étaient parties : des cellules ont été fusionnées ou scindées. Ce qui ne peut être démêlé n’est pas repris.' },
    hint: { en: 'Give the row its cells back in the document and merge again.', fr: 'Rendez ses cellules à la ligne dans le document et fusionnez de nouveau.' },
  },
  'table-state-unknown': {
    message: { en: 'The state of {{segment}} is none that is known: “{{state}}”. The state stays as it is.', fr: 'L’état de {{segment}} n’en est pas un qu’on connaisse : « {{state}} ». L’état reste ce qu’il est.' },
    hint: { en: 'The states are: {{known}}.', fr: 'Les états sont : {{known}}.' },
  },
  'table-code-broken': {
    message: { en: 'The translation of {{segment}} has marks that make no sense, and they were left in the text: {{codes}}', fr: 'La traduction de {{segment}} a des marques qui n’ont pas de sens ; elles sont restées dans le texte : {{codes}}' },
    hint: { en: 'A mark that opens needs one that closes: <i1>…</i1>. Italics and bold may simply be set.', fr: 'Une marque qui ouvre veut une marque qui ferme : <i1>…</i1>. L’italique et le gras peuvent simplement être mis.' },
  },
} as const satisfies Partial<Record<RuleId, Advice>>
