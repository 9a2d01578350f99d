/**
 * Write one side of a work as plain text, to read or to paste: a blank line between blocks, notes numbered at the end.
 * In: blocks, notes and their order. Out: text. Emphasis and the pages of the original are left out; `--as md` keeps them.
 */
import type { Block } from '../../model/book.js'
import type { Inline, NoteId } from '../../model/inline.js'
import type { SideBook } from './side-book.js'

export function writePlainText({ blocks, notes, order }: SideBook): string {
  const numbers = new Map(order.map((id, index) => [id, index + 1]))
  const bodies = order.flatMap(id => notes.filter(note => note.id === id)).map(note => `[${numbers.get(note.id) ?? ''}] ${toText(note.blocks, numbers)}`)
  const parts = [...(blocks.length > 0 ? [toText(blocks, numbers)] : []), ...(bodies.length > 0 ? ['* * *', ...bodies] : [])]
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

/** Rows of a table and items of a list stand together. */
function toText(blocks: readonly Block[], numbers: ReadonlyMap<NoteId, number>): string {
  let text = ''
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]?.shape
    const isClose = before?.kind === block.shape.kind && (before.kind === 'table-row' || before.kind === 'list-item') && !block.shape.opens
    text += `${index === 0 ? '' : isClose ? '\n' : '\n\n'}${toLines(block, numbers)}`
  })
  return text
}

function toLines({ shape, segments }: Block, numbers: ReadonlyMap<NoteId, number>): string {
  if (shape.kind === 'separator') return '* * *'
  const between = shape.kind === 'verse' ? '\n' : shape.kind === 'table-row' ? '\t' : ' '
  const words = segments.map(segment => spell(segment, numbers).trim()).join(between)
  const sign = shape.kind !== 'list-item' ? '' : `${'  '.repeat(shape.depth)}${shape.continued ? '  ' : shape.ordered ? `${shape.number}. ` : '- '}`
  return `${sign}${words}`.replace(/^/gm, '  '.repeat(shape.quoted))
}

function spell(inlines: readonly Inline[], numbers: ReadonlyMap<NoteId, number>): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.type === 'text') text += inline.text
    else if (inline.type === 'note-reference') text += `[${numbers.get(inline.note) ?? inline.note}]`
    else if (inline.type === 'line-break' || inline.type === 'paragraph-break') text += '\n'
    else if ('children' in inline) text += (inline.type === 'foreign-code' ? inline.equiv : '') + spell(inline.children, numbers)
  }
  return text
}
