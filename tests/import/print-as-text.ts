/**
 * Print a clean book as the plain text that an extractor would make of its pages: wrapped, paged, notes at the feet.
 * In: blocks and notes, the width in characters, how pages are parted. Out: text. The import must give back what went in.
 */
import type { Block, Book } from '../../src/model/book.js'
import type { Inline } from '../../src/model/inline.js'

export type Print = { readonly width: number; readonly pageLines: number; readonly pageEnd: string; readonly runningHead?: string }

type Parts = Pick<Book, 'blocks' | 'notes'>
/** A line of the body, with the numbers of the notes it calls. */
type Line = { readonly text: string; readonly calls: readonly number[] }

export function printAsText(book: Parts, print: Print): string {
  const numbers = new Map<string, number>()
  const lines = book.blocks.flatMap((block, at) => [...(at > 0 && !continuesRow(book.blocks[at - 1], block) ? [{ text: '', calls: [] }] : []), ...printBlock(block, numbers, print.width)])
  const noteLines = new Map([...numbers].map(([id, number]): [number, string[]] => [number, wrap(`${number} ${book.notes.find(note => note.id === id)?.blocks.map(block => plain(block, new Map())).join(' ') ?? ''}`, print.width)]))
  return toPages(lines, noteLines, print).join(print.pageEnd)
}

const continuesRow = (before: Block | undefined, block: Block): boolean => before?.shape.kind === block.shape.kind && (block.shape.kind === 'table-row' || block.shape.kind === 'list-item')

function printBlock(block: Block, numbers: Map<string, number>, width: number): Line[] {
  const { shape } = block
  if (shape.kind === 'separator') return [{ text: '* * *', calls: [] }]
  if (shape.kind === 'verse') return block.segments.map(line => toLine(inlineText(line, numbers)))
  if (shape.kind === 'table-row') return [toLine(block.segments.map(cell => inlineText(cell, numbers)).join('   '))]
  const marker = shape.kind === 'list-item' ? (shape.ordered ? `${shape.number}. ` : '• ') : ''
  return wrap(marker + plain(block, numbers), width).map(toLine)
}

const plain = (block: Block, numbers: Map<string, number>): string => block.segments.map(segment => inlineText(segment, numbers)).join(' ')

/** Calls are raised figures, which extraction glues to the word before: `mot12`. Marked here until the lines are known. */
const callMark = /\ue000(\d+)\ue001/g
function inlineText(inlines: readonly Inline[], numbers: Map<string, number>): string {
  return inlines.map(inline => {
    if (inline.type === 'text') return inline.text
    if (inline.type === 'line-break') return ' '
    if (inline.type === 'span' || inline.type === 'link') return inlineText(inline.children, numbers)
    if (inline.type !== 'note-reference') return ''
    numbers.set(inline.note, numbers.get(inline.note) ?? numbers.size + 1)
    return `\ue000${numbers.get(inline.note) ?? 0}\ue001`
  }).join('')
}

const toLine = (text: string): Line => ({ text: text.replace(callMark, '$1'), calls: [...text.matchAll(callMark)].map(match => Number(match[1])) })

/** Greedy lines; a line never ends inside `« `. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && longer.replace(callMark, '$1').length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function toPages(lines: readonly Line[], notes: ReadonlyMap<number, readonly string[]>, { pageLines, runningHead }: Print): string[] {
  const pages: string[] = []
  const printed = new Set<number>()
  let body: string[] = []
  let feet: string[] = []
  const close = (): void => {
    const head = runningHead === undefined ? [] : [`${runningHead} ${pages.length + 1}`, '']
    pages.push([...head, ...body, ...(feet.length > 0 ? ['', ...feet] : [])].join('\n'))
    body = []
    feet = []
  }
  for (const line of lines) {
    const own = line.calls.flatMap(call => (printed.has(call) ? [] : (notes.get(call) ?? [])))
    for (const call of line.calls) printed.add(call)
    if (body.length > 0 && body.length + feet.length + own.length + 2 > pageLines) close()
    if (body.length === 0 && line.text === '') continue
    body.push(line.text)
    feet.push(...own)
  }
  if (body.length > 0) close()
  return pages
}
