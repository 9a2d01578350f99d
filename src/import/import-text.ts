/**
 * Make the parts of a book of a damaged plain text.
 * In: the text, a lexicon. Out: blocks, notes, every change that was made or is proposed, and what the text says of itself.
 * The whole document is looked at before a line of it is joined; what is done follows from what was seen, never from a name.
 */
import { type Checked, type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { Fact, Imported } from '../model/import.js'
import { type SourceText, wholeFile } from '../model/place.js'
import type { NoteOrigin } from '../model/work.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Draft, Evidence } from './draft.js'
import type { Passage } from './passage.js'
import { type AccentHealth, accentHealth } from './evidence/accent-health.js'
import { type Layout, layoutOf } from './evidence/layout.js'
import { checkText } from './evidence/language.js'
import { checkNothingLost } from './nothing-lost.js'
import { proposalsOf } from './proposals.js'
import { letterRepairs, repairs } from './repair/table.js'
import { splitLines } from './repair/split-lines.js'
import { toBlocks, toNotes } from './to-blocks.js'
import { joinTracked, track, type TrackedText } from './tracked-text.js'

/** `notes`: whose the notes of the text are. */
export type ImportOptions = { readonly language: string; readonly lexicon: Lexicon; readonly notes?: NoteOrigin }

export function importText(source: SourceText, options: ImportOptions): Checked<Imported> {
  if (source.text.trim() === '') return { value: { blocks: [], notes: [], repairs: [], proposals: {}, facts: [] }, diagnostics: [diagnose('text-empty', wholeFile(source.file))] }
  const { draft, evidence } = mend(source, options)
  const texts = [...draft.passages, ...draft.notes.flatMap(note => note.passages)].map(passage => passage.text)
  const diagnostics = [...checkNothingLost(source, texts, draft.log), ...checkText(source, options.language, evidence.lexicon), ...checkNotes(draft, source)]
  const blocks = toBlocks(draft.passages, source)
  return { value: { blocks, notes: toNotes(draft.notes, options.notes ?? 'author', source), repairs: [...draft.log].sort((a, b) => a.place.start - b.place.start), proposals: proposalsOf(draft.passages), facts: evidence.facts }, diagnostics }
}

/** Letters first, then lines: only then can the layout be seen that the other repairs go by. */
function mend(source: SourceText, { lexicon }: ImportOptions): { readonly draft: Draft; readonly evidence: Evidence } {
  const start: Draft = { passages: [wholeText(source)], notes: [], log: [] }
  const blind: Evidence = { source, lexicon, layout: layoutOf([]), accents: accentHealth([]), facts: [] }
  const lines = splitLines(letterRepairs.reduce((draft, { mend: repair }) => repair(draft, blind), start), blind)
  const layout = layoutOf(lines.passages)
  const accents = accentHealth(lines.passages.map(line => line.text.text))
  const evidence: Evidence = { source, lexicon, layout, accents, facts: factsOf(layout, accents, lines.passages) }
  return { draft: repairs.reduce((draft, { mend: repair }) => repair(draft, evidence), lines), evidence }
}

const wholeText = (source: SourceText): Passage => ({ text: track(source.text), anchors: [], role: 'text', gap: 0, emptyRun: 0, rule: 0, startsPage: false, indent: 0 })

function factsOf(layout: Layout, accents: AccentHealth, lines: readonly Passage[]): Fact[] {
  const { measure } = layout
  return [
    { name: 'lines', value: String(lines.length) },
    { name: 'a blank line after every line', value: layout.doubleSpaced ? 'yes' : 'no' },
    { name: 'a space at the end of every line', value: layout.trailingSpace ? 'yes' : 'no' },
    { name: 'paragraphs are parted by', value: layout.paragraphs },
    { name: 'page breaks', value: layout.pageBreaks },
    { name: 'accents', value: accents.lost ? (accents.acuteSurvives ? 'lost but for é' : 'lost') : 'there' },
    { name: 'measure', value: measure ? `${Math.round(measure.width)} units of ${measure.font}, first lines ${Math.round(measure.indent)} narrower, ${Math.round(measure.fit * 1000) / 10} % of line ends agree` : 'unknown' },
  ]
}

/** A note that nothing calls is kept, and said. */
function checkNotes(draft: Draft, source: SourceText): Diagnostic[] {
  const called = new Set(draft.passages.flatMap(passage => passage.anchors.flatMap(anchor => (anchor.kind === 'call' ? [anchor.note] : []))))
  return draft.notes.filter(note => !called.has(note.id)).map(note => diagnose('import-note-uncalled', placeOf(note.passages[0]?.text, source), { note: note.mark }))
}

const placeOf = (text: TrackedText | undefined, source: SourceText) => {
  const { origins } = joinTracked(text ? [text] : [])
  const start = origins.find(origin => origin >= 0) ?? 0
  return source.place(start, start + 1)
}
