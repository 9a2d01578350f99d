/**
 * Fill the units of a catalog with the target passages that beads put beside their sources.
 * In: units, beads, the two texts. Out: units with new segments; what a person has done stays.
 * An added sentence goes to the unit whose neighbour shares its block; where a block of the target ends within a unit, the target
 * says so with a paragraph break.
 */
import type { Remark, Segment, SegmentId, Unit } from '../model/catalog.js'
import type { Inline } from '../model/inline.js'
import { joinTexts, plainText } from '../model/inline-walk.js'
import { fingerprintOf } from '../text/fingerprint.js'
import { isKept } from '../text/kept-segment.js'
import { isLinewise, type TargetPassage } from './contributed-passages.js'
import { joinPassages } from './cut-sentences.js'
import type { Doubt, JudgedBead } from './judge-beads.js'
import type { SourcePassage, SourceUnit } from './source-passages.js'
import type { LanguagePair } from './seed-lexicon.js'
import { splitAmongCells } from './split-cells.js'
import { nameCodes, type NoteNames } from './target-codes.js'
import { type FreshIds, freshWithin } from './unit-ids.js'

export type Filling = {
  readonly sources: readonly SourcePassage[]
  readonly targets: readonly TargetPassage[]
  readonly names: NoteNames
  readonly contribution: string
  /** Takes up what was sent again for an added sentence that a person has reworded since. */
  readonly reworded: string[]
  readonly languages: LanguagePair
  /** What a remark says of each doubt. */
  readonly doubts: Readonly<Record<Doubt, string>>
}

/** The category of the remarks that aligning makes. */
export const remarkCategory = 'regard:align'
const reviewState = 'regard:align-review'

/** The units, in order, each with the segments that its beads make. */
export function fillUnits(units: readonly SourceUnit[], beads: readonly JudgedBead[], filling: Filling): Unit[] {
  const shares = shareOut(units, beads, filling.targets)
  return units.map((unit, index) => fillUnit(unit, shares[index] ?? [], filling))
}

/** The beads of each unit. */
function shareOut(units: readonly SourceUnit[], beads: readonly JudgedBead[], targets: readonly TargetPassage[]): JudgedBead[][] {
  const shares: JudgedBead[][] = units.map(() => [])
  const unitOf = new Map<number, number>()
  units.forEach(({ range }, index) => {
    for (let passage = range.from; passage < range.to; passage += 1) unitOf.set(passage, index)
  })
  beads.forEach((bead, at) => {
    const home = bead.sources > 0 ? unitOf.get(bead.i) : homeOfAdded(beads, at, targets, unitOf)
    shares[home ?? 0]?.push(bead)
  })
  return shares
}

/** An added bead follows the bead before it, unless it shares its block with the bead after it only. */
function homeOfAdded(beads: readonly JudgedBead[], at: number, targets: readonly TargetPassage[], unitOf: ReadonlyMap<number, number>): number | undefined {
  const before = beads.slice(0, at).findLast(bead => bead.sources > 0)
  const after = beads.slice(at).find(bead => bead.sources > 0)
  const blockOf = (place: number): number | undefined => targets[place]?.block
  const block = blockOf(beads[at]?.j ?? 0)
  const joinsBefore = before !== undefined && before.targets > 0 && blockOf(before.j + before.targets - 1) === block
  const joinsAfter = after !== undefined && after.targets > 0 && blockOf(after.j) === block
  const home = before === undefined || (joinsAfter && !joinsBefore) ? after : before
  return home && unitOf.get(home.i)
}

