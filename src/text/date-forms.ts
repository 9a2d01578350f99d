/**
 * Know how each language writes a date in words. Tables only; the names of the months are those of `Intl`.
 */
import type { LanguageTag } from '../model/work.js'

/** A language whose dates are written differently by region gets the form with the day first. */
export const datesOfRegion: Readonly<Record<LanguageTag, LanguageTag>> = { en: 'en-GB' }

/** What the first day of a month is called where it is not `1`. */
export const firstOfMonth: Readonly<Record<LanguageTag, string>> = { fr: '1er' }
