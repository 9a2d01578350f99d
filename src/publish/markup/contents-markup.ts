/**
 * Set lists that lead into the text: contents, and the pages of the original.
 * In: headings in order, each with its level. Out: nested `ol`s of links, each in its own language.
 */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ContentsEntry, SideName } from '../../model/edition.js'
import { languageOf, type Setting } from './setting.js'

type Branch = { readonly entry: ContentsEntry; readonly below: readonly Branch[] }

/** One list in one language. `anchor` tells where an entry leads. */
export function contentsMarkup(setting: Setting, side: SideName): Element {
  const anchor = (row: string) => (side === 'target' && setting.view === 'both' ? `${row}-t` : row)
  return branchesMarkup(toBranches(setting.edition.contents), entry => [h('a', { href: `#${anchor(entry.row)}`, ...languageIn(setting, entry, side) }, wordsIn(entry, side))])
}

/** One list with both languages in each entry, for reading systems that show one list of contents. */
export function pairedContentsMarkup(setting: Setting): Element {
  return branchesMarkup(toBranches(setting.edition.contents), entry => {
    const sides = setting.sides.filter(side => entry[side] !== '')
    const shown = sides.length > 0 ? sides : setting.sides.slice(0, 1)
    const titles = shown.map(side => h('span', { className: side, ...languageIn(setting, entry, side) }, wordsIn(entry, side)))
    return [h('a', { href: `#${entry.row}` }, titles.flatMap((title, index) => (index > 0 ? [{ type: 'text' as const, value: ' · ' }, title] : [title])))]
  })
}

/** A heading that has not been translated yet is listed in its other language. */
const wordsIn = (entry: ContentsEntry, side: SideName): string => entry[side] || entry.source || entry.target || '–'
const languageIn = (setting: Setting, entry: ContentsEntry, side: SideName) => ({ lang: languageOf(setting.edition.work, entry[side] === '' ? (side === 'source' ? 'target' : 'source') : side) })

/** Nests each entry below the nearest one before it of a higher rank. */
function toBranches(entries: readonly ContentsEntry[]): Branch[] {
  const branches: Branch[] = []
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at]
    if (entry === undefined) break
    let end = at + 1
    while ((entries[end]?.level ?? 0) > entry.level) end += 1
    branches.push({ entry, below: toBranches(entries.slice(at + 1, end)) })
    at = end
  }
  return branches
}

function branchesMarkup(branches: readonly Branch[], link: (entry: ContentsEntry) => Element[]): Element {
  return h('ol', branches.map(({ entry, below }) => h('li', [...link(entry), ...(below.length > 0 ? [branchesMarkup(below, link)] : [])])))
}
