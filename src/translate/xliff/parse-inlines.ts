/**
 * Read XLIFF inline content back into running text.
 * In: a `source` or `target` element. Out: inlines; a code that this program has no noun for is kept as a foreign one.
 * Only what the standard does not allow here is `Unreadable`.
 */
import type { CodeAttribute, Inline, SpanStyle } from '../../model/inline.js'
import { joinTexts } from '../../model/inline-walk.js'
import { attributeOf, type XmlElement } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { codeTypes, fromNameToken, isXliffNamespace, spanTypes } from './conventions.js'
import { Unreadable } from './unreadable.js'
import { ownAttributesOf } from './write-inlines.js'

/** `preserve` is the `xml:space` that holds here: without it runs of white space count as one space (XLIFF 2.1 §4.3.2.3). */
export function parseInlines(element: XmlElement, preserve: boolean): Inline[] {
  const inlines: Inline[] = []
  let isJoined = true
  for (const child of element.children) {
    if (child.type === 'text') inlines.push({ type: 'text', text: preserve ? child.text : evenSpace(child.text) })
    else if (child.type === 'element') inlines.push(parseCode(child, preserve))
    isJoined &&= inlines.length < 2 || inlines.at(-1)?.type !== 'text' || inlines.at(-2)?.type !== 'text'
  }
  return isJoined ? inlines : joinTexts(inlines)
}

const evenSpace = (text: string): string => (/[\t\r\n]| {2}/.test(text) ? text.replace(/[ \t\r\n]+/g, ' ') : text)

/** The elements of the standard that hold no text (XLIFF 2.1 §4.2.3). */
const placeholders: ReadonlySet<string> = new Set(['ph', 'sc', 'ec', 'sm', 'em'])

function parseCode(element: XmlElement, preserve: boolean): Inline {
  if (!isXliffNamespace(element.uri)) throw new Unreadable(`<${element.name}>`)
  if (element.local === 'cp') return { type: 'text', text: codePoint(element) }
  const id = attributeOf(element, 'id') ?? (element.local === 'ec' || element.local === 'em' ? attributeOf(element, 'startRef') : undefined)
  if (id === undefined) throw new Unreadable(`<${element.name}> without id`)
  if (element.local === 'pc') return known(element, parsePaired(element, id, preserve)) ?? foreign(element, id, parseInlines(element, preserve))
  if (element.local === 'ph') return known(element, parsePlaceholder(element, id)) ?? foreign(element, id, [])
  if (element.local === 'mrk') return foreign(element, id, parseInlines(element, preserve))
  if (placeholders.has(element.local)) return foreign(element, id, [])
  throw new Unreadable(`<${element.name}>`)
}

function foreign(element: XmlElement, id: string, children: readonly Inline[]): Inline {
  const equiv = placeholders.has(element.local) ? unarmour(attributeOf(element, 'equiv') ?? '') : ''
  return { type: 'foreign-code', id, element: element.local, attributes: codeAttributes(element), equiv, children }
}

/** The code with what it says beyond its type; undefined when it is of another type than its subtype claims. */
function known(element: XmlElement, code: Exclude<Inline, { type: 'text' }> | undefined): Inline | undefined {
  if (!code) return undefined
  const own = ownAttributesOf(code)
  if (!own || attributeOf(element, 'type') !== own.type) return undefined
  const more = codeAttributes(element).filter(({ name, value }) => own[name] !== value && name !== 'subFlows')
  return more.length === 0 ? code : ({ ...code, more } as Inline)
}

function codeAttributes(element: XmlElement): CodeAttribute[] {
  return element.attributes.filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns').map(({ name, uri, value }) => ({ name, uri, value }))
}

function codePoint(element: XmlElement): string {
  const hex = attributeOf(element, 'hex') ?? ''
  const code = /^[0-9a-f]{1,8}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.POSITIVE_INFINITY
  if (code > 0x10ffff) throw new Unreadable(`<cp hex="${hex}">`)
  return String.fromCodePoint(code)
}

function parsePaired(element: XmlElement, id: string, preserve: boolean): Exclude<Inline, { type: 'text' }> | undefined {
  const subType = attributeOf(element, 'subType') ?? ''
  if (subType === codeTypes.link) return { type: 'link', id, href: unarmour(attributeOf(element, 'dispStart') ?? ''), children: parseInlines(element, preserve) }
  const [base = '', token] = splitAtDot(subType)
  const style = styleOf.get(base)
  const lang = token === undefined ? undefined : fromNameToken(token)
  if (!style || (token !== undefined && lang === undefined)) return undefined
  return { type: 'span', id, style, ...(lang === undefined ? {} : { lang }), children: parseInlines(element, preserve) }
}

const styleOf: ReadonlyMap<string, SpanStyle> = new Map(Object.entries(spanTypes).map(([style, type]) => [type, style as SpanStyle]))

function splitAtDot(subType: string): string[] {
  const dot = subType.indexOf('.')
  return dot < 0 ? [subType] : [subType.slice(0, dot), subType.slice(dot + 1)]
}

function parsePlaceholder(element: XmlElement, id: string): Exclude<Inline, { type: 'text' }> | undefined {
  const shown = unarmour(attributeOf(element, 'disp') ?? '')
  switch (attributeOf(element, 'subType')) {
    case codeTypes.note: {
      const note = /^\[\^([\s\S]*)\]$/.exec(shown)?.[1]
      return note === undefined ? undefined : { type: 'note-reference', id, note }
    }
    case codeTypes.pageBreak:
      return { type: 'page-break', id, page: shown }
    case codeTypes.lineBreak:
      return { type: 'line-break', id }
    case codeTypes.paragraphBreak:
      return { type: 'paragraph-break', id }
    default:
      return undefined
  }
}
