/**
 * Set notes in markup: each once, in the languages its body is written in, with a way back to each of its callers.
 * In: notes with their numbers. Out: hast for the inside of a note; HTML puts it in a list, an e-book in asides.
 */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { EditionNote, SideName } from '../../model/edition.js'
import type { NoteOrigin } from '../../model/work.js'
import type { EditionWord } from '../../words/words.js'
import { rowsMarkup } from './row-markup.js'
import { languageOf, type Setting } from './setting.js'

const originWords = { author: undefined, editor: 'editors-note', translator: 'translators-note' } as const satisfies Record<NoteOrigin, EditionWord | undefined>

/** The notes that this view calls or can read, in the order of their numbers. */
export const notesShown = ({ edition, sides }: Setting): EditionNote[] =>
  edition.notes.filter(note => sides.some(side => note.bodies[side] || note.callers[side].length > 0))

/** The classes of a note's own element. */
export const noteClasses = (note: EditionNote): string[] => ['note', note.origin]

/** The inside of a note: its mark, whose it is, its body in each language there is, and the ways back. */
export function noteMarkup(setting: Setting, note: EditionNote): Element[] {
  const sides = bodySides(setting, note)
  const back = setting.sides.flatMap(side => backLinks(setting, note, side))
  return [
    h('p.note-head', [h('span.mark', note.mark), ...originMarkup(setting, note, sides)]),
    ...rowsMarkup(setting, note.rows, sides),
    ...(back.length > 0 ? [h('p.back', back)] : []),
  ]
}

/** The languages of the body that this view shows; the other one rather than none. */
function bodySides({ sides }: Setting, { bodies }: EditionNote): SideName[] {
  const shown = sides.filter(side => bodies[side])
  const others = (['source', 'target'] as const).filter(side => bodies[side])
  return shown.length > 0 ? shown : others
}

function originMarkup(setting: Setting, { origin }: EditionNote, sides: readonly SideName[]) {
  const word = originWords[origin]
  if (word === undefined) return []
  const labels = sides.map(side => h('span.origin', { className: side, lang: languageOf(setting.edition.work, side) }, setting.words[side].edition(word)))
  return labels.flatMap(label => [{ type: 'text' as const, value: ' ' }, label])
}

/** “↑ FR”: a link to each call in one language; several get a letter, as ↑ FR a. (↩ is an emoji on some phones.) */
function backLinks(setting: Setting, note: EditionNote, side: SideName) {
  const language = languageOf(setting.edition.work, side)
  const callers = note.callers[side]
  return callers.flatMap((caller, index) => {
    const code = `${language.toUpperCase()}${callers.length > 1 ? ` ${String.fromCodePoint(97 + (index % 26))}` : ''}`
    const ariaLabel = setting.words[side].edition('back-to-call', { code, mark: note.mark })
    return [h('a', { href: `#${caller}`, role: 'doc-backlink', lang: language, ariaLabel }, `↑\u00A0${code}`), { type: 'text' as const, value: ' ' }]
  })
}