function fillUnit({ unit, block }: SourceUnit, beads: readonly JudgedBead[], filling: Filling): Unit {
  const linewise = isLinewise(block?.shape.kind ?? unit.type)
  const remarks = unit.remarks.filter(remark => remark.category !== remarkCategory || unit.segments.some(segment => segment.id === remark.segment && isKept(segment)))
  const ids = freshWithin(unit, remarks, isKept)
  const segments: Segment[] = []
  let last: TargetPassage | undefined
  for (const bead of beads) {
    const kept = filling.sources[bead.i]?.kept
    const passages = filling.targets.slice(bead.j, bead.j + bead.targets)
    if (bead.sources > 0 && kept) {
      segments.push(kept)
      last = passages.at(-1) ?? last
      continue
    }
    for (const part of partsOf(bead, joinTargets(last, passages, linewise), linewise, filling)) {
      const target = nameCodes(part.source, part.target, filling.names, ids)
      const id = (bead.sources > 0 ? part.id : addedBefore(unit, target)) ?? ids.next('s')
      const segment = toSegment(id, part.source, target, bead, filling.contribution)
      segments.push(segment)
      if (segment.subState === reviewState && bead.doubt !== undefined) remarks.push(toRemark(ids, id, filling.doubts[bead.doubt]))
    }
    last = passages.at(-1) ?? last
  }
  return { ...unit, segments: withKeptAdditions(unit, segments, filling.reworded), remarks }
}

/** The id that the same added sentence had when it was added before. */
function addedBefore(unit: Unit, target: readonly Inline[]): SegmentId | undefined {
  return unit.segments.find(segment => segment.source.length === 0 && plainText(segment.target ?? []) === plainText(target))?.id
}

type Part = { readonly id: SegmentId | undefined; readonly source: readonly Inline[]; readonly target: readonly Inline[] }

/** A bead is one part, but for cells of a row, which stay apart. */
function partsOf(bead: JudgedBead, target: readonly Inline[], linewise: boolean, filling: Filling): Part[] {
  const sources = filling.sources.slice(bead.i, bead.i + bead.sources)
  if (!linewise || bead.sources < 2) return [{ id: sources[0]?.id, source: joinPassages(sources.map(passage => passage.inlines)), target }]
  const pieces = splitAmongCells(sources.map(passage => passage.text), target, filling.languages)
  return sources.map((passage, index) => ({ id: passage.id, source: passage.inlines, target: pieces[index] ?? [] }))
}

function toSegment(id: SegmentId, source: readonly Inline[], target: readonly Inline[], bead: JudgedBead, contribution: string): Segment {
  const confidence = Math.round(bead.confidence * 100) / 100
  if (target.length === 0) return { id, source, state: 'initial', subState: 'regard:omitted', confidence }
  const facts = { confidence, contribution, placed: fingerprintOf(target) }
  if (bead.sources === 0) return { id, source, state: 'translated', target, subState: 'regard:added', ...facts }
  if (bead.doubt !== undefined) return { id, source, state: 'initial', target, subState: reviewState, ...facts }
  return { id, source, state: 'translated', target, ...facts }
}

const toRemark = (ids: FreshIds, segment: SegmentId, text: string): Remark => ({ id: ids.next('r'), segment, category: remarkCategory, text })

/** The passages as one text, with a break wherever a block or line ends before or among them. The break's id is given later. */
function joinTargets(last: TargetPassage | undefined, passages: readonly TargetPassage[], linewise: boolean): Inline[] {
  let before = last
  const joined: Inline[] = []
  passages.forEach((passage, index) => {
    if (before && before.block !== passage.block && !linewise) joined.push({ type: 'paragraph-break', id: '' })
    else if (before && passage.newLine && (!linewise || index > 0)) joined.push({ type: 'line-break', id: '' })
    else if (index > 0) joined.push({ type: 'text', text: ' ' })
    joined.push(...passage.inlines)
    before = passage
  })
  return joinTexts(joined)
}

/** Whether a person made `kept` of the very target that `sent` brings again. */
const isReworded = (kept: Segment, sent: Segment): boolean => kept.placed !== undefined && kept.placed === sent.placed

/** A sentence that a person added, or approved as added, stays behind the segment it stood behind. */
function withKeptAdditions(unit: Unit, segments: readonly Segment[], reworded: string[]): Segment[] {
  const all = [...segments]
  unit.segments.forEach((segment, index) => {
    if (segment.source.length > 0 || !isKept(segment)) return
    const same = all.findIndex(other => other.source.length === 0 && (plainText(other.target ?? []) === plainText(segment.target ?? []) || isReworded(segment, other)))
    if (same >= 0) reworded.push(...all.splice(same, 1).map(other => plainText(other.target ?? [])))
    const before = unit.segments.slice(0, index).findLast(other => all.some(one => one.id === other.id))
    all.splice(all.findIndex(one => one.id === before?.id) + 1, 0, segment)
  })
  return all
}
