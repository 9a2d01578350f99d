/**
 * Find files, groups and units of a document by id, and what stands in them, each search in one step.
 * In: the root. Out: an index that reads the document when it is first asked.
 */
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import type { InlineView } from './inline-view.js'
import { nameOf } from './kinds.js'

type Found = { readonly groups: Map<string, XmlElement>; readonly units: Map<string, XmlElement> }

/** Of two elements with one id the first is found. */
export class DocumentIndex {
  private files: ReadonlyMap<string, XmlElement> | undefined
  private readonly inFiles = new Map<XmlElement, Found>()
  private lastChildren: { readonly parent: XmlElement; readonly byId: ReadonlyMap<string, XmlElement> } | undefined
  private lastTokens: { readonly tokens: InlineView['sourceTokens']; readonly byId: ReadonlyMap<string, XmlElement> } | undefined

  constructor(private readonly root: XmlElement) {}

  file(id: string): XmlElement | undefined {
    this.files ??= new Map(childElements(this.root).filter(child => nameOf(child) === 'file').map(child => [attributeOf(child, 'id') ?? '', child] as const).reverse())
    return this.files.get(id)
  }

  group(file: XmlElement, id: string): XmlElement | undefined {
    return this.of(file).groups.get(id)
  }

  unit(file: XmlElement, id: string): XmlElement | undefined {
    return this.of(file).units.get(id)
  }

  /** A child by id: of all, or of those that are wanted. The parent asked for last is remembered. */
  child(parent: XmlElement | undefined, id: string, isWanted?: (child: XmlElement) => boolean): XmlElement | undefined {
    if (!parent) return undefined
    if (this.lastChildren?.parent !== parent) this.lastChildren = { parent, byId: byId((isWanted ? childElements(parent).filter(isWanted) : childElements(parent)).map(child => [attributeOf(child, 'id'), child])) }
    return this.lastChildren.byId.get(id)
  }

  /** A code or marker by id. */
  token(view: InlineView, side: 'source' | 'target', id: string): XmlElement | undefined {
    const tokens = side === 'source' ? view.sourceTokens : view.targetTokens
    if (this.lastTokens?.tokens !== tokens) this.lastTokens = { tokens, byId: byId(tokens.map(token => [token.id, token.element])) }
    return this.lastTokens.byId.get(id)
  }

  private of(file: XmlElement): Found {
    const known = this.inFiles.get(file)
    if (known) return known
    const found: Found = { groups: new Map(), units: new Map() }
    collect(file, found)
    this.inFiles.set(file, found)
    return found
  }
}

function collect(parent: XmlElement, { groups, units }: Found): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const name = nameOf(child)
    if (name !== 'group' && name !== 'unit') continue
    const ids = name === 'group' ? groups : units
    const id = attributeOf(child, 'id') ?? ''
    if (!ids.has(id)) ids.set(id, child)
    if (name === 'group') collect(child, { groups, units })
  }
}

/** Of two with one id the first. */
function byId(rows: readonly (readonly [id: string | undefined, element: XmlElement])[]): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  for (const [id, element] of rows) if (id !== undefined && !found.has(id)) found.set(id, element)
  return found
}
