/**
 * Know by their own look the lines that must not run into their neighbours, before lines are joined into paragraphs.
 * In: lines. Out: the same; verse, bare numbers of chapters, bylines, inset quotations and signatures have their roles, and lines that
 * surely open a paragraph are marked. What needs its neighbours as whole paragraphs waits for structure.
 */
import { recitals } from '../../text/french-blocks.js'
import { soundsLikeVerse } from '../../text/french-verse.js'
import type { Mend } from '../draft.js'
import { isDashItem, isListItem, isReply, opensSignatories } from '../evidence/block-shape.js'
import { isByline } from '../evidence/byline.js'
import { type LineGroup, lineGroups } from '../evidence/line-groups.js'
import { endsOpen, endsSentence, endsWithStop, isShouted, startsInside, startsWithCapital } from '../evidence/line-shape.js'
import { headingStyle } from '../evidence/heading-style.js'
import { type Passage, type Role, textOf } from '../passage.js'
import { inColumns } from './signature-columns.js'

export const linesApart: Mend = (draft, { layout }) => {
  const groups = lineGroups(draft.passages, layout)
  return { ...draft, passages: groups.flatMap((_, at) => shape(groups, at)) }
}

function shape(groups: readonly LineGroup[], at: number): readonly Passage[] {
  const [before, group] = [groups[at - 1], groups[at]]
  if (!group) return []
  const { lines } = group
  if (lines.some(({ role }) => role !== 'text')) return lines
  if (opensSignatories(lastText(before)) && lines.every(line => textOf(line).length < 75)) return withRole(lines, 'signature')
  const columns = inColumns(lines)
  if (columns.length > 0) return columns
  if (isStanza(groups, at)) return withRole(lines, 'verse')
  if (isInset(group, before)) return withRole(lines, 'quotation')
  return openings(at < headGroups ? titlePage(lines, before) : lines, lastText(before), group.width)
}

const headGroups = 8
const withRole = (lines: readonly Passage[], role: Role): Passage[] => lines.map(line => ({ ...line, role }))
const lastText = (group: LineGroup | undefined): string => (group ? textOf(group.lines.at(-1)) : '')

/** Lines that sound like verse, by themselves or with the next stanza; two lines are a stanza only where something more says so. */
function isStanza(groups: readonly LineGroup[], at: number): boolean {
  const [before, group, after] = [groups[at - 1], groups[at], groups[at + 1]]
  if (!group || !looksLikeVerse(group)) return false
  const near = [before, after].filter(other => other !== undefined && looksLikeVerse(other))
  const said = near.length > 0 || group.inset > 0 || /:$/.test(lastText(before)) || isHeadingOver(before)
  if (group.lines.length === 2 && !said) return false
  return soundsLikeVerse(group.lines.map(textOf)) || near.some(other => soundsLikeVerse((other === before ? [before, group] : [group, other]).flatMap(one => one?.lines.map(textOf) ?? [])))
}

/** Two lines or more that begin with capitals, each of which could have taken the first word of the next. */
function looksLikeVerse({ lines, width }: LineGroup): boolean {
  const texts = lines.map(textOf)
  if (texts.length < 2 || lines.some(({ role }) => role !== 'text') || texts.some(text => text.length > 64 || /\d$/.test(text) || isListItem(text) || isDashItem(text) || isReply(text) || isShouted(text))) return false
  const roomy = texts.slice(1).every((text, at) => (texts[at]?.length ?? 0) + 1 + firstWord(text).length < width * 0.92)
  return roomy && texts.filter(startsWithCapital).length >= texts.length * 0.8
}

const firstWord = (text: string): string => text.split(' ')[0] ?? ''
const isHeadingOver = (group: LineGroup | undefined): boolean => group?.lines.length === 1 && !endsSentence(lastText(group)) && lastText(group).length < 50

/** All its lines stand further in than those around it, they run on, and they end something. */
function isInset({ lines, inset, width }: LineGroup, before: LineGroup | undefined): boolean {
  if (inset < 2 || lines.length < 2 || lines.some(line => isListItem(textOf(line)) || isDashItem(textOf(line)) || isReply(textOf(line)))) return false
  const texts = lines.map(textOf)
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0)
  const ends = endsWithStop(texts.at(-1) ?? '') || startsInside(texts.at(-1) ?? '')
  return longest > width * 0.5 && ends && (before !== undefined) && texts.slice(1).some(startsInside)
}

/** On the first page: the number of a chapter, whose title follows; by whom; what follows a title in small letters. */
function titlePage(lines: readonly Passage[], before: LineGroup | undefined): Passage[] {
  const texts = lines.map(textOf)
  if (isShouted(lastText(before)) && texts.length <= 3 && /^\p{Ll}/u.test(texts[0] ?? '') && texts.every(text => text.length < 70 && !endsSentence(text))) return splitByline(withRole(lines, 'subtitle'))
  return texts.length <= 4 ? splitByline(lines) : [...lines]
}

const splitByline = (lines: readonly Passage[]): Passage[] => lines.map((line, at) => (isByline(textOf(line)) && !endsOpen(textOf(lines[at - 1])) ? { ...line, role: 'byline' } : line))

/** Lines that open a paragraph whatever the measure says: replies, recitals of a decree, labels; and what follows a bare number. */
function openings(lines: readonly Passage[], above: string, width: number): Passage[] {
  return lines.map((line, at) => {
    const [last, text] = [at === 0 ? above : textOf(lines[at - 1]), textOf(line)]
    const opens = isBareNumber(last) || isBareNumber(text) || (at > 0 && opensBelow(last, text, width))
    return opens ? { ...line, opens } : line
  })
}

const opensBelow = (last: string, text: string, width: number): boolean => (isReply(text) && endsWithStop(last)) || (isDashItem(text) && /[;:.]$/.test(last)) || (startsWithCapital(text) && recital.test(text) && /[;,]$/.test(last)) || (label.test(text) && endsSentence(last) && last.length + 1 + firstWord(text).length < width)
const recital = new RegExp(`^(?:${recitals})(?!\\p{L})`, 'iu')
const label = /^\p{Lu}[\p{L}'’ ]{2,28}\s?:\s\S/u

/** `CHAPITRE II`, `ACTE PREMIER`, `III`: a line that is nothing but a number of a part. */
function isBareNumber(text: string): boolean {
  const style = headingStyle(text)
  return style?.bare === true && style.number > 0 && (style.sure || /^[IVX]{2,}\.?$/.test(text)) && startsWithCapital(text)
}
