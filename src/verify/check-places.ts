/**
 * Hold the named places of a printed book against what must lead there: rows beside each other, links that arrive.
 * In: `Expected`, the destinations and links of a PDF. Out: diagnostics.
 * The printer names a row's first line `row-<unit>` and, in the target, `row-<unit>-target`.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { wholeFile } from '../model/place.js'
import type { Expected } from './expected.js'
import type { Destination, PrintedBook } from './read-pdf.js'

/** Less than this, in points, no eye can see. */
const invisible = 0.5

/** In facing pages, the two halves of a row begin on one spread at one height; every link arrives. */
export function checkPlaces(expected: Expected, { destinations, links }: PrintedBook, file: string): Diagnostic[] {
  const place = wholeFile(file)
  const broken = links.filter(name => !destinations.has(name)).map(to => diagnose('verify-link-broken', place, { to }))
  if (expected.view !== 'facing') return broken
  const apart = expected.pairs.flatMap(unit => {
    const source = destinations.get(`row-${unit}`)
    const target = destinations.get(`row-${unit}-target`)
    return isBeside(source, target) ? [] : [diagnose('verify-row-apart', place, { unit, source: describe(source), target: describe(target) })]
  })
  return [...broken, ...apart]
}

const isBeside = (source: Destination | undefined, target: Destination | undefined): boolean =>
  source !== undefined && target !== undefined && target.page === source.page + 1 && source.page % 2 === 0 && Math.abs(source.y - target.y) < invisible

const describe = (place: Destination | undefined): string => (place ? `${place.page} (${place.y.toFixed(1)} pt)` : '–')
