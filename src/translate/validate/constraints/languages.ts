/**
 * Source and target are in the languages the file says (XLIFF 2.1 §4.2.2.1, §4.2.2.12–13); in 2.0 they also treat white space alike.
 */
import { preservesSpace } from '../../../xml/slice.js'
import { attributeOf, type XmlElement } from '../../../xml/tree.js'
import { childNamed, type Constraint, type Context, type Report } from '../constraint.js'
import { nameOf } from '../kinds.js'

/** Its own `xml:lang` or its nearest ancestor's. */
function languageOf(element: XmlElement): string | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const lang = attributeOf(at, 'xml:lang')
    if (lang !== undefined) return lang
  }
  return undefined
}

function checkSide(side: XmlElement, report: Report, { root }: Context): void {
  const parent = side.parent && nameOf(side.parent)
  if (parent !== 'segment' && parent !== 'ignorable') return
  const declared = attributeOf(root, side.local === 'source' ? 'srcLang' : 'trgLang')
  if (declared === undefined && side.local === 'target') report('xliff-target-language-missing', side, {})
  checkLanguage(side, languageOf(side), declared, report)
}

function checkLanguage(element: XmlElement, lang: string | undefined, declared: string | undefined, report: Report): void {
  if (lang === undefined || declared === undefined || lang.toLowerCase() === declared.toLowerCase()) return
  report('xliff-language-differs', element, { element: element.name, lang, expected: declared }, 'xml:lang')
}

/** A resource says its own language or none (§5.5.4.5–6). */
function checkResource(resource: XmlElement, report: Report, { root }: Context): void {
  checkLanguage(resource, attributeOf(resource, 'xml:lang'), attributeOf(root, resource.local === 'source' ? 'srcLang' : 'trgLang'), report)
}

/** From 2.1 on source and target may differ in this (§5.9.8.3.2). */
function checkSpace(part: XmlElement, report: Report, { edition }: Context): void {
  if (edition !== '2.0') return
  const source = childNamed(part, 'source')
  const target = childNamed(part, 'target')
  if (source && target && preservesSpace(source) !== preservesSpace(target)) report('xliff-space-differs', target, {})
}

/** 2.2 is the first version with a core namespace of its own. */
function checkVersion(root: XmlElement, report: Report): void {
  const version = attributeOf(root, 'version') ?? ''
  const namespace = root.uri.slice(root.uri.lastIndexOf(':') + 1)
  if ((version === '2.2') !== (namespace === '2.2')) report('xliff-version-namespace', root, { version, namespace }, 'version')
}

export const languageConstraints: readonly Constraint[] = [
  { on: ['xliff'], check: checkVersion },
  { on: ['source', 'target'], check: checkSide },
  { on: ['res:source', 'res:target'], check: checkResource },
  { on: ['segment', 'ignorable'], check: checkSpace },
]
