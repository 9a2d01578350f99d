/** Write small translations down as text: a block a paragraph, a sentence a line, `source | target | state | sub-state`. */
import type { Catalog, Segment, Unit } from '../../../src/model/catalog.js'
import { plainText } from '../../../src/model/inline-walk.js'
import { SourceText } from '../../../src/model/place.js'
import type { Returned } from '../../../src/model/returned.js'
import { candidatesOf } from '../../../src/translate/merge/candidates.js'
import { toReturned } from '../../../src/translate/merge/to-returned.js'
import { parseXliff } from '../../../src/translate/parse-xliff.js'
import { writeXliff } from '../../../src/translate/write-xliff.js'
import { toInlines } from '../books.js'

/** Units are u1, u2 …, segments s1, s2 …; `= u7` on a line of its own names the block below it. */
export function catalogOf(text: string): Catalog {
  let count = 0
  const body = text.trim().split(/\n\s*\n/).filter(block => block.trim() !== '').map((block): Unit => {
    const lines = block.trim().split('\n').map(line => line.trim())
    const named = /^= (\S+)$/.exec(lines[0] ?? '')?.[1]
    count += 1
    let code = 0
    const next = (): string => `${++code}`
    return { id: named ?? `u${count}`, type: 'paragraph', segments: lines.slice(named === undefined ? 0 : 1).map((line, index) => segmentOf(line, `s${index + 1}`, next)), remarks: [], extensions: [] }
  })
  return { languages: { source: 'fr', target: 'en' }, body, notes: [], attic: [], tombstones: [], contributions: [], unread: [] }
}

function segmentOf(line: string, id: string, next: () => string): Segment {
  const [source = '', target = '', state = '', subState = ''] = line.split('|').map(part => part.trim())
  const inlines = toInlines(source, next)
  const rest = { id, source: inlines, ...(subState === '' ? {} : { subState }) }
  if (target === '') return { ...rest, state: 'initial' }
  let at = 0
  const codes = inlines.flatMap(inline => ('id' in inline ? [inline.id] : []))
  const answer = toInlines(target, () => codes[at++] ?? next())
  return { ...rest, state: (state || 'translated') as 'translated', target: answer }
}

/** The same shape again, with candidates as `? kind, who: text`, and the attic below a line `attic`. */
export function spell(catalog: Catalog): string {
  const unit = (one: Unit): string => {
    const candidates = candidatesOf(one)
    return one.segments
      .map(segment => [[plainText(segment.source), plainText(segment.target ?? []), segment.state, segment.subState ?? ''].join(' | ').replace(/( \| )+$/, ''), ...candidates.filter(({ segment: id }) => id === segment.id).map(({ kind, origin, target }) => `? ${kind}, ${origin}: ${plainText(target)}`)].join('\n'))
      .join('\n')
  }
  return [...catalog.body, ...catalog.notes.flatMap(note => note.units)].map(unit).join('\n\n') + (catalog.attic.length > 0 ? `\n\nattic\n${catalog.attic.map(unit).join('\n\n')}` : '')
}

/** The catalog as XLIFF, and as it is read again. */
export const fileOf = (catalog: Catalog, name = 'en.xlf'): SourceText => new SourceText(name, writeXliff(catalog, {}))
export const again = (catalog: Catalog): Catalog => parseXliff(fileOf(catalog)).value

/** What comes back from a tool that keeps every id. */
export const returnedOf = (catalog: Catalog): Returned => toReturned(catalog, fileOf(catalog, 'back.xlf'))
/** What comes back from a tool that keeps sources only. */
export function withoutIds(returned: Returned): Returned {
  return { ...returned, segments: returned.segments.map(({ unit: _, segments: __, ...rest }) => rest) }
}
/** What comes back from a format without states. */
export function withoutStates(returned: Returned): Returned {
  return { ...returned, segments: returned.segments.map(({ state: _, ...rest }) => rest) }
}

export const lines = (text: string): string => text.trim().split('\n').map(line => line.trim()).join('\n')
