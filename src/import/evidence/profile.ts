/**
 * Put together what was seen of a document before anything in it was changed: the facts that repairs go by, for a person to judge.
 * In: the file's text, its lines, what was found out about them. Out: facts in the order in which they are read; a name and a value are
 * keys of `words/fact-words.ts`, or figures and signs that need no words.
 */
import type { Fact } from '../../model/import.js'
import type { SourceText } from '../../model/place.js'
import type { Lexicon } from '../../text/lexicon.js'
import type { DraftNote, Passage } from '../passage.js'
import { accentDamage } from './accent-damage.js'
import type { AccentHealth } from './accent-health.js'
import { coverageOf, likelyLanguage } from './coverage.js'
import { habitsOf } from './habits.js'
import type { Layout } from './layout.js'
import { noteNumbering } from './note-numbering.js'
import { runningLines } from './running-lines.js'

export type Sight = { readonly source: SourceText; readonly lines: readonly Passage[]; readonly layout: Layout; readonly accents: AccentHealth; readonly lexicon: Lexicon; readonly language: string }

export const profileOf = (sight: Sight): Fact[] => [...wordsSeen(sight), ...linesSeen(sight), ...measureSeen(sight.layout), ...pagesSeen(sight), ...signsSeen(sight)]

/** What is known of the notes only when they have been found. */
export const notesSeen = (notes: readonly DraftNote[]): Fact[] => [{ name: 'notes', value: String(notes.length) }, { name: 'note-numbering', value: noteNumbering(notes.map(note => note.mark)) }]

const yes = (is: boolean): string => (is ? 'yes' : 'no')
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`

function wordsSeen({ source, lexicon, language }: Sight): Fact[] {
  const coverage = coverageOf(source.text, lexicon)
  return [
    { name: 'language', value: language },
    { name: 'likely-language', value: likelyLanguage(source.text) ?? 'unknown' },
    { name: 'coverage', value: coverage === undefined ? 'unknown' : percent(coverage) },
  ]
}

function linesSeen({ lines, layout }: Sight): Fact[] {
  const gaps = (test: (gap: number) => boolean): number => lines.filter((line, at) => at > 0 && test(line.gap)).length
  return [
    { name: 'lines', value: String(lines.length) },
    { name: 'line-pitch', value: layout.doubleSpaced ? 'double' : 'single' },
    { name: 'blank-lines', value: [`1 ×${gaps(gap => gap === 1)}`, `2 ×${gaps(gap => gap === 2)}`, `≥3 ×${gaps(gap => gap >= 3)}`].filter(count => !count.endsWith('×0')).join(', ') },
    { name: 'trailing-space', value: yes(layout.trailingSpace) },
    { name: 'indented-lines', value: String(lines.filter(line => line.indent > 0).length) },
    { name: 'paragraphs-parted-by', value: layout.paragraphs },
  ]
}

function measureSeen({ measure }: Layout): Fact[] {
  if (!measure) return [{ name: 'measure', value: 'unknown' }]
  return [
    { name: 'measure', value: String(Math.round(measure.width)) },
    { name: 'font', value: measure.font },
    { name: 'fit', value: percent(measure.fit) },
    { name: 'lost-indent', value: measure.indent > 0 ? String(Math.round(measure.indent)) : 'none' },
  ]
}

function pagesSeen({ lines, layout }: Sight): Fact[] {
  const { repeated, numbers } = runningLines(lines)
  return [
    { name: 'page-breaks', value: layout.pageBreaks },
    { name: 'repeated-lines', value: String(repeated) },
    { name: 'numbers-alone', value: String(numbers) },
  ]
}

function signsSeen({ source, accents }: Sight): Fact[] {
  const { damage, count } = accentDamage(source.text, accents)
  return [{ name: 'accents', value: damage }, ...(count > 0 ? [{ name: 'accent-places', value: String(count) }] : []), ...habitsOf(source.text).map(({ name, value }) => ({ name, value: value || 'none' }))]
}
