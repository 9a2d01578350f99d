/**
 * Carry the paragraph styles of an ODT past pandoc, whose reader forgets them.
 * In: the bytes of the document. Out: the same document with the telling styles written before the words of their paragraphs,
 * between two private characters, for `styleMark` to find. A document that cannot be read goes on as it is: pandoc says why.
 */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { SourceText } from '../../model/place.js'
import { parseXml } from '../../xml/parse-xml.js'
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { isStyleKind, kindOfStyle, type StyleKind } from './style-kinds.js'

const [opening, closing] = ['\ue000', '\ue001']
const mark = new RegExp(`^${opening}([a-z-]+)${closing}`)

/** The style at the head of a paragraph's first word, and the word without it. */
export function styleMark(word: string): { readonly style: StyleKind; readonly rest: string } | undefined {
  const found = mark.exec(word)
  const name = found?.[1]
  return found && name !== undefined && isStyleKind(name) ? { style: name, rest: word.slice(found[0].length) } : undefined
}

/** The document with its telling styles marked. */
export function withStyleMarks(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const content = files['content.xml']
  if (!content) return bytes
  const marked = markContent(new TextDecoder().decode(content), stylesIn(files['styles.xml']))
  // A date of its own, since a zip must have one: it is never seen.
  return zipSync({ ...files, 'content.xml': strToU8(marked) }, { level: 1, mtime: '1980-01-01' })
}

/** What a style is called, and the style that it is based on. */
type OdtStyle = { readonly shown: string | undefined; readonly parent: string | undefined }

function stylesIn(part: Uint8Array | undefined): Map<string, OdtStyle> {
  const root = part && parseXml(new SourceText('styles.xml', new TextDecoder().decode(part))).value.root
  return new Map(root ? namedStyles(root) : [])
}

function namedStyles(element: XmlElement): [string, OdtStyle][] {
  return childElements(element).flatMap((child): [string, OdtStyle][] => {
    const name = child.name === 'style:style' ? attributeOf(child, 'style:name') : undefined
    if (name !== undefined) return [[name, { shown: attributeOf(child, 'style:display-name'), parent: attributeOf(child, 'style:parent-style-name') }]]
    return /^office:(?:automatic-)?styles$/.test(child.name) ? namedStyles(child) : []
  })
}

function markContent(xml: string, styles: Map<string, OdtStyle>): string {
  const { root } = parseXml(new SourceText('content.xml', xml)).value
  if (!root) return xml
  for (const [name, style] of namedStyles(root)) styles.set(name, style)
  const marks: { readonly at: number; readonly kind: StyleKind }[] = []
  collectMarks(root, styles, marks)
  let from = 0
  const pieces = marks.flatMap(({ at, kind }) => {
    const piece = xml.slice(from, at)
    from = at
    return [piece, opening, kind, closing]
  })
  return [...pieces, xml.slice(from)].join('')
}

function collectMarks(element: XmlElement, styles: ReadonlyMap<string, OdtStyle>, marks: { at: number; kind: StyleKind }[]): void {
  for (const child of childElements(element)) {
    const kind = child.name === 'text:p' && child.contentEnd > child.contentStart ? kindOf(attributeOf(child, 'text:style-name'), styles) : undefined
    if (kind !== undefined) marks.push({ at: child.contentStart, kind })
    collectMarks(child, styles, marks)
  }
}

/** Styles are based on each other, but never this deep. */
const deepest = 10

function kindOf(name: string | undefined, styles: ReadonlyMap<string, OdtStyle>): StyleKind | undefined {
  let style = name
  for (let depth = 0; style !== undefined && depth < deepest; depth++) {
    const known = styles.get(style)
    const kind = kindOfStyle(known?.shown ?? style.replace(/_([0-9a-f]{2})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
    if (kind !== undefined) return kind === 'paragraph' ? undefined : kind
    style = known?.parent
  }
  return undefined
}
