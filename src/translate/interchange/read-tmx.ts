/**
 * Read a translation memory, TMX 1.1 to 1.4b: our own, OmegaT's project memory, or any other of the same two languages.
 * In: the text of a file. Out: its sentences; without ids they are found by their sources. Codes are read from what stands in them: our
 * tags, or a type that says what they are; the text of others is not text of the book and is told.
 */
import { type Checked, diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import type { Inline } from '../../model/inline.js'
import type { Returned, ReturnedSegment } from '../../model/returned.js'
import { parseXml } from '../../xml/parse-xml.js'
import { attributeOf, childElements, placeOf, textIn, type XmlElement } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { fromCodeText, isCodeTag, toWordsBefore } from './code-text.js'
import { fromExchangeName } from './export-request.js'
import { fromSegmentKey } from './segment-key.js'
import { fromStateProperty } from './state-map.js'
import { tmxProperties } from './write-tmx.js'

const nothing: Returned = { languages: {}, segments: [] }

/** Rules: those of XML, `returned-tmx-wrong`, `returned-code-unknown`. */
export function readTmx(source: SourceText): Checked<Returned> {
  const { value, diagnostics } = parseXml(source)
  const { root } = value
  if (!root || diagnostics.length > 0) return { value: nothing, diagnostics }
  const wrong = (element: XmlElement, reason: string): Checked<Returned> => ({ value: nothing, diagnostics: [diagnose('returned-tmx-wrong', placeOf(source, element), { reason })] })
  if (root.local !== 'tmx') return wrong(root, `<${root.name}>`)
  const header = childElements(root).find(({ local }) => local === 'header')
  const units = childElements(root).filter(({ local }) => local === 'body').flatMap(childElements).filter(({ local }) => local === 'tu')
  const languages = languagesOf(header, units)
  if (languages.more.length > 0) return wrong(root, [languages.source, languages.target, ...languages.more].join(', '))
  const exchange = fromExchangeName(header ? (propertyOf(header, tmxProperties.exchange) ?? '') : '')
  const found: Diagnostic[] = []
  const segments = units.flatMap(unit => readTu(source, unit, languages, found))
  const { more: _, ...pair } = languages
  return { value: { languages: { ...(pair.source === undefined ? {} : { source: pair.source }), ...(pair.target === undefined ? {} : { target: pair.target }) }, ...(exchange === undefined ? {} : { exchange }), segments }, diagnostics: found }
}

const languageOf = (tuv: XmlElement): string => attributeOf(tuv, 'xml:lang') ?? attributeOf(tuv, 'lang') ?? ''
const isSame = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase()

type Languages = { readonly source: string | undefined; readonly target: string | undefined; readonly more: readonly string[] }

/** The source is what the header says, or what stands first; `more`: languages beyond the two. */
function languagesOf(header: XmlElement | undefined, units: readonly XmlElement[]): Languages {
  const all: string[] = []
  for (const tuv of units.flatMap(childElements)) if (tuv.local === 'tuv' && !all.some(one => isSame(one, languageOf(tuv)))) all.push(languageOf(tuv))
  const said = header && attributeOf(header, 'srclang')
  const source = all.find(one => isSame(said, one)) ?? (said === undefined || said === '*all*' ? all[0] : said)
  const [target, ...more] = all.filter(one => !isSame(source, one))
  return { source, target, more }
}

function propertyOf(element: XmlElement, type: string): string | undefined {
  const found = childElements(element).find(child => child.local === 'prop' && attributeOf(child, 'type') === type)
  return found && unarmour(textIn(found))
}

function readTu(file: SourceText, tu: XmlElement, { source, target }: Languages, found: Diagnostic[]): ReturnedSegment[] {
  const seg = (language: string | undefined): XmlElement | undefined => childElements(childElements(tu).find(child => child.local === 'tuv' && isSame(language, languageOf(child))) ?? tu).find(({ local }) => local === 'seg')
  const [sourceSeg, targetSeg] = [seg(source), seg(target)]
  if (!sourceSeg) return []
  const from = readSeg(sourceSeg, [])
  const to = targetSeg && readSeg(targetSeg, from.inlines)
  const place = placeOf(file, tu)
  const key = unarmour(attributeOf(tu, 'tuid') ?? propertyOf(tu, 'id') ?? '')
  if (to && to.unknown.length > 0) found.push(diagnose('returned-code-unknown', place, { segment: key || place.line, codes: to.unknown.join(' ') }))
  const inlines = to && to.inlines.length > 0 ? to.inlines : undefined
  const state = inlines && fromStateProperty(propertyOf(tu, tmxProperties.state) ?? '', inlines)?.state
  const remarks = childElements(tu).filter(({ local }) => local === 'note').map(note => ({ text: unarmour(textIn(note)) })).filter(({ text }) => text.trim() !== '')
  return [{ ...fromSegmentKey(key), source: from.inlines, ...(inlines ? { target: inlines } : {}), ...(state === undefined ? {} : { state }), remarks, place }]
}

/** `unknown`: what stood in codes that say nothing to us, and tags that had no partner. */
function readSeg(seg: XmlElement, source: readonly Inline[]): { readonly inlines: readonly Inline[]; readonly unknown: readonly string[] } {
  const pieces: { readonly kind: 'tag' | 'words'; readonly text: string }[] = []
  const unknown: string[] = []
  const names = new Map<string, string>()
  const tag = (text: string | undefined, element: XmlElement): void => void (text !== undefined && isCodeTag(text) ? pieces.push({ kind: 'tag', text }) : unknown.push(textIn(element) || `<${element.name}>`))
  const visit = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (node.type === 'text') pieces.push({ kind: 'words', text: unarmour(node.text) })
      if (node.type !== 'element') continue
      const name = names.get(attributeOf(node, 'i') ?? '') ?? typeNames[attributeOf(node, 'type') ?? '']
      const own = isCodeTag(ownText(node)) ? ownText(node) : undefined
      if (node.local === 'bpt') {
        if (name !== undefined) names.set(attributeOf(node, 'i') ?? '', name)
        tag(own ?? (name && `<${name}>`), node)
      } else if (node.local === 'ept') tag(own ?? (name && `</${name}>`), node)
      else if (node.local === 'hi') {
        if (name !== undefined) pieces.push({ kind: 'tag', text: `<${name}>` })
        visit(node)
        if (name !== undefined) pieces.push({ kind: 'tag', text: `</${name}>` })
      } else tag(own ?? (name && `<${name}/>`), node)
      for (const sub of childElements(node)) if (sub.local === 'sub') visit(sub)
    }
  }
  visit(seg)
  const text = pieces.map((piece, at) => (piece.kind === 'tag' ? piece.text : toWordsBefore(piece.text, pieces[at + 1]?.kind ?? 'words'))).join('')
  const { inlines, broken } = fromCodeText(text, source)
  return { inlines, unknown: [...unknown, ...broken] }
}

/** The code itself, without the text in it that is to be translated. */
const ownText = (element: XmlElement): string => element.children.map(child => (child.type === 'text' ? child.text : '')).join('').trim()

/** What a type says where the code itself says nothing (TMX 1.4b, `type`). */
const typeNames: Readonly<Record<string, string | undefined>> = { italic: 'i', bold: 'b', lb: 'br', 'x-regard-small-caps': 'caps', 'x-regard-superscript': 'sup', 'x-regard-subscript': 'sub' }
