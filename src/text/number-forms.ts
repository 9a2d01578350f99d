/**
 * Know how each language writes a decimal and names a byte.
 */
import type { LanguageTag } from '../model/work.js'
import { primarySubtag } from './primary-subtag.js'

/** `point`: what parts the decimals; `byte`: its symbol. */
export type NumberForm = { readonly point: string; readonly byte: string }

const usual: NumberForm = { point: '.', byte: 'B' }
/** French counts octets. */
const forms: Readonly<Record<LanguageTag, NumberForm>> = { fr: { point: ',', byte: 'o' } }

/** The form of this language; the point and `B` where none is known. */
export const numberForm = (language: LanguageTag): NumberForm => forms[primarySubtag(language)] ?? usual
