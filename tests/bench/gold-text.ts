/**
 * Read the gold readings of ../shared/gold and make books of them.
 * In: a folder. Out: each text with its gold blocks and notes; a book of them for printing as text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, Book, Note } from '../../src/model/book.js'
import type { Inline } from '../../src/model/inline.js'
import { wholeFile } from '../../src/model/place.js'

type GoldRepair = { readonly line: number; readonly from: string; readonly to: string; readonly class: string }
type GoldBlock = { readonly type: string; readonly text: string; readonly refs?: readonly { readonly id: string; readonly pos?: number }[]; readonly repairs?: readonly GoldRepair[] }
export type Gold = { readonly name: string; readonly original: string; readonly blocks: readonly GoldBlock[]; readonly notes: readonly { readonly id: string; readonly text: string }[] }

const notText = new Set(['page-furniture', 'toc'])

/** Every text that has a gold reading and an original. */
export function goldTexts(shared: string): Gold[] {
  const folder = join(shared, 'gold')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(file => file.endsWith('.import.json')).sort().flatMap(file => {
    const name = file.replace('.import.json', '')
    const original = join(shared, 'corpus/fr', `${name}.txt`)
    if (!existsSync(original)) return []
    const { blocks, notes } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
    return [{ name, original, blocks: blocks.filter(({ type }) => !notText.has(type)), notes }]
  })
}

/** The gold text as a book of headings and paragraphs, with its note calls. */
export function toBook({ name, blocks, notes }: Gold): Pick<Book, 'blocks' | 'notes'> {
  const place = wholeFile(name)
  const paragraph = (segments: readonly (readonly Inline[])[]): Block => ({ shape: { kind: 'paragraph', quoted: 0, opens: false }, segments, place })
  return {
    blocks: blocks.map(block => (block.type === 'heading' ? { ...paragraph([inlinesOf(block)]), shape: { kind: 'heading', level: 2, quoted: 0, opens: false } } : paragraph([inlinesOf(block)]))),
    notes: notes.map(({ id, text }): Note => ({ id, origin: 'author', blocks: [paragraph([[{ type: 'text', text }]])], place })),
  }
}

function inlinesOf({ text, refs = [] }: GoldBlock): Inline[] {
  const inlines: Inline[] = []
  let from = 0
  for (const [at, { id, pos = text.length }] of [...refs].sort((a, b) => (a.pos ?? 0) - (b.pos ?? 0)).entries()) {
    inlines.push({ type: 'text', text: text.slice(from, pos) }, { type: 'note-reference', note: id, id: String(at + 1) })
    from = pos
  }
  return [...inlines, { type: 'text', text: text.slice(from) }]
}
