/**
 * Follow the drawing operators of a page and say where each letter and each level rule comes to stand.
 * In: the operators as pdf.js lists them (PDF 32000-2 §9.4), the page's matrix, its fonts. Out: glyphs and rules, y growing
 * downwards. Turned letters are counted and left out; letters drawn invisibly, the text that OCR laid over a scan, count like any other.
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PrintedRule } from '../printed/printed-page.js'

export type FontFace = { readonly name: string; readonly italic: boolean; readonly bold: boolean; readonly smallCapitals: boolean; readonly scale: number }
/** `code` is the letter's number in its font: two codes for one letter are two shapes of it. `y` is that of the base line. */
export type Glyph = { readonly text: string; readonly code: number; readonly face: FontFace; readonly x: number; readonly y: number; readonly width: number; readonly size: number }
/** `turned`: letters left out; `hidden`: how many of the letters are drawn invisibly. */
export type Drawn = { readonly glyphs: readonly Glyph[]; readonly rules: readonly PrintedRule[]; readonly turned: number; readonly hidden: number }

type Matrix = readonly [number, number, number, number, number, number]
type State = { ctm: Matrix; text: Matrix; x: number; y: number; lineX: number; lineY: number; face: FontFace | undefined; size: number; charSpacing: number; wordSpacing: number; stretch: number; leading: number; rise: number; hidden: boolean }
type Page = { readonly faceOf: (name: string) => FontFace; readonly glyphs: Glyph[]; readonly rules: PrintedRule[]; turned: number; hidden: number; state: State; readonly saved: State[] }

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Everything a page draws. `faceOf` looks up a font that was loaded with the operators. */
export function drawnGlyphs(operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }, base: readonly number[], faceOf: (name: string) => FontFace): Drawn {
  const state: State = { ctm: toMatrix(base), text: identity, x: 0, y: 0, lineX: 0, lineY: 0, face: undefined, size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, hidden: false }
  const page: Page = { faceOf, glyphs: [], rules: [], turned: 0, hidden: 0, state, saved: [] }
  for (const [at, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[at]
    steps[operator]?.(page, Array.isArray(args) ? (args as unknown[]) : [])
  }
  return { glyphs: page.glyphs, rules: page.rules, turned: page.turned, hidden: page.hidden }
}

type Step = (page: Page, args: readonly unknown[]) => void
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

const save: Step = page => {
  page.saved.push({ ...page.state })
}
const restore: Step = page => {
  page.state = page.saved.pop() ?? page.state
}

/** What each operator does to the state; those that are not here draw no letters. */
const steps: Readonly<Record<number, Step>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: ({ state }, args) => {
    state.ctm = times(state.ctm, toMatrix(args))
  },
  [OPS.paintFormXObjectBegin]: (page, [matrix]) => {
    save(page, [])
    if (isList(matrix)) page.state.ctm = times(page.state.ctm, toMatrix(matrix))
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginText]: ({ state }) => setText(state, identity),
  [OPS.setTextMatrix]: ({ state }, args) => setText(state, toMatrix(isList(args[0]) ? args[0] : args)),
  [OPS.moveText]: ({ state }, [x, y]) => moveText(state, number(x), number(y)),
  [OPS.setLeadingMoveText]: ({ state }, [x, y]) => {
    state.leading = number(y)
    moveText(state, number(x), number(y))
  },
  [OPS.setLeading]: ({ state }, [leading]) => {
    state.leading = -number(leading)
  },
  [OPS.nextLine]: ({ state }) => moveText(state, 0, state.leading),
  [OPS.setFont]: ({ state, faceOf }, [name, size]) => {
    state.face = faceOf(String(name))
    state.size = number(size)
  },
  [OPS.setCharSpacing]: ({ state }, [spacing]) => {
    state.charSpacing = number(spacing)
  },
  [OPS.setWordSpacing]: ({ state }, [spacing]) => {
    state.wordSpacing = number(spacing)
  },
  [OPS.setHScale]: ({ state }, [scale]) => {
    state.stretch = number(scale) / 100
  },
  [OPS.setTextRise]: ({ state }, [rise]) => {
    state.rise = number(rise)
  },
  [OPS.setTextRenderingMode]: ({ state }, [mode]) => {
    state.hidden = mode === 3
  },
  [OPS.showText]: (page, [shown]) => {
    if (Array.isArray(shown)) showText(page, shown as unknown[])
  },
  [OPS.constructPath]: (page, [, , extent]) => {
    if (isList(extent)) addRule(page, extent)
  },
}

function setText(state: State, matrix: Matrix): void {
  Object.assign(state, { text: matrix, x: 0, y: 0, lineX: 0, lineY: 0 })
}

function moveText(state: State, x: number, y: number): void {
  state.x = state.lineX += x
  state.y = state.lineY += y
}

/** A letter as pdf.js gives it to whoever draws it. */
type ShownGlyph = { readonly unicode: string; readonly width: number; readonly originalCharCode: number; readonly isSpace: boolean }
const isGlyph = (value: unknown): value is ShownGlyph => typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value

function showText(page: Page, shown: readonly unknown[]): void {
  const { state } = page
  const { face, size, stretch } = state
  if (!face || size === 0) return
  const matrix = times(state.ctm, state.text)
  const isUpright = matrix[0] > 0 && Math.abs(matrix[1]) < 0.1 * matrix[0]
  const [across, down] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])]
  for (const each of shown) {
    if (typeof each === 'number') state.x -= (each * size * stretch) / 1000
    if (!isGlyph(each)) continue
    const advance = each.width * size * face.scale
    const [x, y] = apply(matrix, state.x, state.y + state.rise)
    if (state.hidden) page.hidden += 1
    if (isUpright) page.glyphs.push({ text: each.unicode, code: each.originalCharCode, face, x, y, width: advance * stretch * across, size: Math.abs(size) * down * face.scale * 1000 })
    else if (each.unicode.trim() !== '') page.turned += 1
    state.x += (advance + state.charSpacing + (each.isSpace ? state.wordSpacing : 0)) * stretch
  }
}

const thinnest = 2.5
const shortest = 20

/** A thin level stroke or box may part a page from its notes. `extent`: least x and y, greatest x and y. */
function addRule({ state, rules }: Page, extent: ArrayLike<number>): void {
  const [left, top] = apply(state.ctm, extent[0] ?? 0, extent[1] ?? 0)
  const [right, foot] = apply(state.ctm, extent[2] ?? 0, extent[3] ?? 0)
  if (Math.abs(foot - top) <= thinnest && Math.abs(right - left) >= shortest) rules.push({ x: Math.min(left, right), y: (top + foot) / 2, width: Math.abs(right - left) })
}

const isList = (value: unknown): value is ArrayLike<number> => Array.isArray(value) || ArrayBuffer.isView(value)
const toMatrix = (numbers: ArrayLike<unknown>): Matrix => [number(numbers[0]), number(numbers[1]), number(numbers[2]), number(numbers[3]), number(numbers[4]), number(numbers[5])]
const times = (m: Matrix, n: Matrix): Matrix => [m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3], m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5]]
const apply = (m: Matrix, x: number, y: number): [number, number] => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
