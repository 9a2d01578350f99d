/**
 * Give the targets of a catalog as a contributed text, for the aligner.
 * In: units and notes. Out: a paragraph for each unit that has a target; the sources are left out.
 */
import type { Block } from '../model/book.js'
import type { Catalog, Unit } from '../model/catalog.js'
import type { ContributedText } from '../model/contribution.js'
import { plainText } from '../model/inline-walk.js'
import { wholeFile } from '../model/place.js'

/** `file`: the name that places give. */
export function toContributed({ body, notes }: Pick<Catalog, 'body' | 'notes'>, file: string): ContributedText {
  const place = wholeFile(file)
  const toBlock = ({ segments }: Unit): Block => {
    const targets = segments.flatMap(({ target }) => (target && target.length > 0 ? [target] : []))
    const joined = targets.flatMap((target, index) => (index > 0 ? [{ type: 'text' as const, text: ' ' }, ...target] : target))
    return { shape: { kind: 'paragraph', quoted: 0, opens: false }, segments: [joined], place }
  }
  const written = (units: readonly Unit[]): Block[] => units.map(toBlock).filter(block => plainText(block.segments[0] ?? []).trim() !== '')
  return { blocks: written(body), notes: notes.map(({ note, origin, units }) => ({ id: note, origin, blocks: written(units), place })) }
}
