/**
 * Change single places of an XML text, and leave every other byte as it is.
 * In: elements of the text as it was read. Out: patches, and the text with them applied.
 * Patches may not overlap; those at one place are applied in the order they were made.
 */
import { attributeSpan, type XmlElement } from './tree.js'
import { escapeValue } from './write-xml.js'

/** `[start, end)` of the text is replaced by `put`. */
export type Patch = { readonly start: number; readonly end: number; readonly put: string }

export function applyPatches(text: string, patches: readonly Patch[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, put } of [...patches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, start), put)
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** Gives an attribute a value between the quotes it has, adds it as the last, or takes it away (`undefined`) with the space before it. */
export function patchAttribute(text: string, element: XmlElement, name: string, value: string | undefined): Patch[] {
  const span = attributeSpan(text, element, name)
  if (!span) {
    if (value === undefined) return []
    const at = endOfAttributes(text, element)
    return [{ start: at, end: at, put: ` ${name}="${escapeValue(value)}"` }]
  }
  if (value === undefined) return [{ start: spaceBefore(text, span.start), end: span.end, put: '' }]
  const quote = text[span.end - 1] ?? '"'
  const start = text.indexOf(quote, span.start) + 1
  return [{ start, end: span.end - 1, put: quote === "'" ? escapeValue(value).replace(/'/g, '&apos;') : escapeValue(value) }]
}

/** Gives an element other content; the content is XML already. An `<empty/>` element is opened. */
export function patchContent(text: string, element: XmlElement, content: string): Patch[] {
  if (!isSelfClosed(text, element)) return [{ start: element.contentStart, end: element.contentEnd, put: content }]
  return content === '' ? [] : [{ start: element.contentStart - 2, end: element.contentStart, put: `>${content}</${element.name}>` }]
}

/** Takes an element away with the white space before it. */
export function patchAway(text: string, element: XmlElement): Patch {
  return { start: spaceBefore(text, element.start), end: element.end, put: '' }
}

/** Puts XML after an element, or before it, as far in as that one stands. */
export function patchAfter(text: string, element: XmlElement, xml: string): Patch {
  return { start: element.end, end: element.end, put: marginOf(text, element) + xml }
}

export function patchBefore(text: string, element: XmlElement, xml: string): Patch {
  return { start: element.start, end: element.start, put: xml + marginOf(text, element) }
}

/** The white space before an element. */
export const marginOf = (text: string, element: XmlElement): string => text.slice(spaceBefore(text, element.start), element.start)

const isSelfClosed = (text: string, element: XmlElement): boolean => element.end === element.contentStart && text[element.contentStart - 2] === '/'

function endOfAttributes(text: string, element: XmlElement): number {
  const bracket = element.contentStart - (isSelfClosed(text, element) ? 2 : 1)
  return spaceBefore(text, bracket)
}

function spaceBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && /[ \t\r\n]/.test(text[start - 1] ?? '')) start -= 1
  return start
}
