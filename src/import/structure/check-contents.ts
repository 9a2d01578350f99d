/**
 * Hold the table of contents that an import dropped against the headings that it found.
 * In: the finished passages, the log. Out: a diagnostic for each entry without a heading and each heading of the same rank without an entry.
 */
import { type Diagnostic, diagnose } from '../../model/diagnostic.js'
import type { Repair } from '../../model/import.js'
import type { SourceText } from '../../model/place.js'
import { contentsTitle } from '../../text/french-blocks.js'
import { originOf } from '../draft.js'
import { isFreePart } from '../evidence/heading-style.js'
import { type Passage, textOf } from '../passage.js'
import { foldTitle, ownNumber, titleOfEntry } from '../repair/contents.js'

export function checkContents(passages: readonly Passage[], log: readonly Repair[], source: SourceText): Diagnostic[] {
  const entries = log.filter(({ rule, before }) => rule === 'contents' && !contentsTitle.test(before.trim()) && /\p{L}/u.test(titleOfEntry(before)) && titleOfEntry(before) !== before.trim())
  if (entries.length === 0) return []
  const headings = passages.flatMap((passage, at) => (passage.role === 'heading' ? [{ passage, keys: keysOf(passage, passages[at + 1]) }] : []))
  const titles = entries.map(({ before }) => [titleOfEntry(before), titleOfEntry(before).replace(ownNumber, '')].map(keyOf))
  const missing = entries.filter((_, at) => !headings.some(({ keys }) => isAmong(titles[at] ?? [], keys)))
  const listed = headings.filter(({ keys }) => titles.some(title => isAmong(title, keys)))
  const deepest = Math.max(0, ...listed.map(({ passage }) => passage.level ?? 2))
  const unlisted = headings.filter(heading => !listed.includes(heading) && (heading.passage.level ?? 2) > 1 && (heading.passage.level ?? 2) <= deepest && !isFreePart(textOf(heading.passage)))
  return [
    ...missing.map(({ place, before }) => diagnose('import-contents-unmet', place, { title: titleOfEntry(before) })),
    ...unlisted.map(({ passage }) => diagnose('import-heading-unlisted', source.place(originOf(passage.text)), { title: textOf(passage) })),
  ]
}

const keyOf = (text: string): string => foldTitle(text).normalize('NFD').replace(/\p{M}/gu, '')

/** A heading by itself, without its number, and with the title or subtitle below it. */
function keysOf(heading: Passage, below: Passage | undefined): string[] {
  const text = textOf(heading)
  const whole = below?.role === 'subtitle' || below?.role === 'heading' ? [textOf(below), `${text} ${textOf(below)}`] : []
  return [text, text.replace(ownNumber, ''), ...whole].map(keyOf).filter(key => key !== '')
}

const shortest = 6

/** The same, or one begins with the other: contents shorten titles. */
const isAmong = (titles: readonly string[], keys: readonly string[]): boolean =>
  titles.some(title => keys.some(key => title === key || (Math.min(title.length, key.length) >= shortest && (title.startsWith(key) || key.startsWith(title)))))
