/**
 * Read XLIFF 1.2 (and 1.1, 1.0) as it comes back from a translator's tool: Trados, memoQ, OmegaT, Weblate, Phrase, XTM, or our own export.
 * In: the text of a file. Out: its sentences with targets, states and notes, and what was wrong.
 * Nothing here is written back, so what the catalog has no place for is passed over; that a target lost codes or text is told.
 */
import { type Checked, diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import type { Returned, ReturnedSegment } from '../../model/returned.js'
import { parseXml } from '../../xml/parse-xml.js'
import { attributeOf, childElements, placeOf, type XmlElement } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { fromExchangeName } from './export-request.js'
import { readTransUnit } from './read-trans-unit.js'
import { toolFacts } from './tool-facts12.js'

/** Rules: those of XML, `xliff-not-xliff`, `returned-code-unknown`, `returned-code-lost`, `returned-suggestions`. */
export function readXliff12(source: SourceText): Checked<Returned> {
  const { value, diagnostics } = parseXml(source)
  const { root } = value
  const nothing: Returned = { languages: {}, segments: [] }
  if (!root || diagnostics.length > 0) return { value: nothing, diagnostics }
  if (root.local !== 'xliff') return { value: nothing, diagnostics: [diagnose('xliff-not-xliff', placeOf(source, root), { found: `<${root.name}>` })] }
  const reading = new Reading(source, root)
  const files = childElements(root).filter(({ local }) => local === 'file')
  for (const file of files) reading.below(file)
  const suggestions = reading.suggestions === 0 ? [] : [diagnose('returned-suggestions', placeOf(source, root), { count: reading.suggestions })]
  return { value: { ...headOf(files[0]), segments: reading.segments }, diagnostics: [...reading.diagnostics, ...suggestions] }
}

function headOf(file: XmlElement | undefined): Pick<Returned, 'languages' | 'exchange'> {
  const read = (name: string): string | undefined => (file && attributeOf(file, name)) || undefined
  const [from, to, exchange] = [read('source-language'), read('target-language'), fromExchangeName(unarmour(read('original') ?? ''))]
  return { languages: { ...(from === undefined ? {} : { source: from }), ...(to === undefined ? {} : { target: to }) }, ...(exchange === undefined ? {} : { exchange }) }
}

class Reading {
  readonly segments: ReturnedSegment[] = []
  readonly diagnostics: Diagnostic[] = []
  suggestions = 0
  private readonly facts

  constructor(
    private readonly source: SourceText,
    root: XmlElement,
  ) {
    this.facts = toolFacts(root)
  }

  below(parent: XmlElement): void {
    for (const child of childElements(parent)) {
      if (child.local === 'trans-unit') this.transUnit(child)
      else if (child.local === 'body' || child.local === 'group') this.below(child)
    }
  }

  private transUnit(element: XmlElement): void {
    this.suggestions += childElements(element).filter(({ local }) => local === 'alt-trans').length
    const place = placeOf(this.source, element)
    for (const { segment, unknown, lost, name } of readTransUnit(element, this.facts)) {
      this.segments.push({ ...segment, place })
      if (unknown.length > 0) this.diagnostics.push(diagnose('returned-code-unknown', place, { segment: name, codes: [...new Set(unknown)].join(' ') }))
      if (lost.length > 0) this.diagnostics.push(diagnose('returned-code-lost', place, { segment: name, codes: lost.join(' ') }))
    }
  }
}
