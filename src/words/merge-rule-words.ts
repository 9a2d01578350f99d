/**
 * Say what each rule about merging translations means when it is broken, in each language the program speaks.
 * In: the values of a diagnostic, `{{so}}`. `ruleWords` takes these in; the compiler refuses a rule without words there.
 */
import type { RuleId } from '../model/rules.js'
import type { Advice } from './spoken.js'

export const mergeRuleWords = {
  'translation-conflict': {
    message: { en: 'Both sides changed sentence {{segment}}: ours “{{ours}}”; {{by}} “{{theirs}}”.', fr: 'Les deux côtés ont changé la phrase {{segment}} : nous « {{ours}} » ; {{by}} « {{theirs}} ».' },
    hint: { en: 'Ours stands, the other is kept beside it as a candidate. Decide with “regard merge WORK --take ours {{segment}}” or “--take theirs {{segment}}”.', fr: 'La nôtre reste en place, l’autre est gardée à côté comme proposition. Décidez par « regard merge ŒUVRE --take ours {{segment}} » ou « --take theirs {{segment}} ».' },
  },
  'translation-conflicts-open': {
    message: { en: 'Conflicts that nobody has decided: {{count}}, the first in sentence {{segment}}.', fr: 'Conflits que personne n’a tranchés : {{count}}, le premier à la phrase {{segment}}.' },
    hint: { en: 'See both readings of each with “regard merge --list {{work}}”.', fr: 'Voyez les deux leçons de chacun par « regard merge --list {{work}} ».' },
  },
  'translation-changed-meanwhile': {
    message: { en: 'The file was changed by somebody else while this command worked: both changes were merged (taken from the file: {{taken}}, conflicts: {{conflicts}}).', fr: 'Quelqu’un d’autre a changé le fichier pendant que cette commande travaillait : les deux changements ont été fusionnés (repris du fichier : {{taken}}, conflits : {{conflicts}}).' },
    hint: { en: 'Look at what came of it with “git diff” or “regard check”.', fr: 'Regardez le résultat avec « git diff » ou « regard check ».' },
  },
  'returned-format': {
    message: { en: 'This is no format that can be merged: {{found}}.', fr: 'Ce n’est pas un format qu’on sache fusionner : {{found}}.' },
    hint: { en: 'These can be: {{known}}. A translation without its source is placed with “regard align”.', fr: 'On sait fusionner : {{known}}. Une traduction sans sa source se place avec « regard align ».' },
  },
  'returned-language': {
    message: { en: 'The file is in “{{found}}”; here the language is “{{wanted}}”. Nothing of it was merged.', fr: 'Le fichier est en « {{found}} » ; ici la langue est « {{wanted}} ». Rien n’en a été fusionné.' },
    hint: { en: 'Name the work that it belongs to, or mend the languages that the file declares.', fr: 'Nommez l’œuvre à laquelle il appartient, ou corrigez les langues que le fichier déclare.' },
  },
  'returned-base-unknown': {
    message: { en: 'Nobody knows from which state of the translation this file was made, so a sentence that differs from ours is a conflict.', fr: 'On ne sait pas de quel état de la traduction ce fichier est parti ; une phrase qui diffère de la nôtre est donc un conflit.' },
    hint: { en: 'Send files out with “regard export”, which keeps what was sent in translations/…/exchanged/.', fr: 'Envoyez les fichiers par « regard export », qui garde ce qui est parti dans translations/…/exchanged/.' },
  },
  'returned-source-edited': {
    message: { en: 'The source of sentence {{segment}} was edited there: ours “{{ours}}”, theirs “{{theirs}}”. The translation was merged, the source was not.', fr: 'La source de la phrase {{segment}} y a été modifiée : la nôtre « {{ours}} », la leur « {{theirs}} ». La traduction a été fusionnée, la source non.' },
    hint: { en: 'If they are right, correct text.md and run “regard sync”.', fr: 'S’ils ont raison, corrigez text.md et lancez « regard sync ».' },
  },
  'returned-similar': {
    message: { en: 'This answers no sentence of ours, but is like {{segment}}: ours “{{ours}}”, theirs “{{theirs}}”.', fr: 'Ceci ne répond à aucune de nos phrases, mais ressemble à {{segment}} : la nôtre « {{ours}} », la leur « {{theirs}} ».' },
    hint: { en: 'Its translation waits there for review, or stands beside ours as a candidate.', fr: 'Sa traduction y attend une relecture, ou se trouve à côté de la nôtre comme proposition.' },
  },
  'returned-unknown': {
    message: { en: 'No sentence of ours answers this one: “{{text}}”.', fr: 'Aucune de nos phrases ne répond à celle-ci : « {{text}} ».' },
    hint: { en: 'Its translation ({{language}}) is kept in the attic of the file; if the sentence comes into the text, “regard sync” finds it there.', fr: 'Sa traduction ({{language}}) est gardée au grenier du fichier ; si la phrase entre dans le texte, « regard sync » l’y trouvera.' },
  },
  'returned-foreign': {
    message: { en: 'Most of this file is not of this work; sentences of it that none of ours answers: {{count}}, the first “{{text}}”.', fr: 'La plus grande part de ce fichier n’est pas de cette œuvre ; phrases auxquelles aucune des nôtres ne répond : {{count}}, la première « {{text}} ».' },
    hint: { en: 'What belongs here was merged, the rest stays in that file. Is it the right work?', fr: 'Ce qui est d’ici a été fusionné, le reste demeure dans ce fichier. Est-ce la bonne œuvre ?' },
  },
  'returned-state-kept': { message: { en: 'Sentence {{segment}} came back as {{theirs}} with the same text; it stays {{ours}}.', fr: 'La phrase {{segment}} est revenue à l’état « {{theirs}} » avec le même texte ; elle reste « {{ours}} ».' } },
  'returned-state-lowered': { message: { en: 'Sentence {{segment}} was {{ours}}; its new text is {{theirs}}.', fr: 'La phrase {{segment}} était à l’état « {{ours}} » ; son nouveau texte est à l’état « {{theirs}} ».' } },
} as const satisfies Partial<Record<RuleId, Advice>>
