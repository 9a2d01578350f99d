/**
 * Say what is printed of a segment in each language.
 * In: a segment of a catalog. Out: inlines. What has no letters (a section's number, `***`, a sum in a table) reads the same
 * in every language: where the translation has nothing, the source stands in for it.
 */
import type { Segment } from '../model/catalog.js'
import type { Inline } from '../model/inline.js'
import { plainText, withoutForeignCodes } from '../model/inline-walk.js'

/** The text of a segment on one side of the edition, without codes of other programs; empty where there is none. */
export function printedText(segment: Segment, side: 'source' | 'target'): readonly Inline[] {
  if (side === 'source') return withoutForeignCodes(segment.source)
  if (segment.target !== undefined && segment.target.length > 0) return withoutForeignCodes(segment.target)
  return needsNoTranslation(segment.source) ? segment.source.filter(inline => inline.type === 'text') : []
}

/** Whether there is something to read, and no letter in it. */
export function needsNoTranslation(inlines: readonly Inline[]): boolean {
  const text = plainText(inlines)
  return /\S/.test(text) && !/\p{L}/u.test(text)
}
