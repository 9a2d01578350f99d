/**
 * Model a text as somebody sent it: their blocks and notes, before anybody has placed them on a book.
 * The text of a block is one segment (sentences are parted by whoever knows the language); verse has a segment for each line,
 * a table row one for each cell. No logic.
 */
import type { Block, Note } from './book.js'

/** Notes carry the sender's own numbers as ids, made unique; every word of the sender's stands in one of the two. */
export type ContributedText = { readonly blocks: readonly Block[]; readonly notes: readonly Note[] }
