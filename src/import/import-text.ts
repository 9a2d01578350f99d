/**
 * Make the parts of a book of a damaged plain text.
 * In: the text, a lexicon. Out: blocks, notes, every change that was made or is proposed, and what the text says of itself.
 * The whole document is looked at before a line of it is joined; what is done follows from what was seen, never from a name.
 */
import { type Checked, type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { Decision } from '../model/decision.js'
import type { Imported } from '../model/import.js'
import { type SourceText, wholeFile } from '../model/place.js'
import type { NoteOrigin } from '../model/work.js'
import type { Lexicon } from '../text/lexicon.js'
import { checkColumns } from './check-columns.js'
import { checkNotes } from './check-notes.js'
import type { Draft, Evidence } from './draft.js'
import type { Passage } from './passage.js'
import { accentHealth } from './evidence/accent-health.js'
import { layoutOf } from './evidence/layout.js'
import { checkText } from './evidence/language.js'
import { notesSeen, profileOf } from './evidence/profile.js'
import { judgeBy } from './judge.js'
import { checkNothingLost } from './nothing-lost.js'
import { type Certainty, judgeWith } from './ocr/certainty.js'
import { proposalsOf } from './proposals.js'
import type { Wardrobe } from './printed/dress.js'
import { partColumns } from './repair/part-columns.js'
import { letterRepairs, repairs, type RepairStep } from './repair/table.js'
import { splitLines } from './repair/split-lines.js'
import { keepDecisions } from './review/keep-decisions.js'
import { allTexts } from './review/locate.js'
import { checkContents } from './structure/check-contents.js'
import { toBlocks, toNotes } from './to-blocks.js'
import { track } from './tracked-text.js'

/** `notes`: whose the notes of the text are. `decisions`: what a person said of changes that an earlier import made or proposed. `printed`: what printed pages tell of the text. */
export type ImportOptions = { readonly language: string; readonly lexicon: Lexicon; readonly notes?: NoteOrigin; readonly decisions?: readonly Decision[]; readonly printed?: PrintedKnowledge }

/** Repairs that go by the places of words, how each character was set, and what the program that read them said of itself. */
export type PrintedKnowledge = { readonly repairs: readonly RepairStep[]; readonly wardrobe: Wardrobe; readonly certainty?: Certainty }

/** What became of each character: the text as it came, and the finished draft that leads back to it. Nothing for an empty text. */
export type Traced = { readonly source: SourceText; readonly draft: Draft }

export function importText(source: SourceText, options: ImportOptions): Checked<Imported & { readonly traced?: Traced }> {
  if (source.text.trim() === '') return { value: { blocks: [], notes: [], repairs: [], proposals: {}, facts: [] }, diagnostics: [diagnose('text-empty', wholeFile(source.file))] }
  const { draft: mended, evidence, columns } = mend(source, options)
  const { value: draft, diagnostics: unmet } = keepDecisions(mended, options.decisions ?? [], source)
  const diagnostics = [...checkNothingLost(source, allTexts(draft), draft.log), ...checkText(source, options.language, evidence.lexicon), ...columns, ...checkNotes(draft, source), ...checkContents(draft.passages, draft.log, source), ...unmet]
  const wardrobe = options.printed?.wardrobe
  const blocks = toBlocks(draft.passages, source, wardrobe)
  return { value: { blocks, notes: toNotes(draft.notes, options.notes ?? 'author', source, wardrobe), repairs: [...draft.log].sort((a, b) => a.place.start - b.place.start), proposals: proposalsOf(draft.passages, draft.log), facts: [...evidence.facts, ...notesSeen(draft.notes)], traced: { source, draft } }, diagnostics }
}

/** Letters first, then lines: only then can the layout be seen that the other repairs go by. */
function mend(source: SourceText, { language, lexicon, decisions = [], printed }: ImportOptions): { readonly draft: Draft; readonly evidence: Evidence; readonly columns: readonly Diagnostic[] } {
  const start: Draft = { passages: [wholeText(source)], notes: [], pages: [], log: [] }
  const blind: Evidence = { source, lexicon, layout: layoutOf([]), accents: accentHealth([]), facts: [], judge: printed?.certainty ? judgeWith(printed.certainty, judgeBy(decisions)) : judgeBy(decisions) }
  const split = splitLines(letterRepairs.reduce((draft, { mend: repair }) => repair(draft, blind), start), blind)
  const lines = printed ? split : { ...split, passages: partColumns(split.passages) }
  const layout = layoutOf(lines.passages)
  const accents = accentHealth(lines.passages.map(line => line.text.text))
  const evidence: Evidence = { source, lexicon, layout, accents, facts: profileOf({ source, lines: lines.passages, layout, accents, lexicon, language }), judge: blind.judge }
  return { draft: (printed?.repairs ?? repairs).reduce((draft, { mend: repair }) => repair(draft, evidence), lines), evidence, columns: printed ? [] : checkColumns(split.passages, source) }
}

const wholeText = (source: SourceText): Passage => ({ text: track(source.text), anchors: [], role: 'text', gap: 0, emptyRun: 0, rule: 0, startsPage: false, indent: 0 })
