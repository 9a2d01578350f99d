/**
 * Place a contributed translation on a catalog, body and notes.
 * In: a book and its catalog in step, a contributed text. Out: the catalog with the contribution's words as targets, and what a person
 * should know. What a person has approved, translated or changed stays as it is (`text/kept-segment.ts`).
 */
import type { Block, Book } from '../model/book.js'
import type { Catalog, NoteUnits, Unit } from '../model/catalog.js'
import type { ContributedText } from '../model/contribution.js'
import { type Checked, type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { NoteId } from '../model/inline.js'
import { notesCalled, plainText } from '../model/inline-walk.js'
import { wholeFile } from '../model/place.js'
import { sentenceEnds, type SentenceSplitter } from '../text/sentences.js'
import { wordsFor } from '../words/words.js'
import { alignAndLearn, alignRanges, openTexts } from './align-passages.js'
import type { TextPair } from './associations.js'
import type { PathBead } from './best-path.js'
import { takeApart, type TargetText } from './contributed-passages.js'
import { fillUnits, type Filling } from './fill-units.js'
import { type JudgedBead, judgeBeads } from './judge-beads.js'
import { lostWords } from './lost-text.js'
import { type NotePair, pairNotes } from './pair-notes.js'
import type { Passage, Range } from './passages.js'
import { inCallOrder, keptOwnNotes, nameNotes, ownNotes, ownNoteUnits } from './place-notes.js'
import { reportReplaced } from './replaced-targets.js'
import { restoreCalls } from './restore-calls.js'
import { type SourceText, takeCatalogApart } from './source-passages.js'
import { freshInCatalog } from './unit-ids.js'

/** `file`: the name of the file that was sent, to tell a text that was sent again from another's. `splitter` is given where the work has sentence rules of its own. */
export type AlignRequest = { readonly book: Book; readonly catalog: Catalog; readonly contribution: ContributedText; readonly contributionId: string; readonly file?: string; readonly splitter?: SentenceSplitter | undefined }

/** Everything that is worked out before the catalog is written. */
type Plan = {
  readonly request: AlignRequest
  readonly source: SourceText
  readonly target: TargetText
  readonly body: readonly JudgedBead[]
  readonly noteBeads: ReadonlyMap<NoteId, readonly JudgedBead[]>
  readonly pairs: readonly NotePair[]
}

/** The catalog with the contribution placed on it. Its `contributions` are the caller's to write. */
export function alignContribution(request: AlignRequest): Checked<Catalog> {
  const plan = makePlan(request)
  const { book, catalog } = request
  const known = ownNotes(book, catalog)
  const kept = keptOwnNotes(known, catalog)
  const ids = freshInCatalog(catalog, book.notes.map(note => note.id))
  const names = nameNotes(plan.target, plan.pairs, known, ids)
  const filling: Filling = { sources: plan.source.passages, targets: plan.target.passages, names, contribution: request.contributionId, reworded: [], doubts: doubtsIn(catalog), languages: catalog.languages }
  const shared = plan.source.notes.map((note): NoteUnits => {
    const units = fillUnits(note.units, plan.noteBeads.get(note.id) ?? [], filling)
    return { note: note.id, origin: book.notes.find(one => one.id === note.id)?.origin ?? 'author', units }
  })
  const standing = new Set([...shared, ...kept].map(note => note.note))
  const own = plan.target.notes
    .filter(note => !standing.has(names.get(note.id) ?? ''))
    .map(note => ownNoteUnits(plan.target, note, filling, known.find(before => before.note === names.get(note.id)), ids))
  const body = fillUnits(plan.source.body, plan.body, filling)
  const leftOut = plan.target.notes.filter(note => kept.some(one => one.note === names.get(note.id))).flatMap(note => textsIn(plan.target, note.range))
  return finish(plan, { ...catalog, body, notes: inCallOrder(body, shared, [...kept, ...own]) }, [...filling.reworded, ...leftOut])
}

const textsIn = (target: TargetText, range: Range): string[] => target.passages.slice(range.from, range.to).map(passage => passage.text)

function makePlan(request: AlignRequest): Plan {
  const { book, catalog, contribution } = request
  const source = takeCatalogApart(book, catalog)
  const target = takeApart(contribution, text => (request.splitter ?? sentenceEnds)(text, catalog.languages.target))
  const opened = openTexts(withKindsOf(source.passages, target.passages), withKindsOf(target.passages, source.passages), catalog.languages)
  const { beads, pair } = alignAndLearn(opened, { source: source.bodyRange, target: target.body })
  const pairs = pairNotes(pair, source, target, beads)
  return { request, source, target, pairs, body: judgeBeads(pair, beads), noteBeads: alignNotes(pair, source, pairs) }
}

function doubtsIn(catalog: Catalog): Filling['doubts'] {
  const words = wordsFor(catalog.languages.target)
  return { boundary: words.edition('align-doubt-boundary'), words: words.edition('align-doubt-words') }
}

/** A kind of block that the other text has nowhere says nothing. */
function withKindsOf<P extends Passage>(passages: readonly P[], others: readonly Passage[]): P[] {
  const known = new Set(others.map(passage => passage.kind))
  return passages.map(passage => (known.has(passage.kind) ? passage : { ...passage, kind: '' }))
}

/** The beads of every note; a note without a twin answers nothing. */
function alignNotes(pair: TextPair, source: SourceText, pairs: readonly NotePair[]): Map<NoteId, readonly JudgedBead[]> {
  const twins = new Map(pairs.map(({ source: note, target }) => [note.id, target.range]))
  return new Map(source.notes.map(note => [note.id, judgeBeads(pair, alignNote(pair, note.range, twins.get(note.id)))]))
}

function alignNote(pair: TextPair, source: SourceText['bodyRange'], target: SourceText['bodyRange'] | undefined): PathBead[] {
  return alignRanges(pair, { source, target: target ?? { from: 0, to: 0 } })
}

/** The catalog with missing calls restored, and what is to be said about it. `leftOut`: what was sent for the words of a person. */
function finish(plan: Plan, catalog: Catalog, leftOut: readonly string[]): Checked<Catalog> {
  const { book } = plan.request
  const translated = new Set(plan.pairs.map(pair => pair.source.id))
  const called = new Set(catalogUnits(catalog).flatMap(unit => unit.segments.flatMap(segment => notesCalled(segment.target ?? []))))
  const missing = new Set([...translated].filter(note => !called.has(note)))
  const { units, calls } = restoreCalls(catalog.body, missing)
  const written = book.blocks.filter(block => block.segments.length > 0)
  const value = { ...catalog, body: units }
  return {
    value,
    diagnostics: [
      ...book.notes.filter(note => !translated.has(note.id) && !hasTarget(value, note.id)).map(note => diagnose('align-note-untranslated', note.place, { note: note.id })),
      ...calls.map(call => diagnose('align-call-restored', placeOf(written[call.unit]), { note: call.note })),
      ...reportReplaced({ before: plan.request.catalog, after: value, file: plan.request.file ?? '', place: placeOf(plan.request.contribution.blocks[0]) }),
      ...lostTextOf(plan, value, leftOut),
    ],
  }
}

/** Every word that came must stand in a target, or beside a segment that a person keeps. */
function lostTextOf(plan: Plan, catalog: Catalog, leftOut: readonly string[]): Diagnostic[] {
  const superseded = [...plan.body, ...[...plan.noteBeads.values()].flat()]
    .filter(bead => bead.sources > 0 && plan.source.passages[bead.i]?.kept)
    .flatMap(bead => plan.target.passages.slice(bead.j, bead.j + bead.targets).map(passage => passage.text))
  const stands = catalogUnits(catalog).flatMap(unit => unit.segments.map(segment => plainText(segment.target ?? [])))
  const came = [...plan.request.contribution.blocks, ...plan.request.contribution.notes.flatMap(note => note.blocks)]
  const lost = lostWords(came.flatMap(block => block.segments.map(segment => plainText(segment))), [...stands, ...superseded, ...leftOut])
  return lost.length === 0 ? [] : [diagnose('align-lost-text', placeOf(came[0]), { count: lost.length, text: lost.slice(0, 8).join(' ') })]
}

/** Whether a note that the contribution lacks has a translation all the same. */
const hasTarget = (catalog: Catalog, id: NoteId): boolean =>
  catalog.notes.some(note => note.note === id && note.units.some(unit => unit.segments.some(segment => segment.target !== undefined && segment.target.length > 0)))

const catalogUnits = (catalog: Catalog): readonly Unit[] => [...catalog.body, ...catalog.notes.flatMap(note => note.units)]
const placeOf = (block: Block | undefined) => block?.place ?? wholeFile('')
