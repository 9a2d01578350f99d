/**
 * List what the command says of its own accord, in each language it speaks.
 */
import type { Spoken } from './spoken.js'

export const commandWords = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  remark: { en: 'remark', fr: 'remarque' },
  hint: { en: 'hint', fr: 'conseil' },
} as const satisfies Record<string, Spoken>
