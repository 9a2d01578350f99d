/**
 * Read XLIFF inline content back into running text.
 * In: a `source` or `target` element. Out: inlines, or the reason why this program has no noun for what stands there.
 */
import type { Inline, SpanStyle } from '../../model/inline.js'
import { joinTexts } from '../../model/inline-walk.js'
import { attributeOf, type XmlElement } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { codeTypes, fromNameToken, isXliffNamespace, spanTypes } from './conventions.js'
import { Unreadable } from './unreadable.js'

/** `preserve` is the `xml:space` that holds here: without it runs of white space count as one space (XLIFF 2.1 §4.3.2.3). */
export function parseInlines(element: XmlElement, preserve: boolean): Inline[] {
  return joinTexts(childInlines(element, preserve))
}

function childInlines(element: XmlElement, preserve: boolean): Inline[] {
  const inlines: Inline[] = []
  for (const child of element.children) {
    if (child.type === 'text') inlines.push({ type: 'text', text: preserve ? child.text : child.text.replace(/[ \t\r\n]+/g, ' ') })
    else if (child.type === 'element') inlines.push(parseCode(child, preserve))
  }
  return inlines
}

function parseCode(element: XmlElement, preserve: boolean): Inline {
  if (!isXliffNamespace(element.uri)) throw new Unreadable(`<${element.name}>`)
  if (element.local === 'cp') return { type: 'text', text: codePoint(element) }
  const id = attributeOf(element, 'id')
  if (id === undefined) throw new Unreadable(`<${element.name}> without id`)
  if (element.local === 'pc') return parsePaired(element, id, preserve)
  if (element.local === 'ph') return parsePlaceholder(element, id)
  throw new Unreadable(`<${element.name}>`)
}

function codePoint(element: XmlElement): string {
  const hex = attributeOf(element, 'hex') ?? ''
  const code = /^[0-9a-f]{1,8}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.POSITIVE_INFINITY
  if (code > 0x10ffff) throw new Unreadable(`<cp hex="${hex}">`)
  return String.fromCodePoint(code)
}

function parsePaired(element: XmlElement, id: string, preserve: boolean): Inline {
  const subType = attributeOf(element, 'subType') ?? ''
  const children = parseInlines(element, preserve)
  if (subType === codeTypes.link) return { type: 'link', id, href: unarmour(attributeOf(element, 'dispStart') ?? ''), children }
  const [base = '', lang] = splitAtDot(subType)
  const style = styleOf.get(base)
  if (!style) throw new Unreadable(`<pc subType="${subType}">`)
  return { type: 'span', id, style, ...(lang === undefined ? {} : { lang: fromNameToken(lang) }), children }
}

const styleOf: ReadonlyMap<string, SpanStyle> = new Map(Object.entries(spanTypes).map(([style, type]) => [type, style as SpanStyle]))

function splitAtDot(subType: string): string[] {
  const dot = subType.indexOf('.')
  return dot < 0 ? [subType] : [subType.slice(0, dot), subType.slice(dot + 1)]
}

function parsePlaceholder(element: XmlElement, id: string): Inline {
  const subType = attributeOf(element, 'subType')
  const shown = unarmour(attributeOf(element, 'disp') ?? '')
  switch (subType) {
    case codeTypes.note: {
      const note = /^\[\^([\s\S]*)\]$/.exec(shown)?.[1]
      if (note === undefined) throw new Unreadable(`<ph subType="${subType}" disp="${shown}">`)
      return { type: 'note-reference', id, note }
    }
    case codeTypes.pageBreak:
      return { type: 'page-break', id, page: shown }
    case codeTypes.lineBreak:
      return { type: 'line-break', id }
    case codeTypes.paragraphBreak:
      return { type: 'paragraph-break', id }
    default:
      throw new Unreadable(`<ph subType="${subType ?? ''}">`)
  }
}
