/**
 * Model the terms of a work: how a word of the source is to be translated. No logic.
 */

/** `status` in the words of ISO 12620 as TBX-Basic has them, without their ending: preferred, admitted, deprecated. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated'
export type Term = { readonly source: string; readonly target: string; readonly definition?: string; readonly note?: string; readonly status?: TermStatus }
