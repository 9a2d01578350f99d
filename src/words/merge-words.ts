/**
 * List what `regard merge`, `regard merge-driver` and `regard init` say of their own accord, in each language the program speaks.
 * `commandWords` takes these in.
 */
import type { Spoken } from './spoken.js'

export const mergeWords = {
  'about-merge': { en: 'Merge files that came back from translators; list and decide conflicts', fr: 'Fusionner des fichiers revenus de traducteurs ; lister et trancher les conflits' },
  'about-merge-driver': { en: 'Merge three versions of a translation, for git', fr: 'Fusionner trois versions d’une traduction, pour git' },
  'option-merge-by': { en: 'whose work the files are, as conflicts and credits will say', fr: 'de qui sont les fichiers, tel que conflits et crédits le diront' },
  'option-dry-run': { en: 'say what would be done and write nothing', fr: 'dire ce qui serait fait sans rien écrire' },
  'option-list-conflicts': { en: 'list the conflicts that nobody has decided', fr: 'lister les conflits que personne n’a tranchés' },
  'option-take': { en: 'decide the conflicts of the sentences named: keep ours, or take theirs (UNIT.SEGMENT, or UNIT.SEGMENT:2 for the second reading)', fr: 'trancher les conflits des phrases nommées : garder la nôtre (ours) ou prendre la leur (theirs) (UNITÉ.SEGMENT, ou UNITÉ.SEGMENT:2 pour la deuxième leçon)' },
  'option-git': { en: 'tell git in this repository, too, to merge translations by this program', fr: 'dire aussi à git, dans ce dépôt, de fusionner les traductions par ce programme' },
  'tell-git': { en: 'To let git merge translations sentence by sentence, run in each clone (or “regard init . --git”):', fr: 'Pour que git fusionne les traductions phrase par phrase, lancez dans chaque clone (ou « regard init . --git ») :' },
  'told-git': { en: 'git in {{dir}} merges translations sentence by sentence from now on.', fr: 'git, dans {{dir}}, fusionne désormais les traductions phrase par phrase.' },
  merged: { en: '{{file}}: taken {{taken}}, same {{same}}, kept {{kept}}, conflicts {{conflicts}}, unknown {{unknown}}', fr: '{{file}} : reprises {{taken}}, pareilles {{same}}, gardées {{kept}}, conflits {{conflicts}}, inconnues {{unknown}}' },
  'would-write': { en: '{{path}} would be written.', fr: '{{path}} serait écrit.' },
  'merge-wants': { en: 'Name a file to merge, or say --list or --take.', fr: 'Nommez un fichier à fusionner, ou donnez --list ou --take.' },
  'take-wants': { en: 'After --take ours or --take theirs, name sentences that are in conflict: {{known}}.', fr: 'Après --take ours ou --take theirs, nommez des phrases en conflit : {{known}}.' },
  'no-conflicts': { en: 'No conflicts are open in {{work}}.', fr: 'Aucun conflit ouvert dans {{work}}.' },
  'conflict-source': { en: '{{place}} {{segment}}  {{text}}', fr: '{{place}} {{segment}}  {{text}}' },
  'conflict-ours': { en: '  ours: {{text}}', fr: '  la nôtre : {{text}}' },
  'conflict-theirs': { en: '  theirs, {{by}}: {{text}}', fr: '  la leur, {{by}} : {{text}}' },
  decided: { en: 'Decided: {{count}}; still open: {{open}}.', fr: 'Tranchés : {{count}} ; encore ouverts : {{open}}.' },
} as const satisfies Record<string, Spoken>
