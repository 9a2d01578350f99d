/**
 * Draw one page: its lines as finished glyph runs, its rules, its links and the places that links lead to.
 * In: a laid-out page. Out: content written to the page under way of a pdfkit document, in reading order.
 * pdfkit turns the page upside down before anything is drawn, so text is turned back by its own matrix.
 */
import type { FaceName } from '../../typeset/font.js'
import { furniture, type Page, type PlacedLine } from '../../typeset/laid-out-book.js'
import type { Piece } from '../../typeset/line.js'
import type { PdfFont } from './pdfkit-font.js'

export type Pen = {
  readonly document: PDFKit.PDFDocument
  readonly font: (face: FaceName) => PdfFont
  /** Whether there is a place of this name in the book. */
  readonly hasPlace: (name: string) => boolean
}

/** In points: the thickness of rules, and how far links reach around their words. */
const ruleWidth = 0.4
const linkPad = 1.5

/** Draws everything that stands on the page. */
export function drawPage(page: Page, pen: Pen): void {
  const content: string[] = []
  let open = ''
  for (const placed of page.lines) {
    const mark = markOf(placed)
    if (mark !== open) {
      if (open !== '') content.push('EMC')
      content.push(mark)
      open = mark
    }
    content.push(drawLine(placed, pen))
  }
  if (open !== '') content.push('EMC')
  if (page.rules.length > 0) content.push('/Artifact BMC', ...page.rules.map(({ x, y, width }) => `${fix(x)} ${fix(y - ruleWidth / 2)} ${fix(width)} ${ruleWidth} re f`), 'EMC')
  if (content.length > 0) pen.document.addContent(content.join('\n'))
  for (const { name, x, y } of page.destinations) pen.document.addNamedDestination(name, 'XYZ', x, Math.max(0, y - 24), null)
  for (const placed of page.lines) drawLinks(placed, pen)
}

/** Furniture is an artifact (PDF 32000-2 §14.8.2.2); text carries its language (§14.9.2). */
function markOf({ role, language }: PlacedLine): string {
  if (furniture.has(role)) return `/Artifact <</Type /Pagination${role === 'head' ? ' /Subtype /Header' : role === 'folio' ? ' /Subtype /Footer' : ''}>> BDC`
  return `/Span <</Lang (${language.replace(/[^A-Za-z0-9-]/g, '')})>> BDC`
}

const fix = (value: number): string => String(Math.round(value * 1000) / 1000)

/** The state of the text while a line is drawn. */
type State = { font: string; rise: number; x: number }

function drawLine({ line, x, y }: PlacedLine, pen: Pen): string {
  const parts: string[] = ['BT']
  const state: State = { font: '', rise: 0, x: Number.NaN }
  let array = ''
  const flush = (): void => {
    if (array !== '') parts.push(`[${array}] TJ`)
    array = ''
  }
  for (const piece of line.pieces) {
    const font = pen.font(piece.word.face)
    const chosen = `/${font.name} ${fix(piece.size)} Tf`
    if (chosen !== state.font || piece.rise !== state.rise || Math.abs(state.x - piece.x) > 0.02 || Number.isNaN(state.x)) flush()
    if (chosen !== state.font) parts.push(chosen)
    if (piece.rise !== state.rise) parts.push(`${fix(piece.rise)} Ts`)
    if (Number.isNaN(state.x) || Math.abs(state.x - piece.x) > 0.02) parts.push(`1 0 0 -1 ${fix(x + piece.x)} ${fix(y)} Tm`)
    state.font = chosen
    state.rise = piece.rise
    state.x = piece.x + piece.width
    if (piece.word.glyphs.some(({ dy }) => dy !== 0)) {
      flush()
      parts.push(...drawRaised(piece, x, y, font))
      state.x = Number.NaN
      continue
    }
    const { code, late } = font.encode(piece.word)
    const move = late + ((piece.width * 1000) / piece.size - piece.word.width)
    array += code + (Math.abs(move) > 0.05 ? String(-Math.round(move * 100) / 100) : '')
  }
  flush()
  parts.push('ET')
  return parts.join('\n')
}

/** Words with marks above or below their letters, glyph by glyph. */
function drawRaised({ word, size, rise, x: from }: Piece, x: number, y: number, font: PdfFont): string[] {
  let at = x + from
  const parts: string[] = []
  for (const glyph of word.glyphs) {
    const { code } = font.encode({ ...word, glyphs: [{ ...glyph, dx: 0, dy: 0 }] })
    parts.push(`${fix(rise + (glyph.dy * size) / 1000)} Ts`, `1 0 0 -1 ${fix(at + (glyph.dx * size) / 1000)} ${fix(y)} Tm`, `[${code}] TJ`)
    at += (glyph.advance * size) / 1000
  }
  parts.push(`${fix(rise)} Ts`)
  return parts
}

function drawLinks({ line, x, y, side }: PlacedLine, pen: Pen): void {
  for (const piece of line.pieces) {
    const goal = piece.call ? noteGoal(piece.call.mark, side, pen) : piece.href?.startsWith('#') ? piece.href.slice(1) : undefined
    const box = [x + piece.x - linkPad, y - piece.rise - piece.size * 0.8, piece.width + 2 * linkPad, piece.size * 1.1] as const
    if (goal !== undefined && pen.hasPlace(goal)) pen.document.goTo(...box, goal)
    else if (piece.href !== undefined && /^(https?|mailto):/i.test(piece.href)) pen.document.link(...box, piece.href)
  }
}

/** A note's body in the language of the call, or in the other. */
function noteGoal(mark: string, side: 'source' | 'target', pen: Pen): string {
  const own = `note-${mark}${side === 'target' ? '-target' : ''}`
  const other = `note-${mark}${side === 'target' ? '' : '-target'}`
  return pen.hasPlace(own) ? own : other
}
