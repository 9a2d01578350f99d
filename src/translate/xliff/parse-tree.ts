/**
 * Read the XML of an XLIFF file, once for all who ask.
 * In: the text of a file. Out: its tree, without the white space of its layout, and what is wrong with the XML.
 * A file is read, validated and leant on when it is written: the tree lives as long as its text.
 */
import { type Checked, diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { parseXmlWithout } from '../../xml/parse-xml.js'
import type { XmlDocument } from '../../xml/tree.js'
import { isXliffNamespace, namespaces } from './conventions.js'

const known = new WeakMap<SourceText, Checked<XmlDocument>>()

export function parseTree(source: SourceText): Checked<XmlDocument> {
  const found = known.get(source) ?? parseXmlWithout(source, isLayout)
  known.set(source, found)
  return found
}

/** A remark on a file that was in another encoding: it is written back in UTF-8. */
export function remarkEncoding(source: SourceText): Diagnostic[] {
  return source.encoding === undefined ? [] : [diagnose('xml-encoding-converted', source.place(0), { encoding: source.encoding.toUpperCase() })]
}

/** Elements of core and metadata that hold elements only. */
const frames: ReadonlySet<string> = new Set(['xliff', 'file', 'group', 'unit', 'segment', 'ignorable', 'notes', 'originalData', 'metadata', 'metaGroup'])
const isLayout = (local: string, uri: string): boolean => frames.has(local) && (isXliffNamespace(uri) || uri === namespaces.metadata)
