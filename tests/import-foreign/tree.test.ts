/** Every kind of node in pandoc's tree has a place, or a word about having none; written by hand where no format gives it easily. */
import { describe, expect, test } from 'vitest'
import { toContributedText } from '../../src/import/foreign/ast-blocks.js'
import type { Attributes, ListNumbers, NumberDelimiter, NumberStyle, PandocBlock, PandocInline, PandocTable } from '../../src/import/foreign/pandoc-ast.js'
import { parsePandocJson } from '../../src/import/foreign/pandoc-ast.js'
import { shown } from './cases.js'

const none: Attributes = ['', [], []]
const str = (text: string): PandocInline => ({ t: 'Str', c: text })
const para = (...inlines: readonly PandocInline[]): PandocBlock => ({ t: 'Para', c: inlines })
const read = (...blocks: readonly PandocBlock[]) => {
  const { value, diagnostics } = toContributedText({ meta: {}, blocks }, { file: 'a', titled: true })
  return shown(value, diagnostics)
}
const list = (start: number, style: NumberStyle, delimiter: NumberDelimiter, ...words: readonly string[]): PandocBlock => {
  const numbers: ListNumbers = [start, { t: style }, { t: delimiter }]
  return { t: 'OrderedList', c: [numbers, words.map(word => [para(str(word))])] }
}

describe('running text', () => {
  test('has quotes, citations, underlines and languages', () => {
    const inlines: PandocInline[] = [
      { t: 'Quoted', c: [{ t: 'SingleQuote' }, [str('a')]] },
      { t: 'Space' },
      { t: 'Quoted', c: [{ t: 'DoubleQuote' }, [str('b')]] },
      { t: 'Cite', c: [null, [str(' c ')]] },
      { t: 'Underline', c: [str('d')] },
      { t: 'Emph', c: [str('e '), { t: 'Strong', c: [] }] },
      { t: 'Span', c: [['', ['smallcaps'], []], [str('f')]] },
      { t: 'Span', c: [['', [], [['custom-style', 'Emphasis']]], [str(' g')]] },
      { t: 'Span', c: [['', ['odd'], []], [str(' h')]] },
    ]
    expect(read(para(...inlines)).blocks).toBe('paragraph: ‘a’ “b” c *de* %f% *g* h')
  })

  test('loses its tags but not its words where they are raw', () => {
    expect(read(para(str('a '), { t: 'RawInline', c: ['html', '<b>x</b><!-- y -->'] })).blocks).toBe('paragraph: a x')
    expect(read({ t: 'RawBlock', c: ['latex', '\\clearpage\\label{here}'] })).toEqual({ blocks: '', notes: '', diagnostics: '' })
  })

  test('names what a picture, a formula or a comment said', () => {
    const { diagnostics } = read(
      para({ t: 'Image', c: [none, [{ t: 'Emph', c: [str('a mill')] }, { t: 'Code', c: [none, '!'] }], ['mill.png', '']] }),
      para({ t: 'Span', c: [['', ['comment-start'], []], [str('long '.repeat(40)), { t: 'Note', c: [] }]] }),
    )
    expect(diagnostics).toBe(`1 image-dropped a mill!\n1 comment-dropped ${'long '.repeat(16)}…`)
  })

  test('tells the pages of the original by their marks', () => {
    const mark = (pairs: Attributes[2], words: readonly PandocInline[] = [], id = ''): PandocInline => ({ t: 'Span', c: [[id, [], [['epub:type', 'pagebreak'], ...pairs]], words] })
    expect(read(para(mark([['title', 'Page 12']]), str('a'), mark([], [str('xiv')]), str('b'), mark([], [], 'page15'), str('c'), mark([], [], 'odd'))).blocks).toBe('paragraph: |12|a|xiv|b|15|c')
  })
})

