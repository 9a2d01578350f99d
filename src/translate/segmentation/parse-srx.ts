/**
 * Read sentence rules from SRX 2.0 (Segmentation Rules eXchange, LISA OSCAR 2008).
 * In: the file. Out: its rules, and what is wrong with them, by line and column within a pattern. A rule that cannot be understood is left out and reported.
 * What SRX says of formats (`formathandle`, `segmentsubflows`) is passed over: a sentence here never ends within a code.
 */
import { type Checked, diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { Place, SourceText } from '../../model/place.js'
import type { SentenceRule } from '../../text/split-rules.js'
import { parseXml } from '../../xml/parse-xml.js'
import { attributeOf, childElements, placeOf, placeOfAttribute, textIn, type XmlElement } from '../../xml/tree.js'
import { fromIcu, type MappedPattern, type Side } from './icu-pattern.js'
import type { LanguageMap, RuleList, Segmentation } from './segmentation.js'

export const srxNamespace = 'http://www.lisa.org/srx20'

/** `value` is undefined when the file is no SRX at all. Rules: `srx-not-srx`, `srx-value-wrong`, `srx-pattern-unmapped`, `srx-list-unknown`, `srx-rule-empty`. */
export function parseSrx(source: SourceText): Checked<Segmentation | undefined> {
  const { value, diagnostics } = parseXml(source)
  const { root } = value
  if (!root || diagnostics.length > 0) return { value: undefined, diagnostics }
  if (root.local !== 'srx' || (root.uri !== srxNamespace && root.uri !== '')) return { value: undefined, diagnostics: [diagnose('srx-not-srx', placeOf(source, root), { name: root.name })] }
  const reader = new SrxReader(source)
  return { value: reader.read(root), diagnostics: reader.diagnostics }
}

class SrxReader {
  readonly diagnostics: Diagnostic[] = []
  /** How many patterns were read: each gives names of its own to its groups. */
  private patterns = 0

  constructor(private readonly source: SourceText) {}

  read(root: XmlElement): Segmentation {
    const header = below(root, 'header')[0]
    const lists = below(root, 'languagerule').map(list => this.list(list))
    const names = lists.map(({ name }) => name)
    const maps = below(root, 'languagemap').flatMap(map => this.map(map, names))
    return { cascade: header !== undefined && this.isYes(header, 'cascade', false), lists, maps }
  }

  private list(element: XmlElement): RuleList {
    return { name: attributeOf(element, 'languagerulename') ?? '', rules: below(element, 'rule').flatMap(rule => this.rule(rule)) }
  }

  private rule(element: XmlElement): SentenceRule[] {
    const before = this.pattern(below(element, 'beforebreak')[0], 'before')
    const after = this.pattern(below(element, 'afterbreak')[0], 'after')
    if (before === '' && after === '') this.diagnostics.push(diagnose('srx-rule-empty', placeOf(this.source, element)))
    if (before === undefined || after === undefined || (before === '' && after === '')) return []
    return [{ breaks: this.isYes(element, 'break', true), before, after }]
  }

  /** Empty where the element is missing or empty: then anything may stand there. */
  private pattern(element: XmlElement | undefined, side: Side): string | undefined {
    if (!element) return ''
    const icu = textIn(element)
    this.patterns += 1
    return this.mapped(fromIcu(icu, side, String(this.patterns)), icu, at => placeWithin(this.source, element, at))
  }

  private map(element: XmlElement, names: readonly string[]): LanguageMap[] {
    const list = attributeOf(element, 'languagerulename') ?? ''
    if (!names.includes(list)) this.diagnostics.push(diagnose('srx-list-unknown', placeOfAttribute(this.source, element, 'languagerulename'), { list }))
    const icu = attributeOf(element, 'languagepattern') ?? ''
    this.patterns += 1
    const pattern = this.mapped(fromIcu(icu, 'after', String(this.patterns)), icu, () => placeOfAttribute(this.source, element, 'languagepattern'))
    return pattern === undefined || !names.includes(list) ? [] : [{ pattern, list }]
  }

  private mapped(mapped: MappedPattern, icu: string, placeAt: (at: number) => Place): string | undefined {
    if ('pattern' in mapped) return mapped.pattern
    this.diagnostics.push(diagnose('srx-pattern-unmapped', placeAt(mapped.at), { pattern: icu.slice(mapped.at, mapped.at + 20), reason: mapped.reason }))
    return undefined
  }

  private isYes(element: XmlElement, name: string, otherwise: boolean): boolean {
    const value = attributeOf(element, name)
    if (value === undefined) return otherwise
    if (value !== 'yes' && value !== 'no') this.diagnostics.push(diagnose('srx-value-wrong', placeOfAttribute(this.source, element, name), { attribute: name, value }))
    return value === 'yes'
  }
}

/** Elements of SRX by their name, in order, however deep. */
function below(element: XmlElement, local: string): XmlElement[] {
  return childElements(element).flatMap(child => (child.uri !== element.uri ? [] : child.local === local ? [child] : below(child, local)))
}

/** The place of a character of an element's text: what is written as an entity or in CDATA is longer in the file. */
function placeWithin(source: SourceText, element: XmlElement, offset: number): Place {
  const raw = source.text.slice(element.contentStart, element.contentEnd)
  let read = 0
  for (const token of raw.matchAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[|\]\]>|&#?\w+;|[\s\S]/gu)) {
    if (token[0].startsWith('<') || token[0] === ']]>') continue
    if (read >= offset) return source.place(element.contentStart + token.index)
    read += token[0].startsWith('&') ? 1 : token[0].length
  }
  return placeOf(source, element)
}
