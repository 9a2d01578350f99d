/**
 * Say what each rule about a person's decisions and hand edits means when it is broken, in each language the program speaks.
 */
import type { Advice } from './spoken.js'

export const reviewRuleWords = {
  'decision-unreadable': {
    message: { en: 'This line is no decision: “{{text}}”', fr: 'Cette ligne n’est pas une décision : « {{text}} »' },
    hint: { en: 'Mend it, or take it out; until then nothing is imported again, so that no decision is lost.', fr: 'Réparez-la ou retirez-la ; d’ici là rien n’est importé de nouveau, pour qu’aucune décision ne se perde.' },
  },
  'decision-unmet': {
    message: { en: 'It was decided that “{{before}}” should read “{{wanted}}” here, but the import no longer finds “{{before}}”.', fr: 'Il a été décidé que « {{before}} » devait se lire « {{wanted}} » ici, mais l’importation ne trouve plus « {{before}} ».' },
    hint: { en: 'The decision is kept. Look at this place of the original, and correct text.md by hand if need be.', fr: 'La décision est gardée. Voyez cet endroit de l’original, et corrigez text.md à la main s’il le faut.' },
  },
  'merge-conflict': {
    message: { en: 'You wrote “{{ours}}”; the import, which wrote “{{base}}” before, now writes “{{theirs}}”. Your words stand.', fr: 'Vous avez écrit « {{ours}} » ; l’importation, qui écrivait « {{base}} », écrit maintenant « {{theirs}} ». Vos mots restent.' },
    hint: { en: 'If the import is right, copy its words into text.md. It is told only this once: from now on your words count as yours.', fr: 'Si l’importation a raison, copiez ses mots dans text.md. Ceci n’est dit qu’une fois : désormais vos mots comptent comme les vôtres.' },
  },
  'merge-base-unknown': {
    message: { en: 'What the last import wrote was not kept, so every difference between text.md and today’s import counts as your own words.', fr: 'Ce que la dernière importation avait écrit n’a pas été gardé : toute différence entre text.md et l’importation d’aujourd’hui compte comme vos propres mots.' },
    hint: { en: 'Nothing of text.md was changed but what you decided in review. From now on what the import writes is kept, and its better rules will reach the text.', fr: 'Rien n’a changé dans text.md, sauf ce que vous avez décidé à la relecture. Désormais ce qu’écrit l’importation est gardé, et ses meilleures règles atteindront le texte.' },
  },
} as const satisfies Record<string, Advice>
