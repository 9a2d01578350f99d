/**
 * Give headings their levels.
 * In: passages whose headings are known. Out: the same with levels, 1 for the title of the whole, 6 at most.
 * Named parts have their order (part, chapter, section); among shouted lines, Roman and other numbers, those that come first stand higher.
 */
import { headingStyle, isFreePart } from '../evidence/heading-style.js'
import { isShouted } from '../evidence/line-shape.js'
import { type Passage, textOf } from '../passage.js'
import { foldTitle } from '../repair/contents.js'
import type { Step, Survey } from './survey.js'

/** A kind of heading: those of one kind stand on one level. */
type Kind = { readonly name: string; readonly rank: number; readonly movable: boolean }

const listed: Kind = { name: 'listed', rank: -1, movable: false }
const shouted: Kind = { name: 'shouted', rank: 11, movable: true }
const plain: Kind = { name: 'plain', rank: 20, movable: false }
/** The title under the bare number of a chapter. */
const titled: Kind = { name: 'titled', rank: 50, movable: false }
const latestTitle = 3

export const headingLevels: Step = (passages, survey) => {
  const title = passages.findIndex(({ role }) => role === 'heading')
  const hasTitle = title >= 0 && title <= latestTitle && headingStyle(textOf(passages[title])) === undefined && !survey.titles.has(foldTitle(textOf(passages[title])))
  const kinds = passages.map((passage, at) => (passage.role === 'heading' && !(hasTitle && at === title) ? (isUnderNumber(passages[at - 1]) ? titled : kindOf(passage, survey)) : undefined))
  const order = orderOf(kinds.filter(kind => kind !== undefined))
  const open: number[] = []
  return passages.map((passage, at) => {
    if (passage.role !== 'heading') return passage
    const depth = kinds[at] ? descend(open, order.indexOf(kinds[at].name)) : 0
    return { ...passage, level: Math.min(6, depth + (hasTitle && at !== title ? 2 : 1)) }
  })
}

/** How many open parts a heading stands in, once those that it ends are closed; a part without a number ends all and holds nothing. */
function descend(open: number[], order: number): number {
  while (open.length > 0 && (open.at(-1) ?? 0) >= order) open.pop()
  if (order >= 0) open.push(order)
  return Math.max(0, open.length - 1)
}

const isUnderNumber = (above: Passage | undefined): boolean => above?.role === 'heading' && headingStyle(textOf(above))?.bare === true

function kindOf(passage: Passage, { titles }: Survey): Kind {
  const text = textOf(passage)
  if (titles.has(foldTitle(text))) return listed
  const style = headingStyle(text)
  if (style) return { name: style.name, rank: style.rank, movable: style.rank === 10 || style.rank === 12 }
  if (isFreePart(text)) return free
  return isShouted(text) ? shouted : plain
}

const free: Kind = { name: 'free', rank: 100, movable: false }

/** The names of the kinds, outermost first; parts without numbers stand with the outermost. */
function orderOf(kinds: readonly Kind[]): string[] {
  const present = kinds.filter((kind, at) => kind.name !== 'free' && kinds.findIndex(other => other.name === kind.name) === at)
  return [...present].sort((a, b) => (a.movable && b.movable ? present.indexOf(a) - present.indexOf(b) : a.rank - b.rank)).map(({ name }) => name)
}
