/**
 * Merge what a person made of a text with what a new import makes of it.
 * In: `base`, what the last import wrote; `ours`, the person's text; `theirs`, what the import writes today. Out: one text, and where
 * both changed the same words in two ways. There the person's words stand, and the conflict is handed back to be shown.
 *
 * No marks of conflict (`<<<<<<<`) are put into the text. text.md is read by every other command: marks would be printed, and the
 * translation would be carried over to them and torn from its sentences. The two readings are told instead, with the line.
 *
 * Paragraphs first, since most are the same; inside those that are not, words. Changes that touch each other are one: where the import
 * changes a word and the person its neighbour, nobody but the person can say whether both still fit.
 */
import { diffArrays } from 'diff'

/** `at`: offset in the merged text. The readings have a word of what is around them. */
export type Conflict = { readonly at: number; readonly base: string; readonly ours: string; readonly theirs: string }
/** `changed`, `edited`: how many paragraphs the import and the person changed. */
export type Merged = { readonly text: string; readonly changed: number; readonly edited: number; readonly conflicts: readonly Conflict[] }
export type Versions = { readonly base: string; readonly ours: string; readonly theirs: string }

export function mergeTexts({ base, ours, theirs }: Versions): Merged {
  const isDos = /\r\n/.test(ours)
  const pieces = merge3({ base: paragraphsOf(base), ours: paragraphsOf(ours), theirs: paragraphsOf(theirs) }, 'apart')
  const merged = pieces.reduce(addPiece, { text: '', changed: 0, edited: 0, conflicts: [] as readonly Conflict[] })
  const text = merged.text.slice(0, -1)
  return { ...merged, text: isDos ? text.replace(/\n/g, '\r\n') : text }
}

/** Each with the blank lines after it. A line's end more makes the last one like the others. */
const paragraphsOf = (text: string): string[] => `${text.replace(/\r\n/g, '\n')}\n`.match(/[^\n][\s\S]*?(?:\n\n+|$)|\n+/g) ?? []

function addPiece(merged: Merged, piece: Piece): Merged {
  const count = (side: readonly string[]): number => Math.max(piece.base.length, side.length)
  const changed = merged.changed + (piece.says === 'theirs' || piece.says === 'clash' ? count(piece.theirs) : 0)
  const edited = merged.edited + (piece.says === 'ours' || piece.says === 'clash' ? count(piece.ours) : 0)
  if (piece.says !== 'clash') return { ...merged, text: merged.text + piece.text.join(''), changed, edited }
  const inside = mergeWords(piece)
  return { text: merged.text + inside.text, changed, edited, conflicts: [...merged.conflicts, ...inside.conflicts.map(conflict => ({ ...conflict, at: merged.text.length + conflict.at }))] }
}

function mergeWords(region: Piece): { text: string; conflicts: Conflict[] } {
  const pieces = merge3({ base: wordsOf(region.base.join('')), ours: wordsOf(region.ours.join('')), theirs: wordsOf(region.theirs.join('')) }, 'one')
  const conflicts: Conflict[] = []
  const words: string[] = []
  for (const [at, piece] of pieces.entries()) {
    if (piece.says === 'clash') {
      const [before, after] = [pieces[at - 1]?.text.at(-1) ?? '', pieces[at + 1]?.text[0] ?? '']
      const reading = (side: readonly string[]): string => joinWords([before, ...side, after]).trim()
      conflicts.push({ at: joinWords([...words, '']).length, base: reading(piece.base), ours: reading(piece.ours), theirs: reading(piece.theirs) })
    }
    words.push(...piece.text)
  }
  return { text: joinWords(words), conflicts }
}

/** Words, and whatever stands between them that is not one space. */
const wordsOf = (text: string): string[] => text.match(/\S+|\s{2,}|[^\S ]|^ | $/g) ?? []
const isGap = (token: string): boolean => /^\s/.test(token)
const joinWords = (tokens: readonly string[]): string => tokens.map((token, at) => (at === 0 || isGap(token) || isGap(tokens[at - 1] ?? '') ? token : ` ${token}`)).join('')

type Sides = { readonly base: string[]; readonly ours: string[]; readonly theirs: string[] }
/** A stretch of the base with what became of it; `text` is what stands in the end: the person's words where the two clash. */
type Piece = Sides & { readonly says: 'same' | 'ours' | 'theirs' | 'both' | 'clash'; readonly text: readonly string[] }
/** `[start, end)` of the base was replaced by `after`. */
type Change = { readonly start: number; readonly end: number; readonly after: readonly string[] }

/** How many insertions and deletions are looked for before two texts count as altogether different. */
const mostChanges = 6000

/** `neighbours`: whether changes that touch are one. Paragraphs side by side are apart, words are not. */
function merge3({ base, ours, theirs }: Sides, neighbours: 'one' | 'apart'): Piece[] {
  const [mine, other] = [changesOf(base, ours), changesOf(base, theirs)]
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of regionsOf([...mine, ...other], neighbours)) {
    if (start > at) pieces.push(toPiece(base.slice(at, start), base.slice(at, start), base.slice(at, start)))
    pieces.push(toPiece(base.slice(start, end), apply(base, mine, start, end), apply(base, other, start, end)))
    at = end
  }
  return at < base.length ? [...pieces, toPiece(base.slice(at), base.slice(at), base.slice(at))] : pieces
}

function changesOf(base: string[], side: string[]): Change[] {
  const parts = diffArrays(base, side, { maxEditLength: mostChanges })
  if (!parts) return [{ start: 0, end: base.length, after: side }]
  const changes: Change[] = []
  let at = 0
  for (const { added, removed, value } of parts) {
    const last = changes.at(-1)
    if (added || removed) {
      const next = { start: at, end: at + (removed ? value.length : 0), after: added ? value : [] }
      if (last && last.end === at) changes[changes.length - 1] = { start: last.start, end: next.end, after: [...last.after, ...next.after] }
      else changes.push(next)
    }
    if (!added) at += value.length
  }
  return changes
}

/** Stretches of the base that one side or both changed. What is put in between two of them could belong to either: it joins them. */
function regionsOf(changes: readonly Change[], neighbours: 'one' | 'apart'): [number, number][] {
  const regions: [number, number][] = []
  for (const { start, end } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = regions.at(-1)
    const touches = last !== undefined && start === last[1] && (neighbours === 'one' || start === end || last[0] === last[1])
    if (last && (start < last[1] || touches)) last[1] = Math.max(last[1], end)
    else regions.push([start, end])
  }
  return regions
}

/** The stretch of the base as one side has it. */
function apply(base: readonly string[], changes: readonly Change[], start: number, end: number): string[] {
  const out: string[] = []
  let at = start
  for (const change of changes.filter(each => each.start >= start && each.end <= end)) {
    out.push(...base.slice(at, change.start), ...change.after)
    at = change.end
  }
  return [...out, ...base.slice(at, end)]
}

function toPiece(base: string[], ours: string[], theirs: string[]): Piece {
  const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((item, at) => item === other[at])
  if (same(ours, theirs)) return { base, ours, theirs, says: same(ours, base) ? 'same' : 'both', text: ours }
  if (same(ours, base)) return { base, ours, theirs, says: 'theirs', text: theirs }
  return { base, ours, theirs, says: same(theirs, base) ? 'ours' : 'clash', text: ours }
}
