/**
 * Fix what stays the same while one import report is set in markup.
 */
import type { Element, ElementContent } from 'hast'
import type { Words } from '../../words/words.js'
import type { Traced } from '../import-text.js'
import type { TrackedText } from '../tracked-text.js'
import { allTexts } from '../review/locate.js'
import { type Mark, marksOf } from './marks.js'

/** `language`: of the original. `traced`: undefined for a document that was converted and not mended. */
export type Page = {
  readonly words: Words
  readonly language: string
  readonly traced: Traced | undefined
  readonly marks: ReadonlyMap<TrackedText, readonly Mark[]>
  /** In reading order. */
  readonly markIds: ReadonlyMap<Mark, string>
  readonly originalLines: readonly string[]
}

export function toPage(words: Words, language: string, traced: Traced | undefined): Page {
  if (!traced) return { words, language, traced, marks: new Map(), markIds: new Map(), originalLines: [] }
  const marks = marksOf(traced)
  const inOrder = allTexts(traced.draft).flatMap(text => marks.get(text) ?? [])
  return { words, language, traced, marks, markIds: new Map(inOrder.map((mark, at) => [mark, `c${at + 1}`])), originalLines: traced.source.text.replace(/\n$/, '').split('\n') }
}

/** Each element on a line of its own, so that a person can read the file and `diff` can compare it. */
export const row = (elements: readonly Element[]): ElementContent[] => elements.flatMap((element): ElementContent[] => [{ type: 'text', value: '\n' }, element])
