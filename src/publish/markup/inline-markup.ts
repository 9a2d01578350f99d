/**
 * Set running text in markup.
 * In: the inlines of one segment. Out: hast. Text is only ever a text node, so nothing contributed can become markup;
 * a link that is not http, https, mailto or a fragment loses its address and keeps its words.
 */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { EditionInline, EditionSegment, Row, SideName } from '../../model/edition.js'
import type { SpanStyle } from '../../model/inline.js'
import { codesOf } from '../../model/inline-walk.js'
import { languageOf, pageKey, type Setting, segmentAnchor } from './setting.js'

type InlineOf<Type> = Extract<EditionInline, { type: Type }>

const tags = {
  emphasis: 'em',
  strong: 'strong',
  'small-caps': 'span.small-caps',
  superscript: 'sup',
  subscript: 'sub',
  foreign: 'i',
  code: 'code',
} as const satisfies Record<SpanStyle, string>

/** One segment in its `span`, with id and language; empty, but there, where this side has no text. */
export function segmentMarkup(setting: Setting, row: Row, side: SideName, segment: EditionSegment): ElementContent {
  const attributes = { id: segmentAnchor(segment.id, side), lang: languageOf(setting.edition.work, side) }
  const breaks = side === 'target' && setting.view === 'target' ? pagesLeftBehind(setting, row, segment) : []
  if (segment.status === 'missing' && segment.content.length === 0) return h('span', { ...attributes, className: 'missing' }, [...breaks, ...(side === 'target' ? [missingMark(setting)] : [])])
  return h('span', attributes, [...breaks, ...inlineMarkup(setting, row, side, segment.content)])
}

/** A mark, without text of its own, where the translation has nothing. */
const missingMark = (setting: Setting): ElementContent => h('span.missing-mark', { role: 'img', ariaLabel: setting.words.target.edition('not-translated') })

/** The pages that begin in a sentence whose translation does not say so. */
function pagesLeftBehind(setting: Setting, row: Row, segment: EditionSegment): ElementContent[] {
  const twin = row.source.find(({ id }) => id === segment.id)
  const kept = new Set(codesOf(segment.content).flatMap(code => (code.type === 'page-break' ? [code.page] : [])))
  return codesOf(twin?.content ?? []).flatMap(code => (code.type === 'page-break' && !kept.has(code.page) ? pageMarkup(setting, row, 'target', code) : []))
}

function inlineMarkup(setting: Setting, row: Row, side: SideName, inlines: readonly EditionInline[]): ElementContent[] {
  return inlines.flatMap(inline => oneMarkup(setting, row, side, inline))
}

function oneMarkup(setting: Setting, row: Row, side: SideName, inline: EditionInline): ElementContent[] {
  const within = (children: readonly EditionInline[]) => inlineMarkup(setting, row, side, children)
  switch (inline.type) {
    case 'text':
      return [{ type: 'text', value: printable(inline.text) }]
    case 'span':
      return [h(tags[inline.style], inline.style === 'foreign' && inline.lang ? { lang: inline.lang } : {}, within(inline.children))]
    case 'link':
      return isSafeAddress(inline.href) ? linkMarkup(inline, within) : within(inline.children)
    case 'note-call':
      return [h('sup.call', h('a', { id: inline.caller, href: `#${setting.anchors.get(inline.note) ?? '_notes'}`, role: 'doc-noteref' }, inline.mark))]
    case 'foreign-code':
      return within(inline.children)
    case 'page-break':
      return pageMarkup(setting, row, side, inline)
    case 'line-break':
      return [h('br')]
    case 'paragraph-break':
      return [h('br'), h('span.indent')]
  }
}

/** A link round its words; a note call among them is a link of its own, and HTML has no links in links. */
function linkMarkup({ href, children }: InlineOf<'link'>, within: (inlines: readonly EditionInline[]) => ElementContent[]): ElementContent[] {
  const leads = (inline: EditionInline): boolean => codesOf([inline]).some(({ type }) => type === 'note-call' || type === 'link')
  if (!children.some(leads)) return [h('a', { href }, within(children))]
  return children.flatMap(child => (leads(child) ? within([child]) : [h('a', { href }, within([child]))]))
}

/** Where a page of the original begins; in an edition of two languages the source alone says so. */
function pageMarkup(setting: Setting, row: Row, side: SideName, { id, page }: InlineOf<'page-break'>): ElementContent[] {
  if (side === 'target' && setting.view === 'both') return []
  const name = setting.pages.get(pageKey(row.id, id))
  if (name === undefined) return []
  return [h('span.page', { id: name, role: 'doc-pagebreak', title: setting.words[side].edition('page-of-original', { page }), dataPage: page })]
}

/** Whether an edition may lead a reader there: an address of the web or of mail, or a place in the same edition. */
export const isSafeAddress = (href: string): boolean => /^(?:https?:\/\/|mailto:|#)[^\s\p{Cc}]*$/iu.test(href)

/** The text without the characters that XML 1.0 §2.2 and HTML forbid, each shown as U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const printable = (text: string): string => text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
