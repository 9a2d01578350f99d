/**
 * Carry a document through its repairs: passages, notes, and the log of what was changed.
 * At first every line of the file is a passage; joining makes paragraphs of them; structure says what each one is.
 */
import type { Fact, Repair } from '../model/import.js'
import type { SourceText } from '../model/place.js'
import type { Lexicon } from '../text/lexicon.js'
import type { AccentHealth } from './evidence/accent-health.js'
import type { Layout } from './evidence/layout.js'
import type { Judge } from './judge.js'
import type { DraftNote, PageStart, Passage } from './passage.js'
import { type Edit, joinTracked, originAt, rewrite, type TrackedText } from './tracked-text.js'

/** `pages`: where the numbered pages of the original begin, in their order. */
export type Draft = { readonly passages: readonly Passage[]; readonly notes: readonly DraftNote[]; readonly pages: readonly PageStart[]; readonly log: readonly Repair[] }

/** What every repair may ask besides the draft. Nothing in it changes while repairs run. */
export type Evidence = { readonly source: SourceText; readonly lexicon: Lexicon; readonly layout: Layout; readonly accents: AccentHealth; readonly facts: readonly Fact[]; readonly judge: Judge }

/** The one shape of a repair: a draft in, a better draft out, each change in its log. */
export type Mend = (draft: Draft, evidence: Evidence) => Draft

/** An edit of one passage's text with why: `confidence` below `sure` is proposed, not made. */
export type Correction = Edit & { readonly rule: string; readonly confidence: number }

/** Below this a change is proposed and not made. */
export const sure = 0.8

/**
 * Corrections applied to a passage's text, and their log: each as a person decided it, else as sure as its rule is.
 * Where there was a space and still is one, there is no matter for the log.
 */
export function correct(text: TrackedText, corrections: readonly Correction[], { source, judge }: Pick<Evidence, 'source' | 'judge'>): { readonly text: TrackedText; readonly log: Repair[] } {
  if (corrections.length === 0) return { text, log: [] }
  const log: Repair[] = []
  const edits: Edit[] = []
  for (const correction of corrections) {
    const { start, end, after, confidence } = correction
    if (isSpacing(text.text.slice(start, end), after)) {
      if (confidence >= sure) edits.push(correction)
      continue
    }
    const judged = judge(toRepair(text, correction, source))
    log.push(judged)
    if (judged.made) edits.push({ start, end, after: judged.after })
  }
  return { text: rewrite(text, edits), log }
}

/** A run of spaces made one. A space put in or taken out is a change like any other. */
const isSpacing = (before: string, after: string): boolean => before.replace(/\s+/g, ' ') === after.replace(/\s+/g, ' ')

function toRepair(text: TrackedText, { start, end, after, rule, confidence }: Correction, source: SourceText): Repair {
  const from = originAt(text, start)
  const to = end > start ? originAt(text, end - 1) + 1 : from
  return { rule, place: source.place(from, Math.max(from, to)), before: text.text.slice(start, end), after, confidence, made: confidence >= sure }
}

/** A whole passage taken out of the text, as the log says it. */
export function removal(passage: Passage, rule: string, source: SourceText, confidence = 0.95, after = ''): Repair {
  const start = originAt(passage.text, 0)
  return { rule, place: source.place(start, originAt(passage.text, passage.text.text.length)), before: passage.text.text.trim(), after, confidence, made: true }
}

/** The draft with every passage of body and notes corrected by what `find` sees in its text. */
export function correctTexts(draft: Draft, evidence: Evidence, find: (text: string, passage: Passage) => readonly Correction[]): Draft {
  const log: Repair[] = []
  const mended = mapTexts(draft, (text, passage) => {
    const corrected = correct(text, find(text.text, passage), evidence)
    for (const repair of corrected.log) log.push(repair)
    return corrected.text
  })
  return { ...mended, log: [...draft.log, ...log] }
}

/** The draft with every text of body and notes changed; the cells of a row are texts of their own. */
export function mapTexts(draft: Draft, mendText: (text: TrackedText, passage: Passage) => TrackedText): Draft {
  const mendPassage = (passage: Passage): Passage => {
    if (!passage.parts) {
      const text = mendText(passage.text, passage)
      return text === passage.text ? passage : { ...passage, text }
    }
    const parts = passage.parts.map(part => mendText(part, passage))
    return { ...passage, parts, text: joinTracked(parts, ' ') }
  }
  const passages = draft.passages.map(mendPassage)
  const notes = draft.notes.map(note => ({ ...note, passages: note.passages.map(mendPassage) }))
  return { ...draft, passages, notes }
}

/** Where a text begins in the original. */
export const originOf = (text: TrackedText): number => originAt(text, 0)
