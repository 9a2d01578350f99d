/**
 * Give the codes of a contributed sentence their place in the unit: the id of the twin in the source, or a fresh one.
 * In: the source and target of a segment. Out: the target with ids; note calls by the ids that the catalog gives the notes.
 * A page mark in a translation is dropped: pages are the original's. A call of a note that does not exist is dropped too.
 */
import type { CodeId, Inline, NoteId } from '../model/inline.js'
import { codesOf } from '../model/inline-walk.js'
import type { FreshIds } from './unit-ids.js'

/** What the catalog calls each contributed note. */
export type NoteNames = ReadonlyMap<NoteId, NoteId>

/** The target with its codes named. */
export function nameCodes(source: readonly Inline[], target: readonly Inline[], names: NoteNames, ids: FreshIds): Inline[] {
  const twins = twinsOf(source)
  const idFor = (key: string): CodeId => twins.get(key)?.shift() ?? ids.next('')
  const name = (inline: Inline): Inline[] => {
    if (inline.type === 'text') return [inline]
    if (inline.type === 'page-break') return []
    if (inline.type === 'note-reference') {
      const note = names.get(inline.note)
      return note === undefined ? [] : [{ ...inline, note, id: idFor(`note ${note}`) }]
    }
    const id = idFor(kindOf(inline))
    return 'children' in inline ? [{ ...inline, id, children: inline.children.flatMap(name) }] : [{ ...inline, id }]
  }
  return target.flatMap(name)
}

/** The ids of the source's codes by what they are, in order. */
function twinsOf(source: readonly Inline[]): Map<string, CodeId[]> {
  const twins = new Map<string, CodeId[]>()
  for (const code of codesOf(source) as Exclude<Inline, { type: 'text' }>[]) twins.set(kindOf(code), [...(twins.get(kindOf(code)) ?? []), code.id])
  return twins
}

function kindOf(code: Exclude<Inline, { type: 'text' }>): string {
  if (code.type === 'span') return `span ${code.style}`
  return code.type === 'note-reference' ? `note ${code.note}` : code.type
}
