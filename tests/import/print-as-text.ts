/**
 * Print a clean book as the plain text that an extractor would make of its pages: wrapped, paged, notes at the feet.
 * In: blocks and notes, the width in characters, how pages are parted. Out: text. The import must give back what went in.
 */
import type { Block, Book } from '../../src/model/book.js'
import type { Inline } from '../../src/model/inline.js'
import { type Font, widthOf } from '../../src/text/font-widths.js'

/**
 * `runningHead`: with the number of the page behind it; `heads`: on left and right pages, the number outside. `folio`: alone at the foot
 * of pages, from this number on. `notes`: `running` numbers, `page` for numbers that begin again on each page, `signs` for asterisks,
 * `end` for notes gathered at the end. `rule`: what stands above the notes of a page. `longestFoot`: the last note of a longer foot goes on at
 * the next page. `proportional`: lines as wide as type would be, not as a typewriter's.
 */
export type Print = {
  readonly width: number
  readonly pageLines: number
  readonly pageEnd: string
  readonly runningHead?: string
  readonly heads?: readonly [left: string, right: string]
  readonly folio?: number
  readonly notes?: 'running' | 'page' | 'signs' | 'end'
  readonly rule?: string
  readonly longestFoot?: number
  readonly proportional?: Font
}

type Parts = Pick<Book, 'blocks' | 'notes'>
/** A line of the body, with the numbers of the notes it calls; the calls are still marked in it. */
type Line = { readonly text: string; readonly calls: readonly number[] }
const blank: Line = { text: '', calls: [] }

export function printAsText(book: Parts, print: Print): string {
  const numbers = new Map<string, number>()
  const lines = book.blocks.flatMap((block, at) => [...(at > 0 && !continuesRow(book.blocks[at - 1], block) ? [blank] : []), ...printBlock(block, numbers, print)])
  const notes = new Map([...numbers].map(([id, number]): [number, string] => [number, book.notes.find(note => note.id === id)?.blocks.map(block => plain(block, new Map())).join(' ') ?? '']))
  const end = print.notes === 'end' ? [blank, toLine('Notes'), blank, ...[...notes].flatMap(([number, text]) => wrap(`${number}. ${text}`, print).map(toLine))] : []
  return toPages([...lines, ...end], notes, print).join(print.pageEnd)
}

const continuesRow = (before: Block | undefined, block: Block): boolean => before?.shape.kind === block.shape.kind && (block.shape.kind === 'table-row' || block.shape.kind === 'list-item')

function printBlock(block: Block, numbers: Map<string, number>, print: Print): Line[] {
  const { shape } = block
  if (shape.kind === 'separator') return [{ text: '* * *', calls: [] }]
  if (shape.kind === 'verse') return block.segments.map(line => toLine(inlineText(line, numbers)))
  if (shape.kind === 'table-row') return [toLine(block.segments.map(cell => inlineText(cell, numbers)).join('   '))]
  const marker = shape.kind === 'list-item' ? (shape.ordered ? `${shape.number}. ` : '• ') : ''
  return wrap(marker + plain(block, numbers), print).map(toLine)
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

const toLine = (text: string): Line => ({ text, calls: [...text.matchAll(callMark)].map(match => Number(match[1])) })

/** Greedy lines. */
function wrap(text: string, { width, proportional }: Print): string[] {
  const fits = (line: string): boolean => {
    const bare = line.replace(callMark, '$1')
    return proportional ? widthOf(bare, proportional) <= width * 500 : bare.length <= width
  }
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && !fits(longer)) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

const signs = ['*', '**', '***', '†', '††']

/** One page while it is filled: its lines, the notes it has called, what is left of the last page's note. */
type Open = { body: string[]; feet: string[]; lastNote: number; called: number[] }

function toPages(lines: readonly Line[], notes: ReadonlyMap<number, string>, print: Print): string[] {
  const pages: string[] = []
  const printed = new Map<number, string>()
  let rest: string[] = []
  let page: Open = { body: [], feet: [], lastNote: 0, called: [] }
  const close = (): void => {
    const kept = Math.max(page.lastNote + 1, print.longestFoot ?? page.feet.length)
    const feet = page.feet.slice(0, kept)
    rest = page.feet.slice(kept)
    pages.push([...headOf(pages.length, print), ...page.body, ...(feet.length > 0 ? [print.rule ?? '', ...feet] : []), ...(print.folio === undefined || print.heads ? [] : ['', String(print.folio + pages.length)])].join('\n'))
    page = { body: [], feet: rest, lastNote: 0, called: [] }
  }
  for (const line of lines) {
    const perPage = print.notes === 'page' || print.notes === 'signs'
    const isFresh = (call: number): boolean => (perPage ? !page.called.includes(call) : !printed.has(call))
    const fresh = print.notes === 'end' ? [] : line.calls.filter(isFresh)
    if (page.body.length > 0 && page.body.length + page.feet.length + fresh.length * 2 + 2 > print.pageLines) close()
    if (page.body.length === 0 && line.text === '') continue
    for (const call of print.notes === 'end' ? [] : line.calls.filter(isFresh)) {
      page.called.push(call)
      printed.set(call, print.notes === 'page' ? String(page.called.length) : print.notes === 'signs' ? (signs[page.called.length - 1] ?? '') : String(call))
      page.lastNote = page.feet.length
      page.feet.push(...wrap(`${printed.get(call) ?? ''} ${notes.get(call) ?? ''}`, print))
    }
    page.body.push(line.text.replace(callMark, (_, call: string) => printed.get(Number(call)) ?? call))
  }
  while (page.body.length > 0 || rest.length > 0) close()
  return pages
}

function headOf(page: number, { runningHead, heads, folio = 1 }: Print): string[] {
  const number = folio + page
  if (heads) return [number % 2 === 0 ? `${number} ${heads[0]}` : `${heads[1]} ${number}`, '']
  return runningHead === undefined ? [] : [`${runningHead} ${page + 1}`, '']
}
