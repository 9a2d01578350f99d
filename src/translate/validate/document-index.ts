/**
 * Find files, groups and units of a document by id, each search in one step.
 * In: the root. Out: an index that reads the document when it is first asked.
 */
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { nameOf } from './kinds.js'

type Found = { readonly groups: Map<string, XmlElement>; readonly units: Map<string, XmlElement> }

/** Of two elements with one id the first is found. */
export class DocumentIndex {
  private files: ReadonlyMap<string, XmlElement> | undefined
  private readonly inFiles = new Map<XmlElement, Found>()

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
