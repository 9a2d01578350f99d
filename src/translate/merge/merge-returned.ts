/**
 * Merge what came back from a translator's tool into the catalog, three ways, sentence by sentence and remark by remark.
 * In: the catalog as it was sent out (if that is known), ours, what came back. Out: the catalog, counts, and a diagnostic for all that a person must know.
 * Nothing of either side is lost: a reading that is not the target stays as a candidate, a sentence that nobody knows goes to the attic.
 * Merging the same file again changes nothing; a catalog to which nothing was done comes back itself.
 */
import type { Catalog, Segment, SegmentState, Unit, UnitId } from '../../model/catalog.js'
import { type Checked, type Diagnostic, diagnose } from '../../model/diagnostic.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/inline-walk.js'
import { wholeFile } from '../../model/place.js'
import type { Returned, ReturnedSegment } from '../../model/returned.js'
import type { RuleId } from '../../model/rules.js'
import { unitIds } from '../carry/new-ids.js'
import { sourceKey } from '../carry/source-key.js'
import { returnedManners as manners } from './manners.js'
import { allUnits, joinSides, type Match, matchReturned } from './match-returned.js'
import { mergeSegment, type Outcome, type Reading } from './merge-segment.js'
import { UnitEdit } from './unit-edit.js'

export type MergeCounts = { readonly taken: number; readonly same: number; readonly kept: number; readonly conflicts: number; readonly unknown: number }
export type Merge = { readonly catalog: Catalog; readonly counts: MergeCounts }
/** `origin`: whose readings these are, for a person: a name or that of the file. `contribution`: its id, given to what is taken. */
export type MergeOptions = { readonly origin: string; readonly contribution?: string }

export function mergeReturned(base: Catalog | undefined, ours: Catalog, theirs: Returned, options: MergeOptions): Checked<Merge> {
  const wrong = otherLanguages(ours, theirs)
  if (wrong) return { value: { catalog: ours, counts: { taken: 0, same: 0, kept: 0, conflicts: 0, unknown: 0 } }, diagnostics: [wrong] }
  const { matches, unknown } = matchReturned(base, ours, theirs)
  const merging = new Merging(ours, options)
  for (const match of matches) merging.match(match)
  const isOfThisWork = base !== undefined || matches.length >= unknown.length
  if (isOfThisWork) for (const one of unknown) merging.stranger(one, theirs)
  else merging.foreign(unknown)
  const [first] = theirs.segments
  const guessed = base === undefined && merging.counts.conflicts > 0 && first ? [diagnose('returned-base-unknown', wholeFile(first.place.file))] : []
  return { value: { catalog: merging.catalog(), counts: merging.counts }, diagnostics: [...guessed, ...merging.diagnostics] }
}

/** A file in other languages has nothing to say of this translation; one that names none is believed. */
function otherLanguages(ours: Catalog, { languages, segments }: Returned): Diagnostic | undefined {
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''
  const place = segments[0]?.place
  const differs = (['source', 'target'] as const).find(side => languages[side] && ours.languages[side] && primary(languages[side] ?? '') !== primary(ours.languages[side]))
  return differs && place ? diagnose('returned-language', wholeFile(place.file), { found: languages[differs] ?? '', wanted: ours.languages[differs] }) : undefined
}

class Merging {
  readonly counts = { taken: 0, same: 0, kept: 0, conflicts: 0, unknown: 0 }
  readonly diagnostics: Diagnostic[] = []
  private readonly edits = new Map<UnitId, UnitEdit>()
  private readonly attic: Unit[] = []
  private readonly tombstones: Catalog['tombstones'][number][] = []
  private readonly ids
  private readonly unitsById: ReadonlyMap<UnitId, Unit>

  constructor(
    private readonly ours: Catalog,
    private readonly options: MergeOptions,
  ) {
    this.ids = unitIds(ours)
    this.unitsById = new Map(allUnits(ours).map(unit => [unit.id, unit]))
  }

  catalog(): Catalog {
    const { ours } = this
    const now = (unit: Unit): Unit => this.edits.get(unit.id)?.build() ?? unit
    const list = (units: readonly Unit[]): readonly Unit[] => {
      const built = units.map(now)
      return built.every((unit, index) => unit === units[index]) ? units : built
    }
    const body = list(ours.body)
    const notes = ours.notes.map(note => (list(note.units) === note.units ? note : { ...note, units: list(note.units) }))
    const attic = this.attic.length > 0 ? [...list(ours.attic), ...this.attic] : list(ours.attic)
    const isSame = body === ours.body && attic === ours.attic && this.tombstones.length === 0 && notes.every((note, index) => note === ours.notes[index])
    return isSame ? ours : { ...ours, body, notes, attic, tombstones: [...ours.tombstones, ...this.tombstones] }
  }