describe('lists', () => {
  test.each([
    ['LowerAlpha', 'OneParen', 27, 'aa) x'],
    ['UpperAlpha', 'Period', 18, 'R. x'],
    ['LowerRoman', 'TwoParens', 14, '(xiv) x'],
    ['UpperRoman', 'DefaultDelim', 4, 'IV. x'],
    ['Decimal', 'Period', 1871, '1871. x'],
  ] as const)('of one item, marked %s, %s, keep the mark as text', (style, delimiter, start, line) => {
    expect(read(list(start, style, delimiter, 'x')).blocks).toBe(`paragraph: ${line}`)
  })

  test('of numbers are lists, and a list that follows another opens anew', () => {
    expect(read(list(3, 'Decimal', 'OneParen', 'x', 'y'), list(1, 'DefaultStyle', 'DefaultDelim', 'z')).blocks).toBe('list-item 3!: x\nlist-item 4: y\nlist-item 1!: z')
  })

  test('hold quotations, poems and code', () => {
    const item: PandocBlock[] = [para(str('a')), { t: 'BlockQuote', c: [para(str('b'))] }, { t: 'LineBlock', c: [[str('c')], [str('d')]] }, { t: 'CodeBlock', c: [none, 'e\nf'] }]
    expect(read({ t: 'BulletList', c: [item, []] }).blocks).toBe('list-item -!: a\n> paragraph!: b\nlist-item -+: c / d\nlist-item -+: `e` / `f`')
  })

  test('that are empty keep their number', () => {
    expect(read({ t: 'OrderedList', c: [[7, { t: 'Decimal' }, { t: 'Period' }], [[]]] }).blocks).toBe('paragraph: 7.')
  })
})

describe('blocks', () => {
  test('of every kind in a table cell keep their words', () => {
    const cell: PandocBlock[] = [
      para(str('a')),
      { t: 'LineBlock', c: [[str('b')], [str('c')]] },
      { t: 'Header', c: [2, none, [str('d')]] },
      { t: 'CodeBlock', c: [none, 'e'] },
      { t: 'RawBlock', c: ['html', '<p>f</p>'] },
      { t: 'BlockQuote', c: [para(str('g'))] },
      { t: 'BulletList', c: [[para(str('h'))]] },
      list(1, 'Decimal', 'Period', 'i'),
      { t: 'DefinitionList', c: [[[str('j')], [[para(str('k'))]]]] },
      { t: 'Div', c: [none, [para(str('l'))]] },
      { t: 'Figure', c: [none, [null, [para(str('m'))]], []] },
      { t: 'HorizontalRule' },
    ]
    const table = (content: readonly PandocBlock[]): PandocTable => [none, [null, [para(str('caption'))]], [[{ t: 'AlignLeft' }, null]], [none, []], [[none, 0, [], [[none, [[none, { t: 'AlignLeft' }, 1, 1, content]]]]]], [none, []]]
    expect(read({ t: 'Table', c: table([...cell, { t: 'Table', c: table([para(str('n'))]) }]) }).blocks).toBe('paragraph: caption\ntable-row!: a / b / c / d / `e` / f / g / h / i / j / k / l / m / n')
  })

  test('that say they span more than the table has keep their words', () => {
    const row = (...words: readonly string[]): PandocTable[3][1][number] => [none, words.map(word => [none, { t: 'AlignRight' }, 3, 1_000_000, [para(str(word))]] as const)]
    const table: PandocTable = [none, [null, []], [[{ t: 'AlignCenter' }, null], [{ t: 'AlignRight' }, null]], [none, []], [[none, 0, [], [row('a', 'b'), row('c')]]], [none, [row('d')]]]
    expect(read({ t: 'Table', c: table }).blocks?.replace(/[^a-d]/g, '').replace('table-ow', '')).toContain('d')
    for (const word of ['a', 'b', 'c', 'd']) expect(read({ t: 'Table', c: table }).blocks).toMatch(new RegExp(`[:|/] ${word}\\b`))
  })

  test('with a title, an author and a date before the text begin it', () => {
    const { value } = toContributedText(
      { meta: { title: { t: 'MetaInlines', c: [str('T')] }, author: { t: 'MetaList', c: [{ t: 'MetaString', c: 'A' }, { t: 'MetaBool', c: true }] }, abstract: { t: 'MetaBlocks', c: [para(str('S'))] } }, blocks: [para(str('x'))] },
      { file: 'a', titled: true },
    )
    expect(shown(value, []).blocks).toBe('heading 1: T\nbyline: A\nparagraph: S\nparagraph: x')
  })

  test('deeper than headings go are held at the sixth level; rules and figures have their place', () => {
    expect(read({ t: 'Header', c: [9, none, [str('a')]] }, { t: 'HorizontalRule' }, { t: 'Figure', c: [none, [null, [para(str('b'))]], [para(str('c'))]] }).blocks).toBe('heading 6: a\nseparator\nparagraph: c\nparagraph: b')
  })
})

test('what is no tree of pandoc’s is none', () => {
  expect(parsePandocJson('{"meta":{}}')).toBeUndefined()
  expect(parsePandocJson('oops')).toBeUndefined()
  expect(parsePandocJson('{"meta":{},"blocks":[]}')).toEqual({ meta: {}, blocks: [] })
})
