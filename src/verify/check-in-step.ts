/**
 * Hold a catalog against its book, block by block: letters, how they are set, and the notes they call.
 * In: book and catalog. Out: `verify-out-of-step` for each block that its unit does not hold, and for each unit without a block.
 * Until there is none, nothing can be proved of what was printed from them.
 */
import type { Block, Book } from '../model/book.js'
import type { Catalog, Unit } from '../model/catalog.js'
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { Inline } from '../model/inline.js'
import { type Place, wholeFile } from '../model/place.js'
import { joinRuns, piecesOf, runsKey } from './styled-runs.js'

/** Whether every block has its unit, every unit its block, and both say the same. */
export function checkInStep(book: Book, catalog: Catalog): Diagnostic[] {
  const units = new Map(catalog.notes.map(({ note, units: own }) => [note, own]))
  const body = compareBlocks(book.blocks, catalog.body, book.blocks[0]?.place ?? wholeFile(book.work.id))
  return [...body, ...book.notes.flatMap(note => compareBlocks(note.blocks, units.get(note.id) ?? [], note.place))]
}

/** `place`: where a unit is reported that has no block. */
function compareBlocks(blocks: readonly Block[], units: readonly Unit[], place: Place): Diagnostic[] {
  const written = blocks.filter(block => block.segments.length > 0)
  const differing = written.flatMap((block, index) => {
    const unit = units[index]
    const answer = (unit?.segments ?? []).map(segment => segment.source)
    return keyOf(block.segments) === keyOf(answer) ? [] : [diagnose('verify-out-of-step', block.place, { unit: unit?.id ?? '–' })]
  })
  return [...differing, ...units.slice(written.length).map(({ id }) => diagnose('verify-out-of-step', written.at(-1)?.place ?? place, { unit: id }))]
}

const keyOf = (segments: readonly (readonly Inline[])[]): string => runsKey(joinRuns(segments.flatMap(segment => piecesOf(segment, note => `note:${note}`))))
