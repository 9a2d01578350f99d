/**
 * Make blocks and notes of passages.
 * In: the finished draft. Out: the parts of a book: one segment for prose, one per line of verse, one per cell of a row.
 */
import type { Block, BlockShape, Note } from '../model/book.js'
import type { Inline } from '../model/inline.js'
import type { SourceText } from '../model/place.js'
import type { NoteOrigin } from '../model/work.js'
import { type Anchor, anchorMark, type DraftNote, type Passage, type Role, textsOf } from './passage.js'
import { designOf, dress, type Wardrobe } from './printed/dress.js'
import { originAt } from './tracked-text.js'

/** `wardrobe`: how each character of the original was set, if that is known. */
export const toBlocks = (passages: readonly Passage[], source: SourceText, wardrobe?: Wardrobe): Block[] => passages.map((passage, at) => toBlock(passage, passages[at - 1], source, wardrobe))

export function toNotes(notes: readonly DraftNote[], origin: NoteOrigin, source: SourceText, wardrobe?: Wardrobe): Note[] {
  return notes.map(({ id, passages }) => ({ id, origin, blocks: toBlocks(passages.map((passage): Passage => ({ ...passage, role: 'text' })), source, wardrobe), place: placeOf(passages[0], source) }))
}

const placeOf = (passage: Passage | undefined, source: SourceText) => (passage ? source.place(originAt(passage.text, 0), originAt(passage.text, passage.text.text.length)) : source.place(0))

function toBlock(passage: Passage, before: Passage | undefined, source: SourceText, wardrobe: Wardrobe | undefined): Block {
  const shape = toShape(passage, before)
  const parts = textsOf(passage)
  const design = wardrobe ? designOf(parts, wardrobe, passage.role) : 0
  let codes = 0
  let spans = passage.anchors.length
  let anchors = passage.anchors
  const segments = parts.map(part => {
    const count = part.text.split(anchorMark).length - 1
    const own = anchors.slice(0, count)
    const inlines = toInlines(part.text, own, codes)
    anchors = anchors.slice(count)
    codes += count
    if (!wardrobe) return inlines
    const codesOf = inlines.filter(inline => inline.type !== 'text')
    return dress(part, wardrobe, design, index => codesOf[index], () => String(++spans))
  })
  return { shape, segments: shape.kind === 'separator' ? [] : segments, place: placeOf(passage, source) }
}

/** Roles that are kinds of block under the same name. */
const plainRoles = ['dateline', 'salutation', 'signature', 'postscript', 'epigraph', 'source-note', 'byline', 'subtitle'] as const
const plainRole = (role: Role) => plainRoles.find(plain => plain === role)

function toShape(passage: Passage, before: Passage | undefined): BlockShape {
  const { role } = passage
  const base = { quoted: role === 'quotation' ? 1 : 0, opens: false }
  const plain = plainRole(role)
  if (plain) return { ...base, kind: plain }
  if (role === 'heading') return { ...base, kind: 'heading', level: levelOf(passage.level) }
  if (role === 'separator') return { ...base, kind: 'separator' }
  if (role === 'verse') return { ...base, opens: before?.role !== 'verse', kind: 'verse' }
  const parts = passage.parts ?? []
  const opensTable = before?.role !== 'table-row' || before.parts?.length !== parts.length
  if (role === 'table-row') return { ...base, opens: opensTable, kind: 'table-row', header: opensTable && !parts.slice(1).some(part => /\d/.test(part.text)), align: parts.map((_, column) => (column === 0 ? 'left' : 'right')) }
  if (role !== 'list-item') return { ...base, opens: role === 'quotation', kind: 'paragraph' }
  const { number = 0 } = passage
  const depth = passage.level ?? 0
  const opensList = before?.role !== 'list-item' || depth > (before.level ?? 0) || (number === 1 && depth === (before.level ?? 0))
  return { ...base, opens: opensList, kind: 'list-item', ordered: number > 0, number: Math.max(1, number), depth, continued: false }
}

const levels = [1, 2, 3, 4, 5, 6] as const
const levelOf = (level = 2): (typeof levels)[number] => levels.find(one => one >= level) ?? 6

function toInlines(text: string, anchors: readonly Anchor[], firstCode: number): Inline[] {
  return text.split(anchorMark).flatMap((piece, at): Inline[] => {
    const anchor = at === 0 ? undefined : anchors[at - 1]
    const code: Inline[] = anchor ? [toCode(anchor, String(firstCode + at))] : []
    return piece === '' ? code : [...code, { type: 'text', text: piece }]
  })
}

function toCode(anchor: Anchor, id: string): Inline {
  if (anchor.kind === 'page') return { type: 'page-break', id, page: anchor.page }
  return { type: 'note-reference', id, note: anchor.kind === 'call' ? anchor.note : anchor.mark }
}
