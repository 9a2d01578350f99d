/**
 * Say which pair of languages is meant where nobody names one.
 */
import type { Work } from '../model/work.js'

/** From French into English. */
export const defaultLanguages: Work['languages'] = { source: 'fr', target: 'en' }
