/** Laws of text.md: what is written is read back, whatever characters it holds. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, BlockShape } from '../../src/model/book.js'
import type { Inline } from '../../src/model/inline.js'
import { joinTexts, plainText } from '../../src/model/inline-walk.js'
import { wholeFile } from '../../src/model/place.js'
import { writeText } from '../../src/read/write-text.js'
import { bookOf } from '../support/works.js'

const place = wholeFile('text.md')
const word = fc.stringMatching(/^[a-zà-ÿ*_\\[\]()#+.!<>|~:`&^{}$@%«»'"=/0-9-]{1,8}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '))
const text = phrase.map((typed): Inline => ({ type: 'text', text: typed }))
const span = fc.tuple(fc.constantFrom('emphasis', 'strong', 'small-caps', 'superscript', 'foreign'), phrase).map(([style, typed]): Inline => ({ type: 'span', id: '0', style, ...(style === 'foreign' ? { lang: 'la' } : {}), children: [{ type: 'text', text: typed }] }) as Inline)
const space: Inline = { type: 'text', text: ' ' }
const prose = fc.array(fc.oneof({ weight: 3, arbitrary: text }, span), { minLength: 1, maxLength: 4 }).map(pieces => joinTexts(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [space, piece]))))
const shape = fc.constantFrom<BlockShape>(
  { kind: 'paragraph', quoted: 0, opens: false },
  { kind: 'paragraph', quoted: 1, opens: true },
  { kind: 'heading', level: 2, quoted: 0, opens: false },
  { kind: 'dateline', quoted: 0, opens: false },
  { kind: 'signature', quoted: 0, opens: false },
  { kind: 'list-item', ordered: false, number: 1, depth: 0, continued: false, quoted: 0, opens: true },
)
const block = fc.tuple(shape, prose).map(([one, content]): Block => ({ shape: one, segments: [content], place }))
const blocks = fc.array(block, { minLength: 1, maxLength: 5 })

const wordsOf = (book: { readonly blocks: readonly Block[] }) => book.blocks.map(each => [each.shape.kind, each.shape.quoted, each.segments.map(segment => plainText(segment)).join(' ')])

describe('text.md', () => {
  test('gives back every character of what was written', () => {
    fc.assert(fc.property(blocks, made => {
      expect(wordsOf(bookOf(writeText({ blocks: made, notes: [] })))).toEqual(wordsOf({ blocks: made }))
    }), { seed: 2026, numRuns: 400 })
  })

  test('is written the same a second time', () => {
    fc.assert(fc.property(blocks, made => {
      const once = writeText(bookOf(writeText({ blocks: made, notes: [] })))
      expect(writeText(bookOf(once))).toBe(once)
    }), { seed: 2027, numRuns: 400 })
  })
})