  match(match: Match): void {
    const { returned, found } = match
    const [first] = found
    if (!first) return
    const edit = this.edit(first.unit)
    const ours = found.length > 1 ? joinSegments(found.map(one => one.segment)) : first.segment
    const bases = found.flatMap(one => one.base ?? [])
    const base = bases.length < found.length ? undefined : found.length > 1 ? joinSegments(bases) : first.base
    const name = `${first.unit.id}.${first.segment.id}`
    if (match.how === 'edited') this.report('returned-source-edited', returned, { segment: name, ours: plainText(ours.source), theirs: plainText(returned.source) })
    for (const { text, by, date } of returned.remarks) edit.addRemark({ segment: first.segment.id, category: '', text, ...(by === undefined ? {} : { by }), ...(date === undefined ? {} : { date }) })
    const target = returned.target && edit.adopt(returned.target, returned.source, ours)
    const reading = { ...(target ? { target } : {}), ...(returned.state ? { state: returned.state } : {}), ...(this.options.contribution === undefined ? {} : { contribution: this.options.contribution }) }
    if (match.how === 'similar') this.similar(edit, ours, returned, target)
    else this.settle(edit, match, { base, ours, reading })
  }

  private settle(edit: UnitEdit, { how, returned, found }: Match, { base, ours, reading }: { readonly base: Segment | undefined; readonly ours: Segment; readonly reading: Reading }): void {
    const was = found.map(one => one.segment)
    const name = `${edit.unit.id}.${ours.id}`
    const merged = mergeSegment(base, ours, reading, manners)
    if (merged.told) this.report(`returned-state-${merged.told}`, returned, { segment: name, ours: ours.state, theirs: returned.state ?? 'translated' })
    if (merged.outcome === 'conflict') this.conflict(edit, ours, returned, reading.target ?? [])
    else this.count(merged.outcome)
    if (merged.outcome === 'taken') this.put(edit, was, how === 'equal' || ours.subState !== 'regard:source-changed' ? merged.segment : stillChanged(merged.segment, ours))
  }

  /** Puts the merged segment where those stood that it is made of; what a tool joined stays joined. */
  private put(edit: UnitEdit, was: readonly Segment[], now: Segment): void {
    const [first, ...rest] = was
    if (first && rest.length > 0) this.tombstones.push(...rest.map(({ id }) => ({ id: `${edit.unit.id}.${id}`, successor: `${edit.unit.id}.${first.id}` })))
    edit.replace(was.map(one => one.id), now)
  }

  private conflict(edit: UnitEdit, ours: Segment, returned: ReturnedSegment, target: readonly Inline[]): void {
    const { id } = ours
    const isDeclined = edit.isDeclined(id, target, manners)
    this.count(isDeclined ? 'kept' : 'conflict')
    if (isDeclined) return
    const standing = edit.segment(id)
    const before = standing?.subState === 'regard:conflict' ? undefined : standing?.subState
    edit.keepCandidate({ kind: 'conflict', segment: id, origin: this.options.origin, source: returned.source, target, ...(returned.state ? { state: returned.state } : {}), ...(before === undefined ? {} : { before }) }, manners)
    if (standing) edit.replace([id], standing.subState === 'regard:conflict' ? standing : { ...standing, subState: 'regard:conflict' })
    this.report('translation-conflict', returned, { segment: `${edit.unit.id}.${id}`, ours: plainText(ours.target ?? []), theirs: plainText(target), by: this.options.origin })
  }

  /** A translation of another sentence: taken for review where nothing stands, kept beside what does. */
  private similar(edit: UnitEdit, ours: Segment, returned: ReturnedSegment, target: readonly Inline[] | undefined): void {
    const says = manners.key(target)
    if (!target || says === '' || says === manners.key(ours.target)) {
      this.count('same')
      return
    }
    const name = `${edit.unit.id}.${ours.id}`
    if (manners.key(ours.target) === '') {
      edit.replace([ours.id], { ...ours, state: 'initial', target, subState: 'regard:source-changed' } as Segment)
      edit.addRemark({ segment: ours.id, category: 'regard:source-changed', text: plainText(returned.source) })
      this.count('taken')
    } else {
      edit.keepCandidate({ kind: 'similar', segment: ours.id, origin: this.options.origin, source: returned.source, target, ...(returned.state ? { state: returned.state } : {}) }, manners)
      this.counts.unknown += 1
    }
    this.report('returned-similar', returned, { segment: name, ours: plainText(ours.source), theirs: plainText(returned.source) })
  }

