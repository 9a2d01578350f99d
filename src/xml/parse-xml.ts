/**
 * Read XML into a tree with offsets.
 * In: a text. Out: the tree of all that could be read, and what was wrong: not well-formed, cut off, too deep, or armed with entities.
 * Entities that a document declares are refused, never expanded: they can blow up memory or name files of the reader.
 */
import type { Checked } from '../model/diagnostic.js'
import type { SourceText } from '../model/place.js'
import { readTree } from './read-tree.js'
import { scanXml } from './scan-xml.js'
import type { XmlDocument } from './tree.js'

/** Deeper than any document that a person or a tool means; keeps every recursive reader safe. */
export const depthLimit = 200

/**
 * The tree of a text. After a fault the tree holds what stood before it, and elements that were open end where reading stopped.
 * Faults: `xml-not-well-formed`, `xml-truncated`, `xml-entity-declared`, `xml-too-deep`.
 */
export function parseXml(source: SourceText): Checked<XmlDocument> {
  return parseXmlWithout(source, () => false)
}

/** The same, without the white space of a file's layout: what stands alone between the children of elements that `isLayout` names. */
export function parseXmlWithout(source: SourceText, isLayout: (local: string, uri: string) => boolean): Checked<XmlDocument> {
  const root = scanXml(source.text, { depthLimit, isLayout })
  return root ? { value: { source, root }, diagnostics: [] } : readTree(source, depthLimit)
}
