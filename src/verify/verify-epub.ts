/**
 * Prove that an EPUB holds its work: every segment and every note once, in the order of the spine.
 * In: what must be there, and the file's bytes. Out: diagnostics. A page that is not well-formed XML is one of them.
 * Pages that the spine does not list are read by nobody, so what stands only there is missing.
 */
import { strFromU8, unzipSync } from 'fflate'
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { SourceText, wholeFile } from '../model/place.js'
import { parseXml } from '../xml/parse-xml.js'
import { attributeOf, childElements, type XmlElement } from '../xml/tree.js'
import { checkMarkup, idsOf } from './check-markup.js'
import type { Expected } from './expected.js'
import { findIn, type Page, resolveLink } from './found.js'
import { fromXml } from './published-tree.js'

/** `path` names the file in messages. */
export function verifyEpub(expected: Expected, path: string, bytes: Uint8Array): Diagnostic[] {
  const unreadable = (reason: string): Diagnostic => diagnose('verify-unreadable', wholeFile(path), { reason })
  try {
    const book = new Container(path, unzipSync(bytes))
    const pages = book.pages()
    if (book.faults.length > 0) return book.faults.map(unreadable)
    return checkMarkup(expected, findIn(pages, idsOf(expected)), path)
  } catch (error) {
    return [unreadable(error instanceof Error ? error.message : String(error))]
  }
}

class Container {
  readonly faults: string[] = []

  constructor(private readonly path: string, private readonly files: Readonly<Record<string, Uint8Array>>) {}

  /** The pages of the spine, in order (EPUB 3.3 §5.7). */
  pages(): Page[] {
    const name = this.packageName()
    const content = this.parse(name)
    const items = new Map(below(content, 'item').map(item => [attributeOf(item, 'id') ?? '', resolveLink(name, decodeURI(attributeOf(item, 'href') ?? ''))]))
    const spine = below(content, 'itemref').map(({ attributes }) => attributes.find(attribute => attribute.name === 'idref')?.value ?? '')
    return spine.flatMap(id => {
      const file = items.get(id)
      const root = file === undefined ? undefined : this.parse(file)
      return file !== undefined && root ? [{ file, tree: fromXml(root) }] : []
    })
  }

  /** The package document that the container names (EPUB 3.3 §4.2.6.3.1). */
  private packageName(): string {
    const [rootfile] = below(this.parse('META-INF/container.xml'), 'rootfile')
    return rootfile ? (attributeOf(rootfile, 'full-path') ?? '') : ''
  }

  private parse(name: string): XmlElement | undefined {
    const bytes = this.files[name]
    if (!bytes) {
      this.faults.push(`${name} –`)
      return undefined
    }
    const { value, diagnostics } = parseXml(new SourceText(`${this.path}!${name}`, strFromU8(bytes)))
    this.faults.push(...diagnostics.map(({ place, values }) => `${name}:${place.line}:${place.column} ${values.reason ?? ''}`))
    return value.root
  }
}

/** All elements of that name, in document order. */
function below(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return []
  return childElements(element).flatMap(child => [...(child.local === name ? [child] : []), ...below(child, name)])
}
