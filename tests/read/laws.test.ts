/** Laws of text.md: what is written is read back, whatever characters it holds. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, BlockShape, Book } from '../../src/model/book.js'
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

  test('is read back the same, however lists, quotations, tables and verse stand in each other', () => {
    fc.assert(fc.property(document, markdown => {
      const book = withoutPlaces(bookOf(markdown))
      expect(withoutPlaces(bookOf(writeText(book)))).toEqual(book)
    }), { seed: 2028, numRuns: 300, examples: [['- un\n  - deux\n\n  suite de un\n'], ['1. un\n\n   > cité\n\n2. deux\n'], ['- un\n\n  3. trois\n']] })
  })
})

/** A Markdown text as lines; what is nested is indented or quoted. */
const plainWord = fc.constantFrom('eau', 'vanne', 'monte', '*vite*', 'un :sc[deux]', 'la. Puis', 'page<!-- page 3 --> tournée', 'oui[^n]')
const line = fc.array(plainWord, { minLength: 1, maxLength: 4 }).map(words => `Le ${words.join(' ')} ici.`)
const paged = fc.tuple(fc.boolean(), line).map(([turns, typed]): string[] => (turns ? ['<!-- page 7 -->', '', typed] : [typed]))
const poem = fc.array(fc.array(line, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }).map(stanzas => [':::verse', ...stanzas.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])), ':::'])
const table = fc.array(line, { minLength: 1, maxLength: 2 }).map(cells => ['| A | B |', '| - | -: |', ...cells.map(cell => `| ${cell} | 2 |`)])
const apart = (parts: readonly (readonly string[])[]): string[] => parts.flatMap((part, index) => (index === 0 ? [...part] : ['', ...part]))
const indented = (lines: readonly string[], mark: string): string[] => lines.map((each, index) => (index === 0 ? `${mark}${each}` : each === '' ? '' : `${' '.repeat(mark.length)}${each}`))
const { nested } = fc.letrec<{ nested: string[]; quotation: string[]; list: string[] }>(tie => ({
  quotation: fc.array(tie('nested'), { minLength: 1, maxLength: 3 }).map(parts => apart(parts).map(each => `> ${each}`.trimEnd())),
  list: fc.tuple(fc.constantFrom('- ', '1. ', '4. '), fc.array(fc.tuple(line, fc.array(tie('nested'), { maxLength: 2 })), { minLength: 1, maxLength: 3 })).map(([mark, items]) => apart(items.map(([first, rest]) => indented(apart([[first], ...rest]), mark)))),
  nested: fc.oneof({ maxDepth: 3, depthIdentifier: 'nested' }, paged, fc.constant<string[]>([':::dateline', 'Lyon', ':::']), fc.constant<string[]>(['***']), poem, table, tie('quotation'), tie('list')),
}))
const document = fc.array(nested, { minLength: 1, maxLength: 5 }).map(parts => `${apart(parts).join('\n')}\n\n[^n]: Une note.\n`)

const withoutPlaces = ({ blocks, notes }: Pick<Book, 'blocks' | 'notes'>): Pick<Book, 'blocks' | 'notes'> => ({ blocks: blocks.map(each => ({ ...each, place })), notes: notes.map(note => ({ ...note, place, blocks: note.blocks.map(each => ({ ...each, place })) })) })
