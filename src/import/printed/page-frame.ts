/**
 * Survey a printed document: what size its text has, how far its lines are apart, where the text of each page stands.
 * In: the lines with their places. Out: a `PrintedSurvey`, which all that goes by geometry asks.
 * Sizes are counted by letters, so that a book of short notes is still measured by its text.
 */
import { type LinearText, lineAt, type PlacedLine } from './linear-text.js'
import { originAt, type TrackedText } from '../tracked-text.js'

/** `size`: of most letters. `pitch`: of most lines of that size. `left`, `right`: where most lines of a page begin and the longest ones end. */
export type PrintedSurvey = { readonly linear: LinearText; readonly size: number; readonly pitchOf: (size: number) => number; readonly lineOf: (text: TrackedText) => PlacedLine | undefined; readonly frameOf: (page: number) => Frame }
export type Frame = { readonly left: number; readonly right: number; readonly top: number }

export function surveyOf(linear: LinearText): PrintedSurvey {
  const size = commonest(linear.lines.map(({ line, start, end }) => [rounded(line.size), end - start]))
  const pitches = new Map<number, number>()
  for (const each of new Set(linear.lines.map(({ line }) => rounded(line.size)))) pitches.set(each, pitchAmong(linear.lines, each))
  const frames = linear.pages.map((_, page) => frameAmong(linear.lines.filter(line => line.page === page && Math.abs(line.line.size - size) < 0.08 * size)))
  const usual = frameAmong(linear.lines.filter(({ line }) => Math.abs(line.size - size) < 0.08 * size)) ?? narrowestFrame(linear.lines)
  return {
    linear,
    size,
    pitchOf: of => pitches.get(rounded(of)) ?? of * 1.25,
    lineOf: text => lineAt(linear, originAt(text, 0)),
    frameOf: page => frames[page] ?? usual,
  }
}

const rounded = (size: number): number => Math.round(size * 2) / 2

/** The value that weighs most. */
export function commonest(weighed: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].reduce((best, each) => (each[1] > best[1] ? each : best), [0, -1])[0]
}

function pitchAmong(lines: readonly PlacedLine[], size: number): number {
  const pitches = lines.flatMap((line, at): [number, number][] => {
    const before = lines[at - 1]
    if (!before || before.page !== line.page || rounded(before.line.size) !== size || rounded(line.line.size) !== size) return []
    const pitch = line.line.baseline - before.line.baseline
    return pitch > 0.7 * size && pitch < 2.6 * size ? [[Math.round(pitch * 2) / 2, 1]] : []
  })
  return pitches.length > 0 ? commonest(pitches) : size * 1.25
}

function frameAmong(lines: readonly PlacedLine[]): Frame | undefined {
  if (lines.length < 4) return undefined
  const left = edgeOf(lines)
  const rights = lines.map(({ line }) => line.x + line.width).sort((a, b) => a - b)
  return { left, right: rights[Math.floor(rights.length * 0.9)] ?? 0, top: Math.min(...lines.map(({ line }) => line.baseline)) }
}

/** Around all there is, where lines are too few to tell a margin. */
function narrowestFrame(lines: readonly PlacedLine[]): Frame {
  const edges = lines.map(({ line }) => ({ left: line.x, right: line.x + line.width, top: line.baseline }))
  return edges.reduce((frame, edge) => ({ left: Math.min(frame.left, edge.left), right: Math.max(frame.right, edge.right), top: Math.min(frame.top, edge.top) }), edges[0] ?? { left: 0, right: 0, top: 0 })
}

const leastShare = 0.12

/** The leftmost place where several lines begin: verse and lists may outnumber the text on a page, but stand further in. */
export function edgeOf(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>()
  for (const { line } of lines) for (const x of [Math.floor(line.x), Math.floor(line.x) + 1]) counts.set(x, (counts.get(x) ?? 0) + 1)
  const shared = [...counts].flatMap(([x, count]) => (count >= Math.max(2, lines.length * leastShare) ? [x] : []))
  return shared.length > 0 ? Math.min(...shared) : Math.min(...lines.map(({ line }) => line.x))
}
