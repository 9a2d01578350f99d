/**
 * Show running text in a cell as a person may edit it – real italics, `[^2]` for a note, `[p. 12]` for a page – and read it back.
 * In: inlines. Out: pieces; and the other way round.
 * Looks cannot say everything (an empty span, a page whose name has a bracket). So what was written is read back at once, and a text that
 * would not come back the same is written with the tags of `interchange/code-text.ts`, which can say all. Both may stand in one cell.
 */
import type { CodeId, Inline } from '../../model/inline.js'
import { joinTexts } from '../../model/inline-walk.js'
import { codesIn, findTwins, renameCodes } from '../carry/twin-codes.js'
import { fromCodeText, toCodeText } from '../interchange/code-text.js'
import { escapeLookalikes, marksToTags, toMark } from './marks.js'
import type { Look, Piece } from './piece.js'
import { toTagged } from './tagged-pieces.js'

/** What a cell shows. White space that a word processor would lose is spelled `\u0009`. */
export function toPieces(inlines: readonly Inline[]): Piece[] {
  const shown = joinPieces(look(inlines, outside))
  return spelled(fromPieces(shown).inlines) === spelled(inlines) ? shown : [tagged(inlines)]
}

const outside: Look = {}
const tagged = (inlines: readonly Inline[], within: Look = {}): Piece => ({ kind: 'text', text: armourSpace(toCodeText(inlines)), look: within })

/** Equal for texts that differ in the ids of their codes only. */
const spelled = (inlines: readonly Inline[]): string => toCodeText(renameCodes(joinTexts(inlines), () => '0'))

/** A line break that ends the text is shown as a tag: as itself nobody would see it, and browsers put some there of their own. */
function look(inlines: readonly Inline[], within: Look): Piece[] {
  return inlines.flatMap((inline, index): Piece[] => {
    const isLast = within === outside && index === inlines.length - 1
    switch (inline.type) {
      case 'text':
        return [{ kind: 'text', text: armourSpace(escapeLookalikes(toCodeText([inline]))), look: within }]
      case 'span':
        if (!isVisible(inline, within)) return [tagged([inline], within)]
        return look(inline.children, { ...within, ...(inline.style === 'foreign' ? { foreign: inline.lang ?? '' } : { [inline.style]: true }) })
      case 'link':
        return isPlainAddress(inline.href) ? look(inline.children, { ...within, href: inline.href }) : [tagged([inline], within)]
      case 'line-break':
        return [isLast ? tagged([inline], within) : { kind: 'line', text: '', look: within }]
      case 'paragraph-break':
        return [{ kind: 'paragraph', text: '', look: {} }]
      default:
        return [toMark(inline) === undefined ? tagged([inline], within) : { kind: 'text', text: toMark(inline) ?? '', look: within }]
    }
  })
}

/** An address that every word processor takes as it is, and that leads nowhere but to a page; others are shown as tags, where nobody can follow them. */
const isPlainAddress = (href: string): boolean => /^https?:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?\/[A-Za-z0-9._~/?#@!$&'()*+,;=:%-]*$/.test(href) && !/%(?![0-9A-Fa-f]{2})/.test(href)

/** Nothing is raised and lowered at once, and a language must be one. */
function isVisible({ style, lang }: Extract<Inline, { type: 'span' }>, within: Look): boolean {
  const isTornApart = (style === 'superscript' && within.subscript) || (style === 'subscript' && within.superscript)
  return !isTornApart && (lang === undefined || isPlainLanguage(lang))
}

/** A language that word processors take; text in another is shown with its tag. */
export const isPlainLanguage = (tag: string): boolean => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)

const armourSpace = (text: string): string => text.replace(/[\t\n\r]/g, character => `\\u000${character.charCodeAt(0).toString(16)}`)

const sameLook = (a: Look, b: Look): boolean => [...new Set([...Object.keys(a), ...Object.keys(b)])].every(key => a[key as keyof Look] === b[key as keyof Look])

/** Neighbours of one look as one: word processors cut runs as they like. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind === 'text' && piece.text === '') continue
    if (piece.kind === 'text' && last?.kind === 'text' && sameLook(last.look, piece.look)) joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

/** Line breaks at the end of a paragraph and empty paragraphs are left over from typing. */
function withoutEmpty(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces.toReversed()) {
    const next = kept.at(-1)
    if (piece.kind === 'text' || (next !== undefined && next.kind !== 'paragraph')) kept.push(piece)
  }
  if (kept.at(-1)?.kind === 'paragraph') kept.pop()
  return kept.reverse()
}

export type ReadCell = { readonly inlines: readonly Inline[]; readonly broken: readonly string[] }

/**
 * What a cell says. Ids: a code that was written as a tag keeps its own; one that is only seen gets that of its twin in `source`, found by
 * what it says, then by its kind; else a free number. `broken`: tags that make no sense.
 */
export function fromPieces(pieces: readonly Piece[], source: readonly Inline[] = []): ReadCell {
  const text = marksToTags(toTagged(withoutEmpty(joinPieces(pieces))))
  const { inlines, broken } = fromCodeText(text, [...foreignCodes(text), ...source])
  return { inlines: nameSeen(inlines, source), broken }
}

/** Ids that `toTagged` and `marksToTags` give, to be replaced here. */
const isSeen = (id: CodeId): boolean => id.startsWith('~')

function nameSeen(inlines: readonly Inline[], source: readonly Inline[]): readonly Inline[] {
  const codes = codesIn(inlines)
  const used = new Set(codes.map(({ id }) => id))
  const twins = findTwins(codes.filter(({ id }) => isSeen(id)), codesIn(source).filter(({ id }) => !used.has(id)))
  const taken = new Set([...used, ...codesIn(source).map(({ id }) => id)])
  let last = 0
  const free = (): CodeId => {
    do last += 1
    while (taken.has(`${last}`))
    return `${last}`
  }
  const names = new Map(codes.filter(({ id }) => isSeen(id)).map(code => [code.id, twins.get(code)?.id ?? free()]))
  return renameCodes(inlines, id => names.get(id) ?? id)
}

const foreignTag = /<(pc|mrk|ph|sc|ec|sm|em)(?::([^\s<>"/]+)|(\d[^\s<>"/]*))\s*\/?>/g

/** Codes of other programs that a cell names by element and id: all that can be known of them here. */
function foreignCodes(text: string): Inline[] {
  return [...text.matchAll(foreignTag)].map(([, element = '', named, numbered]) => ({ type: 'foreign-code', id: named ?? numbered ?? '', element, attributes: [], equiv: '', children: [] }))
}
