/**
 * Give a catalog that a colleague or a tool wrote as XLIFF 2 the shape of anything that comes back.
 * In: the catalog and the text that it was read from. Out: its segments with their places; those of the attic are left out.
 * The text is searched once for all places, not once for each.
 */
import type { Catalog, Remark, Segment, SegmentId, UnitId } from '../../model/catalog.js'
import type { SourceText } from '../../model/place.js'
import type { Returned, ReturnedSegment } from '../../model/returned.js'
import { isExchange } from '../exchange-id.js'

export function toReturned(catalog: Catalog, source: SourceText): Returned {
  const offsets = segmentOffsets(source.text)
  const { languages, body, notes } = catalog
  const exchange = exchangeIn(source.text)
  const segments = [...body, ...notes.flatMap(note => note.units)].flatMap(unit =>
    unit.segments.map((segment): ReturnedSegment => {
      const place = source.place(offsets(unit.id, segment.id))
      return { unit: unit.id, segments: [segment.id], source: segment.source, ...reading(segment), remarks: unit.remarks.flatMap(remark => toRemark(remark, segment, unit.segments[0])), place }
    }),
  )
  return { languages: { ...(languages.source === '' ? {} : { source: languages.source }), ...(languages.target === '' ? {} : { target: languages.target }) }, ...(exchange === undefined ? {} : { exchange }), segments }
}

function reading({ target, state }: Segment): Pick<ReturnedSegment, 'target' | 'state'> {
  return { ...(target && target.length > 0 ? { target } : {}), state }
}

/** What is said of a whole unit comes with its first segment. What the program wrote itself it knows already. */
function toRemark({ segment, category, text, by, date }: Remark, here: Segment, first: Segment | undefined): ReturnedSegment['remarks'][number][] {
  const belongs = segment === undefined ? here === first : segment === here.id
  return belongs && !category.startsWith('regard:') ? [{ text, ...(by === undefined ? {} : { by }), ...(date === undefined ? {} : { date }) }] : []
}

/** The exchange that our export wrote into `file/@original`. */
function exchangeIn(text: string): string | undefined {
  const named = /<(?:[\w.-]+:)?file\b[^>]*?\soriginal\s*=\s*["']regard:[^"']*:([0-9a-f]+)["']/.exec(text)?.[1]
  return named !== undefined && isExchange(named) ? named : undefined
}

/** Where the start tag of each segment is, or of its unit where the tool gave segments no ids. */
export function segmentOffsets(text: string): (unit: UnitId, segment?: SegmentId) => number {
  const offsets = new Map<string, number>()
  let unit = ''
  for (const tag of text.matchAll(/<(?:[\w.-]+:)?(unit|segment)\s[^>]*?\bid\s*=\s*["']([^"']*)["']/g)) {
    const [, name, id = ''] = tag
    if (name === 'unit') unit = id
    const key = name === 'unit' ? id : `${unit} ${id}`
    if (!offsets.has(key)) offsets.set(key, tag.index)
  }
  return (inUnit, segment) => offsets.get(`${inUnit} ${segment ?? ''}`) ?? offsets.get(inUnit) ?? 0
}
