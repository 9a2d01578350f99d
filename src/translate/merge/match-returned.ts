/**
 * Find the segments of ours that each returned sentence answers: by id, then by equal source, then by likeness.
 * In: our catalog, the one that was sent out, what came back. Out: each returned sentence with our segments, or with none.
 * An id counts only when the source says the same, ours or that of the time: a file of another program has ids of its own.
 */
import type { Catalog, Segment, SegmentId, Unit, UnitId } from '../../model/catalog.js'
import type { Inline } from '../../model/inline.js'
import { joinTexts, plainText } from '../../model/inline-walk.js'
import type { Returned, ReturnedSegment } from '../../model/returned.js'
import { groupBy } from '../carry/group-by.js'
import { matchSentences } from '../carry/match-sentences.js'
import type { OldSegment, OldUnit, Sentence, Slot } from '../carry/old-and-new.js'
import { joinKeys, sourceKey } from '../carry/source-key.js'

/** A segment of ours and where it stands. */
export type Found = { readonly unit: Unit; readonly segment: Segment; readonly base: Segment | undefined }
/**
 * `equal`: the source is ours; `older`: it was ours when the file went out; `edited`: the same sentence with a source that they changed;
 * `similar`: another sentence, like ours. `returned` is more than one where a tool cut our segment, `found` where it joined ours.
 */
export type Match = { readonly how: 'equal' | 'older' | 'edited' | 'similar'; readonly returned: ReturnedSegment; readonly found: readonly Found[] }
export type Matches = { readonly matches: readonly Match[]; readonly unknown: readonly ReturnedSegment[] }

export function matchReturned(base: Catalog | undefined, ours: Catalog, returned: Returned): Matches {
  const matching = new Matching(base, ours)
  for (const one of returned.segments) matching.byId(one)
  matching.byText()
  return matching.result()
}

export const allUnits = ({ body, notes, attic }: Catalog): Unit[] => [...body, ...notes.flatMap(note => note.units), ...attic]

class Matching {
  private readonly matches: Match[] = []
  private readonly left: ReturnedSegment[] = []
  private readonly unknown: ReturnedSegment[] = []
  private readonly taken = new Set<Segment>()
  private readonly units: ReadonlyMap<UnitId, Unit>
  private readonly base: ReadonlyMap<string, Segment>

  constructor(
    base: Catalog | undefined,
    private readonly ours: Catalog,
  ) {
    this.units = new Map(allUnits(ours).map(unit => [unit.id, unit]))
    this.base = new Map(base ? allUnits(base).flatMap(unit => unit.segments.map((segment): [string, Segment] => [`${unit.id} ${segment.id}`, segment])) : [])
  }

  result(): Matches {
    return { matches: this.matches, unknown: this.unknown }
  }

  byId(returned: ReturnedSegment): void {
    const unit = returned.unit === undefined ? undefined : this.units.get(returned.unit)
    const ids = returned.segments ?? unit?.segments.filter(segment => segment.source.length > 0).map(segment => segment.id)
    const segments = unit && ids?.flatMap(id => unit.segments.find(segment => segment.id === id) ?? [])
    const isWhole = segments !== undefined && segments.length > 0 && segments.length === ids?.length && segments.every(segment => !this.taken.has(segment))
    if (!unit || !isWhole) {
      this.left.push(returned)
      return
    }
    const key = sourceKey(returned.source)
    const found = segments.map(segment => this.foundIn(unit, segment))
    if (key === keyOf(segments)) this.take('equal', returned, found)
    else if (found.every(one => one.base) && key === keyOf(found.flatMap(one => one.base ?? []))) this.take('older', returned, found)
    else this.left.push(returned)
  }