  /** Sentences of a file that is mostly about something else, as a translation memory is: they stay where they are. */
  foreign(unknown: readonly ReturnedSegment[]): void {
    const [first] = unknown
    this.counts.unknown += unknown.length
    if (first) this.report('returned-foreign', first, { count: unknown.length, text: plainText(first.source) })
  }

  /** A sentence that is none of ours. One without a source was added by the translator; any other lies in the attic from now on. */
  stranger(returned: ReturnedSegment, { languages }: Returned): void {
    const target = returned.target ?? []
    if (manners.key(target) === '') return
    const unit = returned.source.length === 0 && returned.unit !== undefined ? this.unitsById.get(returned.unit) : undefined
    if (unit) this.added(this.edit(unit), returned, target)
    else this.putAway(returned, target, languages.target ?? this.ours.languages.target)
  }

  private putAway(returned: ReturnedSegment, target: readonly Inline[], language: string): void {
    this.counts.unknown += 1
    this.report('returned-unknown', returned, { text: plainText(returned.source) || plainText(target), language })
    const said = JSON.stringify([sourceKey(returned.source), manners.key(target)])
    const lies = (one: Unit): boolean => one.segments.some(segment => JSON.stringify([sourceKey(segment.source), manners.key(segment.target)]) === said)
    if (this.ours.attic.some(lies) || this.attic.some(lies)) return
    this.attic.push({ id: this.ids.next(), type: 'paragraph', segments: [{ id: 's1', source: returned.source, state: workedState(returned.state), target, ...(this.options.contribution === undefined ? {} : { contribution: this.options.contribution }) }], remarks: [], extensions: [] })
  }

  private added(edit: UnitEdit, returned: ReturnedSegment, target: readonly Inline[]): void {
    const segments = edit.allSegments()
    const isThere = segments.some(segment => segment.source.length === 0 && manners.key(segment.target) === manners.key(target))
    this.count(isThere ? 'same' : 'taken')
    if (isThere) return
    const behind = segments.findLast(segment => segment.source.length > 0)
    edit.insert(behind?.id, { id: returned.segments?.[0] ?? '', source: [], state: workedState(returned.state), target, subState: 'regard:added' })
  }

  private edit(unit: Unit): UnitEdit {
    const edit = this.edits.get(unit.id) ?? new UnitEdit(unit)
    this.edits.set(unit.id, edit)
    return edit
  }

  private count(outcome: Outcome): void {
    this.counts[outcome === 'conflict' ? 'conflicts' : outcome] += 1
  }

  private report(rule: RuleId, { place }: ReturnedSegment, values: Diagnostic['values']): void {
    this.diagnostics.push(diagnose(rule, place, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? quotable(value) : value]))))
  }
}

/** Sentences are quoted whole; what is longer than any of them is cut, so that one damaged file does not fill the screen. */
const quotable = (text: string): string => (text.length > 400 ? `${text.slice(0, 399).replace(/[\ud800-\udbff]$/, '')}…` : text)

const workedState = (state: SegmentState | undefined): Exclude<SegmentState, 'initial'> => (state === undefined || state === 'initial' ? 'translated' : state)

/** A translation of the older source answers the new one no better than ours did: it waits for review as ours does. */
const stillChanged = (merged: Segment, ours: Segment): Segment => ({ ...merged, state: ours.state, subState: 'regard:source-changed' }) as Segment

/** Neighbours as one under the first's id, as far as the less finished of them. */
function joinSegments(parts: readonly Segment[]): Segment {
  const order: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final']
  const [first, ...rest] = parts as [Segment, ...Segment[]]
  if (rest.length === 0) return first
  const target = joinSides(parts.flatMap(part => (part.target ? [part.target] : [])))
  const state = order[Math.min(...parts.map(part => order.indexOf(part.state)))] ?? 'initial'
  const subState = parts.find(part => part.subState !== undefined)?.subState
  const source = joinSides(parts.map(part => part.source))
  return target.length === 0 ? { id: first.id, source, state: 'initial' } : { id: first.id, source, state, target, ...(subState === undefined ? {} : { subState }) }
}
