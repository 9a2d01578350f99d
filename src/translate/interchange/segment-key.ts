/**
 * Name a segment of a unit, or several that were joined, in one word that every format can carry: `u12.s3`, `u12.s3+s4`.
 * In: ids. Out: the word; and the ids of a word. Only what would be mistaken is escaped (`%2E` for a point within an id).
 */
import type { SegmentId, UnitId } from '../../model/catalog.js'

export type SegmentKey = { readonly unit: UnitId; readonly segments: readonly SegmentId[] }

export const toSegmentKey = (unit: UnitId, segments: readonly SegmentId[]): string => `${escapeId(unit)}.${segments.map(escapeId).join('+')}`

/** The ids of a word; undefined for a word that is none of ours. */
export function fromSegmentKey(key: string): SegmentKey | undefined {
  const [unit = '', joined = '', ...rest] = key.split('.')
  const segments = joined.split('+')
  if (rest.length > 0 || /\s/.test(key) || [unit, ...segments].some(id => id === '')) return undefined
  return { unit: unescapeId(unit), segments: segments.map(unescapeId) }
}

/** The word that names a unit alone. */
export const toUnitKey = (unit: UnitId): string => escapeId(unit)
export const fromUnitKey = (key: string): UnitId => unescapeId(key)

const escapeId = (id: string): string => id.replace(/[%.+\s]/gu, character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
const unescapeId = (id: string): string => id.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