  /** What ids did not find, as carrying over finds sentences: equal, joined, cut, moved, alike. */
  byText(): void {
    const owners = new Map<OldSegment, Found>()
    const news = new Map<Sentence, ReturnedSegment>()
    const links = matchSentences(toSlots(this.left, news), this.toOldUnits(owners))
    const linked = new Set<ReturnedSegment>()
    for (const link of links) {
      const parts = link.news.flatMap(sentence => news.get(sentence) ?? [])
      const found = link.olds.flatMap(old => owners.get(old) ?? [])
      const [first] = parts
      if (!first || (found.length > 1 && found.some(one => one.unit !== found[0]?.unit))) continue
      for (const part of parts) linked.add(part)
      const isNamed = found.every(one => one.unit.id === first.unit && (first.segments ?? [one.segment.id]).includes(one.segment.id))
      this.take(link.change === 'equal' ? 'equal' : isNamed || link.change === 'typo' ? 'edited' : 'similar', joinReturned(parts), found)
    }
    this.unknown.push(...this.left.filter(one => !linked.has(one)))
  }

  private toOldUnits(owners: Map<OldSegment, Found>): OldUnit[] {
    const attic = new Set(this.ours.attic)
    return allUnits(this.ours).map(unit => {
      const old: OldUnit = { list: unit.id, unit, sourced: [], key: '', inAttic: attic.has(unit), gap: unit.id }
      unit.segments.forEach((segment, index) => {
        if (this.taken.has(segment) || segment.source.length === 0) return
        const one: OldSegment = { owner: old, index, segment, key: sourceKey(segment.source), text: plainText(segment.source), before: [], after: [] }
        old.sourced.push(one)
        owners.set(one, this.foundIn(unit, segment))
      })
      return old
    })
  }

  private foundIn(unit: Unit, segment: Segment): Found {
    return { unit, segment, base: this.base.get(`${unit.id} ${segment.id}`) }
  }

  private take(how: Match['how'], returned: ReturnedSegment, found: readonly Found[]): void {
    this.matches.push({ how, returned, found })
    for (const { segment } of found) this.taken.add(segment)
  }
}

const keyOf = (segments: readonly Segment[]): string => joinKeys(segments.map(segment => sourceKey(segment.source)))

/** What came back, as blocks that want a translation: one for each unit that the file names, else one for each sentence. */
function toSlots(left: readonly ReturnedSegment[], news: Map<Sentence, ReturnedSegment>): Slot[] {
  const blocks = [...groupBy(left.filter(one => one.source.length > 0), one => one.unit ?? `at ${one.place.start}`)]
  return blocks.map(([name, returned]) => {
    const block = { shape: { kind: 'paragraph' as const, quoted: 0, opens: false }, segments: returned.map(one => one.source), place: returned[0]?.place ?? { file: '', start: 0, end: 0, line: 1, column: 1 } }
    const slot: Slot = { list: name, type: 'paragraph', block, sentences: [], key: '', gap: name }
    returned.forEach((one, index) => {
      const sentence: Sentence = { slot, index, inlines: one.source, key: sourceKey(one.source), text: plainText(one.source) }
      slot.sentences.push(sentence)
      news.set(sentence, one)
    })
    return slot
  })
}

/** Several sentences that came back for one of ours, as one: as far as the least finished of them. */
function joinReturned(parts: readonly ReturnedSegment[]): ReturnedSegment {
  const [first, ...rest] = parts
  if (!first || rest.length === 0) return first as ReturnedSegment
  const target = joinSides(parts.flatMap(part => (part.target ? [part.target] : [])))
  const ids: SegmentId[] = parts.flatMap(part => part.segments ?? [])
  const { target: _, segments: __, ...facts } = first
  const isComplete = parts.every(part => part.target !== undefined && part.target.length > 0)
  return { ...facts, ...(ids.length > 0 ? { segments: ids } : {}), source: joinSides(parts.map(part => part.source)), ...(isComplete ? { target } : {}), remarks: parts.flatMap(part => part.remarks) }
}

export function joinSides(sides: readonly (readonly Inline[])[]): Inline[] {
  return joinTexts(sides.filter(side => side.length > 0).flatMap((side, index): Inline[] => (index === 0 ? [...side] : [{ type: 'text', text: ' ' }, ...side])))
}
