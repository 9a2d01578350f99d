/**
 * List every word that the program prints into an edition, in each language it speaks.
 */
import type { Spoken } from './spoken.js'

export const editionWords = {
  contents: { en: 'Contents', fr: 'Table des matières' },
  notes: { en: 'Notes', fr: 'Notes' },
  note: { en: 'Note {{mark}}', fr: 'Note {{mark}}' },
  'back-to-text': { en: 'Back to the text', fr: 'Retour au texte' },
  'translators-note': { en: 'Translator’s note', fr: 'Note du traducteur' },
  'editors-note': { en: 'Editor’s note', fr: 'Note de l’éditeur' },
  'not-translated': { en: 'Not translated', fr: 'Non traduit' },
  'page-of-original': { en: 'Page {{page}} of the original', fr: 'Page {{page}} de l’original' },
} as const satisfies Record<string, Spoken>
