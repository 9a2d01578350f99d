/**
 * Find in published pages what a proof asks for: segments by their ids, calls of notes, links, and where each leads.
 * In: the pages in reading order, and the ids to look for. Out: `Found`.
 * A call is known by its role (DPUB-ARIA `doc-noteref`, or `epub:type="noteref"`), not by how its id is spelt.
 */
import type { Element, Published } from './published-tree.js'

/** A page of an edition: the one of an HTML edition, or one of the spine of an EPUB. */
export type Page = { readonly file: string; readonly tree: readonly Published[] }

/** `at` and `to` are `file#id`. `within`: the elements with an id that it stands in, outermost first. */
export type FoundCall = { readonly at: string | undefined; readonly mark: string; readonly to: string }
export type FoundSegment = { readonly id: string; readonly text: string; readonly calls: readonly FoundCall[]; readonly within: readonly string[]; readonly lang: string }
/** `ofText`: it stands inside a segment. */
export type FoundLink = { readonly to: string; readonly within: readonly string[]; readonly ofText: boolean }

export type FoundText = { readonly text: string; readonly within: readonly string[] }

export type Found = {
  /** In reading order; one that stands twice is here twice. */
  readonly segments: readonly FoundSegment[]
  /** How often each `file#id` is given. */
  readonly ids: ReadonlyMap<string, number>
  readonly links: readonly FoundLink[]
  /** Texts that stand in no segment, in order. */
  readonly loose: readonly FoundText[]
}

type Open = { text: string; readonly calls: FoundCall[] }
type Around = { readonly file: string; readonly within: readonly string[]; readonly lang: string; readonly segment?: Open }

/** Everything of interest in the pages. */
export function findIn(pages: readonly Page[], wanted: ReadonlySet<string>): Found {
  const finder = new Finder(wanted)
  for (const { file, tree } of pages) finder.readAll(tree, { file, within: [], lang: '' })
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

const silent = ['style', 'script', 'template', 'title', 'head']
const says = ({ attributes }: Element, role: string, type: string): boolean => (attributes.role ?? '').split(' ').includes(role) || (attributes['epub:type'] ?? '').split(' ').includes(type)
const isCall = (element: Element): boolean => element.tag === 'a' && says(element, 'doc-noteref', 'noteref')
const isPageBreak = (element: Element): boolean => says(element, 'doc-pagebreak', 'pagebreak')

class Finder implements Found {
  readonly segments: FoundSegment[] = []
  readonly ids = new Map<string, number>()
  readonly links: FoundLink[] = []
  readonly loose: FoundText[] = []

  constructor(private readonly wanted: ReadonlySet<string>) {}

  readAll(nodes: readonly Published[], around: Around): void {
    for (const node of nodes) {
      if (typeof node !== 'string') this.readElement(node, around)
      else if (around.segment) around.segment.text += node
      else if (node.trim() !== '') this.loose.push({ text: node.trim(), within: around.within })
    }
  }

  private readElement(element: Element, around: Around): void {
    if (silent.includes(element.tag)) return
    const { id, href } = element.attributes
    const inside = this.enter(element, around)
    if (href !== undefined) this.links.push({ to: resolveLink(around.file, href), within: inside.within, ofText: around.segment !== undefined })
    if (isPageBreak(element)) return
    if (isCall(element) && around.segment) this.readCall(element, around, around.segment)
    else if (id !== undefined && this.wanted.has(id)) this.readSegment(element, id, inside)
    else this.readAll(element.children, inside)
  }

  private enter({ attributes }: Element, around: Around): Around {
    const lang = attributes.lang ?? attributes['xml:lang'] ?? around.lang
    if (attributes.id === undefined) return { ...around, lang }
    const key = `${around.file}#${attributes.id}`
    this.ids.set(key, (this.ids.get(key) ?? 0) + 1)
    return { ...around, lang, within: [...around.within, key] }
  }

  private readSegment(element: Element, id: string, inside: Around): void {
    const segment: Open = { text: '', calls: [] }
    this.readAll(element.children, { ...inside, segment })
    this.segments.push({ id, ...segment, within: inside.within, lang: inside.lang })
  }

  private readCall({ attributes, children }: Element, { file }: Around, segment: Open): void {
    const at = attributes.id === undefined ? undefined : `${file}#${attributes.id}`
    segment.calls.push({ at, mark: textOf(children).trim(), to: resolveLink(file, attributes.href ?? '') })
  }
}

function textOf(nodes: readonly Published[]): string {
  return nodes.map(node => (typeof node === 'string' ? node : textOf(node.children))).join('')
}
