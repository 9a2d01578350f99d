/**
 * Hold one text as the aligner sees it: passages (sentences, lines, cells) of numbered tokens.
 * In: passages with their text. Out: the same with token numbers, counts and lengths, in arrays.
 */
import type { LanguageTag } from '../model/work.js'
import { tokensOf } from './tokens.js'

/**
 * The least thing that is placed. `block` numbers the block it stands in (-1: blocks are not known); no bead joins passages whose
 * `fence` differs; `kind` is what the block is (`''`: not known); `marks` are further tokens, such as one for each note call.
 */
export type Passage = { readonly text: string; readonly block: number; readonly fence: number; readonly kind: string; readonly marks: readonly string[] }

export type IndexedText = {
  readonly passages: readonly Passage[]
  /** Token numbers of each passage. */
  readonly tokens: readonly Int32Array[]
  /** The key and the first word of each token number, and how often it occurs. */
  readonly keys: readonly string[]
  readonly words: readonly string[]
  readonly counts: Int32Array
  readonly total: number
  /** Letters and figures of each passage, and their sums up to each passage. */
  readonly lengths: Float64Array
}

/** Passages `[from, to)`, of each text. */
export type Range = { readonly from: number; readonly to: number }
export type Ranges = { readonly source: Range; readonly target: Range }

/** A line of a plain list of lines. */
export const bareLine = (text: string): Passage => ({ text, block: -1, fence: 0, kind: '', marks: [] })

/** The passages with their tokens numbered. */
export function indexText(passages: readonly Passage[], language: LanguageTag): IndexedText {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const counts: number[] = []
  const numberOf = (key: string, word: string): number => {
    const known = numbers.get(key) ?? numbers.size
    if (known === words.length) {
      numbers.set(key, known)
      words.push(word)
    }
    counts[known] = (counts[known] ?? 0) + 1
    return known
  }
  const tokens = passages.map(passage =>
    Int32Array.from([...tokensOf(passage.text, language).map(token => numberOf(token.key, token.word)), ...passage.marks.map(mark => numberOf(mark, mark))]),
  )
  const lengths = Float64Array.from(passages, passage => Math.max(1, passage.text.replace(/[^\p{L}\p{N}]/gu, '').length))
  return { passages, tokens, keys: [...numbers.keys()], words, counts: Int32Array.from(counts), total: tokens.reduce((sum, row) => sum + row.length, 0), lengths }
}
