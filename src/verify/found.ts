/**
 * Find in published pages what a proof asks for: segments by their ids, calls of notes, links, and where each leads.
 * In: the pages in reading order, and the ids to look for. Out: `Found`.
 * A call is known by its role (DPUB-ARIA `doc-noteref`, or `epub:type="noteref"`), not by how its id is spelt.
 */
import { faultOf, headingLevel, isInline, isSilent, says, styleOf } from './element-sense.js'
import type { Element, Published } from './published-tree.js'
import { joinRuns, type StyledRun, withStyle } from './styled-runs.js'

/** A page of an edition: the one of an HTML edition, or one of the spine of an EPUB. */
export type Page = { readonly file: string; readonly tree: readonly Published[] }

/** `at` and `to` are `file#id`. `within`: the elements with an id that it stands in, outermost first. */
export type FoundCall = { readonly at: string | undefined; readonly mark: string; readonly to: string }
export type FoundSegment = {
  readonly id: string
  readonly text: string
  readonly runs: readonly StyledRun[]
  readonly calls: readonly FoundCall[]
  readonly within: readonly string[]
  readonly lang: string
  /** The level of the heading it stands in, from 1; 0 outside any. */
  readonly level: number
  /** White space or the edge of a block keeps it from what stands before. */
  readonly apart: boolean
}
/** `ofText`: it stands inside a segment. */
export type FoundLink = { readonly to: string; readonly text: string; readonly within: readonly string[]; readonly ofText: boolean }
/** `inFront`: no segment has come yet. */
export type FoundText = { readonly text: string; readonly within: readonly string[]; readonly inLink: boolean; readonly inFront: boolean }

export type Found = {
  /** In reading order; one that stands twice is here twice. */
  readonly segments: readonly FoundSegment[]
  /** How often each `file#id` is given. */
  readonly ids: ReadonlyMap<string, number>
  readonly links: readonly FoundLink[]
  /** Texts that stand in no segment, in order; what one block or one link says is one text. */
  readonly loose: readonly FoundText[]
  /** The names of the pages of the original that are marked, in order. */
  readonly pages: readonly string[]
  /** What no edition may hold, as a reader of the file would find it: `<script>`, `onclick`, `hidden`. */
  readonly faults: readonly string[]
}

type Open = { readonly pieces: StyledRun[]; readonly calls: FoundCall[] }
type Around = { readonly file: string; readonly within: readonly string[]; readonly lang: string; readonly level: number; readonly styles: string; readonly inLink: boolean; readonly segment?: Open }

/** Everything of interest in the pages. */
export function findIn(pages: readonly Page[], wanted: ReadonlySet<string>): Found {
  const finder = new Finder(wanted)
  for (const { file, tree } of pages) finder.readAll(tree, { file, within: [], lang: '', level: 0, styles: '', inLink: false })
  return finder
}

/** An address in a page as `file#id`; one outside the edition stays what it is. */
export function resolveLink(file: string, href: string): string {
  if (href.startsWith('#')) return `${file}${href}`
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href
  const parts = [...file.split('/').slice(0, -1), ...href.split('/')]
  const path: string[] = []
  for (const part of parts) if (part === '..') path.pop(); else if (part !== '.') path.push(part)
  return path.join('/')
}

const isCall = (element: Element): boolean => element.tag === 'a' && says(element, 'doc-noteref', 'noteref')
const isPageBreak = (element: Element): boolean => says(element, 'doc-pagebreak', 'pagebreak')

class Finder implements Found {
  readonly segments: FoundSegment[] = []
  readonly ids = new Map<string, number>()
  readonly links: FoundLink[] = []
  readonly loose: FoundText[] = []
  readonly pages: string[] = []
  readonly faults: string[] = []
  /** Nothing has come since the last white space or edge of a block. */
  private isApart = true
  /** The last loose text may still go on. */
  private isOpen = false

  constructor(private readonly wanted: ReadonlySet<string>) {}

