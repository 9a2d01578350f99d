/**
 * Say what each rule about files in the formats of others means when it is broken, in each language the program speaks.
 */
import type { Advice } from './spoken.js'

export const interchangeRuleWords = {
  'returned-code-unknown': {
    message: { en: 'In the translation of {{segment}} these codes are none that were sent: {{codes}}. Their text was kept.', fr: 'Dans la traduction de {{segment}}, ces codes ne sont pas de ceux qui furent envoyés : {{codes}}. Leur texte a été gardé.' },
    hint: { en: 'Look at the sentence after merging and put the emphasis or note call where it belongs.', fr: 'Regardez la phrase après la fusion et remettez l’emphase ou l’appel de note à sa place.' },
  },
  'returned-code-lost': {
    message: { en: 'The translation of {{segment}} has lost these codes of its source: {{codes}}.', fr: 'La traduction de {{segment}} a perdu ces codes de sa source : {{codes}}.' },
    hint: { en: 'If they are meant to be missing, all is well; else put them back after merging.', fr: 'S’ils manquent à dessein, tout est bien ; sinon remettez-les après la fusion.' },
  },
  'returned-suggestions': {
    message: { en: 'The file holds {{count}} suggestions of the tool (alt-trans); they are nobody’s translation and were passed over.', fr: 'Le fichier contient {{count}} suggestions de l’outil (alt-trans) ; elles ne sont la traduction de personne et n’ont pas été reprises.' },
  },
  'returned-tmx-wrong': {
    message: { en: 'This cannot be read as TMX: {{reason}}.', fr: 'Ceci ne peut se lire comme TMX : {{reason}}.' },
    hint: { en: 'Export it again as TMX 1.4 with both languages of the work.', fr: 'Exportez-le de nouveau en TMX 1.4 avec les deux langues de l’œuvre.' },
  },
  'returned-po-wrong': {
    message: { en: 'This cannot be read as PO: {{reason}}.', fr: 'Ceci ne peut se lire comme PO : {{reason}}.' },
    hint: { en: 'Mend this line; “msgfmt --check FILE.po” finds more of the kind. Nothing of the file was merged.', fr: 'Réparez cette ligne ; « msgfmt --check FICHIER.po » en trouve d’autres. Rien du fichier n’a été repris.' },
  },
  'terms-wrong': {
    message: { en: 'This cannot be read as a list of terms: {{reason}}.', fr: 'Ceci ne peut se lire comme une liste de termes : {{reason}}.' },
    hint: { en: 'A line of terms.tsv is: term, translation, definition, note, status, with tabs between; terms.tbx is TBX-Basic 2 or 3.', fr: 'Une ligne de terms.tsv est : terme, traduction, définition, note, statut, séparés par des tabulations ; terms.tbx est du TBX-Basic 2 ou 3.' },
  },
  'term-missing': {
    message: { en: 'The source says “{{term}}”, the translation not “{{translation}}”.', fr: 'La source dit « {{term}} », la traduction ne dit pas « {{translation}} ».' },
  },
} as const satisfies Readonly<Record<string, Advice>>
