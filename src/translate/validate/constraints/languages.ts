/**
 * Source and target are in the languages the file says, and treat white space alike (XLIFF 2.1 §4.2.2.12–13, §4.3.2).
 */
import { preservesSpace } from '../../../xml/slice.js'
import { attributeOf, childElements, type XmlElement } from '../../../xml/tree.js'
import { type Constraint, enclosing, nameOf, type Report } from '../constraint.js'

/** Its own `xml:lang` or its nearest ancestor's. */
function languageOf(element: XmlElement): { readonly lang: string; readonly said: XmlElement } | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const lang = attributeOf(at, 'xml:lang')
    if (lang !== undefined) return { lang, said: at }
  }
  return undefined
}

function checkSide(side: XmlElement, report: Report): void {
  const parent = side.parent && nameOf(side.parent)
  if (parent !== 'segment' && parent !== 'ignorable') return
  const root = enclosing(side, 'xliff')
  const declared = root && attributeOf(root, side.local === 'source' ? 'srcLang' : 'trgLang')
  if (root && declared === undefined && side.local === 'target') report('xliff-target-language-missing', side, {})
  const language = languageOf(side)
  if (declared !== undefined && language && language.lang.toLowerCase() !== declared.toLowerCase())
    report('xliff-language-differs', language.said === side ? side : side, { element: side.name, lang: language.lang, expected: declared }, 'xml:lang')
}

function checkSpace(part: XmlElement, report: Report): void {
  const [source, target] = childElements(part)
  if (source && target && preservesSpace(source) !== preservesSpace(target)) report('xliff-space-differs', target, {})
}

export const languageConstraints: readonly Constraint[] = [
  { on: ['source', 'target'], check: checkSide },
  { on: ['segment', 'ignorable'], check: checkSpace },
]