  readAll(nodes: readonly Published[], around: Around): void {
    for (const node of nodes) {
      if (typeof node !== 'string') this.readElement(node, around)
      else this.readText(node, around)
    }
  }

  private readText(text: string, { segment, styles, within, inLink }: Around): void {
    if (text !== '') this.isApart = /\s$/.test(text)
    if (segment) {
      segment.pieces.push({ styles, text })
      return
    }
    const last = this.loose.at(-1)
    const goesOn = this.isOpen && last?.inLink === inLink && last.within.join() === within.join()
    if (goesOn) this.loose[this.loose.length - 1] = { ...last, text: last.text + text }
    else if (text.trim() !== '') this.loose.push({ text, within, inLink, inFront: this.segments.length === 0 })
    if (text.trim() !== '') this.isOpen = true
  }

  private readElement(element: Element, around: Around): void {
    const fault = faultOf(element)
    if (fault !== undefined) this.faults.push(fault)
    if (isSilent(element)) {
      this.readSilent(element, around)
      return
    }
    if (!isInline(element)) this.divide()
    this.readContent(element, around)
    if (!isInline(element)) this.divide()
  }

  /** Nobody reads what stands there, but it may hold what no edition may. */
  private readSilent({ children }: Element, around: Around): void {
    for (const child of children) if (typeof child !== 'string' && faultOf(child) !== undefined) this.readElement(child, around)
  }

  private readContent(element: Element, around: Around): void {
    const { id, href } = element.attributes
    const inside = this.enter(element, around)
    if (href !== undefined) this.links.push({ to: resolveLink(around.file, href), text: textOf(element.children), within: inside.within, ofText: around.segment !== undefined })
    if (element.tag === 'br') around.segment?.pieces.push({ styles: '', text: '\n' })
    if (isPageBreak(element)) this.pages.push(pageName(element))
    else if (isCall(element) && around.segment) this.readCall(element, around, around.segment)
    else if (id !== undefined && this.wanted.has(id)) this.readSegment(element, id, inside)
    else this.readAll(element.children, inside)
  }

  private divide(): void {
    this.isApart = true
    this.isOpen = false
  }

  private enter(element: Element, around: Around): Around {
    const { attributes } = element
    const style = styleOf(element)
    const inside = {
      ...around,
      lang: attributes.lang ?? attributes['xml:lang'] ?? around.lang,
      level: headingLevel(element) || around.level,
      styles: style === undefined ? around.styles : withStyle(around.styles, style),
      inLink: around.inLink || attributes.href !== undefined,
    }
    if (attributes.id === undefined) return inside
    const key = `${around.file}#${attributes.id}`
    this.ids.set(key, (this.ids.get(key) ?? 0) + 1)
    return { ...inside, within: [...around.within, key] }
  }

  private readSegment(element: Element, id: string, inside: Around): void {
    const segment: Open = { pieces: [], calls: [] }
    const apart = this.isApart
    this.isOpen = false
    this.readAll(element.children, { ...inside, segment })
    const text = segment.pieces.map(piece => piece.text).join('')
    this.segments.push({ id, text, runs: joinRuns(segment.pieces), calls: segment.calls, within: inside.within, lang: inside.lang, level: inside.level, apart })
  }

  private readCall({ attributes, children }: Element, { file }: Around, segment: Open): void {
    const at = attributes.id === undefined ? undefined : `${file}#${attributes.id}`
    this.isApart = false
    segment.calls.push({ at, mark: textOf(children).trim(), to: resolveLink(file, attributes.href ?? '') })
  }
}

/** What a page break says of itself, to the eye or to a screen reader. */
const pageName = ({ attributes, children }: Element): string => attributes['data-page'] ?? attributes['aria-label'] ?? attributes.title ?? textOf(children)

function textOf(nodes: readonly Published[]): string {
  return nodes.map(node => (typeof node === 'string' ? node : textOf(node.children))).join('')
}
