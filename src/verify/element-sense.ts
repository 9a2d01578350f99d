/**
 * Know what an element of HTML means to a reader: a style, a heading, a block, a thing that no edition may hold.
 * In: one element. Out: its meaning. Knowledge of HTML, and of the one class that it has no element for (small capitals).
 */
import type { SpanStyle } from '../model/inline.js'
import type { Element } from './published-tree.js'
import { styleName } from './styled-runs.js'

/** Whether an element has a role of DPUB-ARIA, or the type that EPUB calls it by. */
export const says = ({ attributes }: Element, role: string, type: string): boolean => wordsIn(attributes.role).includes(role) || wordsIn(attributes['epub:type']).includes(type)

const wordsIn = (value: string | undefined): string[] => (value ?? '').split(/\s+/)

const styleTags: Readonly<Record<string, SpanStyle>> = { em: 'emphasis', strong: 'strong', b: 'strong', i: 'foreign', sup: 'superscript', sub: 'subscript', code: 'code' }

/** How an element sets its text apart from what stands round it, if it does. */
export function styleOf({ tag, attributes }: Element): string | undefined {
  const style = wordsIn(attributes.class).includes('small-caps') ? 'small-caps' : styleTags[tag]
  return style && styleName(style, attributes.lang ?? attributes['xml:lang'])
}

/** From 1 to 6, or whatever `aria-level` says; 0 for no heading. */
export function headingLevel({ tag, attributes }: Element): number {
  const own = /^h([1-6])$/.exec(tag)?.[1]
  if (wordsIn(attributes.role).includes('heading')) return Number(attributes['aria-level'] ?? own ?? 2)
  return attributes.role === undefined ? Number(own ?? 0) : 0
}

const inlineTags = new Set('a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '))

/** Whether it stands inside a line; anything else begins and ends one. */
export const isInline = ({ tag }: Element): boolean => inlineTags.has(tag)

const silentTags = new Set(['style', 'script', 'template', 'title', 'head'])

/** Whether nobody reads what stands in it. */
export const isSilent = ({ tag }: Element): boolean => silentTags.has(tag)

/** What runs, or fetches what may. */
const livingTags = new Set(['script', 'iframe', 'frame', 'object', 'embed', 'applet', 'base', 'form', 'noscript', 'portal'])
const concealing = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*(?:\.0*)?(?:[;\s!]|$)|font-size\s*:\s*0(?![.\d])|content-visibility\s*:\s*hidden)/i

/** What there is in an element that runs, or hides it from its reader. */
export function faultOf({ tag, attributes }: Element): string | undefined {
  if (livingTags.has(tag)) return `<${tag}>`
  const handler = Object.keys(attributes).find(name => /^on\w/i.test(name))
  if (handler !== undefined) return `<${tag} ${handler}>`
  if (/^\s*(?:java|vb)script:/i.test(attributes.href ?? '')) return `<${tag} href="${attributes.href}">`
  if ('hidden' in attributes) return `<${tag} hidden>`
  if (attributes['aria-hidden'] === 'true' && tag !== 'svg') return `<${tag} aria-hidden>`
  return concealing.test(attributes.style ?? '') ? `<${tag} style="${attributes.style}">` : undefined
}
