/**
 * Say which notes nobody calls, and which calls no note answers.
 * In: the finished draft. Out: diagnostics with their places in the original. A call is what the import took out for want of its
 * note, or a figure that is still stuck to a word in a text whose other notes were found.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { SourceText } from '../model/place.js'
import type { Draft } from './draft.js'
import type { Passage } from './passage.js'
import { originAt, type TrackedText } from './tracked-text.js'

export function checkNotes(draft: Draft, source: SourceText): Diagnostic[] {
  const called = new Set([...draft.passages, ...draft.notes.flatMap(note => note.passages)].flatMap(passage => passage.anchors.flatMap(anchor => (anchor.kind === 'call' ? [anchor.note] : []))))
  const uncalled = draft.notes.filter(note => !called.has(note.id)).map(note => diagnose('import-note-uncalled', placeOf(note.passages[0]?.text, source), { note: note.mark }))
  const taken = draft.log.filter(({ rule, made, after, before }) => rule === 'note-call' && made && after === '' && before.trim() !== '').map(({ place, before }) => diagnose('import-note-missing', place, { call: before }))
  const known = new Set(draft.notes.map(({ mark }) => mark))
  const open = draft.passages.flatMap(passage => unanswered(passage, known, source))
  return [...uncalled, ...taken, ...(known.size > 0 || countFromOne(open) ? open : [])]
}

/** `mot3`, `bureau[3]`: so do calls look; ciphers such as `CO2` have no three small letters before the figure. */
const stuck = /(?<=\p{Ll}{3}[»”"’)]?)(?:\d{1,3}|\[\d{1,3}\]|\(\d{1,3}\))(?![\d\p{L}°%]|[.,]\d)/gu

/** Where no note was found, figures that go on 1, 2, 3 are calls all the same. */
function countFromOne(calls: readonly Diagnostic[]): boolean {
  const marks = calls.map(({ values }) => String(values?.call ?? '').replace(/\D/g, ''))
  return marks.some((_, at) => ['1', '2', '3'].every((mark, step) => marks[at + step] === mark))
}

function unanswered({ text, role }: Passage, known: ReadonlySet<string>, source: SourceText): Diagnostic[] {
  if (role === 'table-row' || !/\d/.test(text.text)) return []
  return [...text.text.matchAll(stuck)]
    .filter(([mark]) => !known.has(mark.replace(/\D/g, '')))
    .map(({ index, 0: mark }) => diagnose('import-note-missing', source.place(originAt(text, index), originAt(text, index + mark.length - 1) + 1), { call: mark }))
}

function placeOf(text: TrackedText | undefined, source: SourceText) {
  const start = text?.origins.find(origin => origin >= 0) ?? 0
  return source.place(start, start + 1)
}
