/**
 * Turn an XLIFF 2 file into another version of XLIFF 2.
 * In: the text of a file, a version. Out: the same text with the version's namespaces; a warning for whatever the version has no place for.
 * Only names of namespaces and the `version` change: what the version lacks is kept, as an extension of another program would be,
 * save for notes and metadata of the whole document, which move into the first file.
 */
import { type Checked, diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { applyPatches, type Patch, patchAttribute, patchAway, patchBefore } from '../../xml/edit-xml.js'
import { sliceOf } from '../../xml/slice.js'
import { attributeOf, childElements, placeOf, type XmlElement } from '../../xml/tree.js'
import { isXliffNamespace, namespaces } from './conventions.js'
import { parseTree } from './parse-tree.js'

export const xliffVersions = ['2.0', '2.1', '2.2'] as const
export type XliffVersion = (typeof xliffVersions)[number]

/** What each version calls the namespaces that changed their names. */
const renamed: Readonly<Record<XliffVersion, { readonly core: string; readonly itsm: string }>> = {
  '2.0': { core: namespaces.xliff, itsm: 'urn:oasis:names:tc:xliff:itsm:2.1' },
  '2.1': { core: namespaces.xliff, itsm: 'urn:oasis:names:tc:xliff:itsm:2.1' },
  '2.2': { core: 'urn:oasis:names:tc:xliff:document:2.2', itsm: 'urn:oasis:names:tc:xliff:itsm:2.0' },
}

/** Modules that not every version has. */
const modules: readonly { readonly uri: string; readonly name: string; readonly versions: readonly XliffVersion[] }[] = [
  { uri: 'urn:oasis:names:tc:xliff:changetracking:2.0', name: 'change tracking', versions: ['2.0', '2.1'] },
  { uri: 'http://www.w3.org/2005/11/its', name: 'ITS', versions: ['2.1', '2.2'] },
  { uri: 'urn:oasis:names:tc:xliff:pgs:1.0', name: 'plural, gender and select', versions: ['2.2'] },
]

/** A file that is no XLIFF 2, or is broken, comes back as it is. */
export function toVersion(source: SourceText, version: XliffVersion): Checked<string> {
  const { value: { root }, diagnostics } = parseTree(source)
  if (!root || diagnostics.length > 0 || !isXliffNamespace(root.uri) || attributeOf(root, 'version') === version) return { value: source.text, diagnostics: [] }
  const patches = [...patchAttribute(source.text, root, 'version', version), ...renamings(source.text, root, version), ...(version === '2.2' ? [] : moved(source, root))]
  return { value: applyPatches(source.text, patches), diagnostics: lacking(source, root, version) }
}

function renamings(text: string, element: XmlElement, version: XliffVersion): Patch[] {
  const { core, itsm } = renamed[version]
  const own = element.attributes.flatMap(({ name, prefix, value }) => {
    if (name !== 'xmlns' && prefix !== 'xmlns') return []
    const uri = isXliffNamespace(value) ? core : /^urn:oasis:names:tc:xliff:itsm:2\.[01]$/.test(value) ? itsm : value
    return uri === value ? [] : patchAttribute(text, element, name, uri)
  })
  return [...own, ...childElements(element).flatMap(child => renamings(text, child, version))]
}

/** What stands beside the files goes to the place it has in a file: metadata first, notes before the first unit. */
function moved(source: SourceText, root: XmlElement): Patch[] {
  const isFile = (child: XmlElement): boolean => child.local === 'file' && isXliffNamespace(child.uri)
  const [file] = childElements(root).filter(isFile)
  const first = file && childElements(file).find(child => child.local !== 'skeleton')
  const unit = file && childElements(file).find(child => child.local === 'unit' || child.local === 'group')
  if (!file || !first || !unit) return []
  return childElements(root).filter(child => !isFile(child)).flatMap(child => {
    const notes = child.local === 'notes' ? childElements(file).find(one => one.local === 'notes') : undefined
    const put = notes ? { start: notes.contentStart, end: notes.contentStart, put: source.text.slice(child.contentStart, child.contentEnd).trimEnd() } : patchBefore(source.text, child.local === 'notes' ? unit : first, sliceOf(source, child))
    return [patchAway(source.text, child), put]
  })
}

function lacking(source: SourceText, root: XmlElement, version: XliffVersion): Diagnostic[] {
  return modules.filter(module => !module.versions.includes(version)).flatMap(({ uri, name }) => {
    const user = firstUser(root, uri)
    return user ? [diagnose('xliff-version-lacks', placeOf(source, user), { version, what: name })] : []
  })
}

function firstUser(element: XmlElement, uri: string): XmlElement | undefined {
  if (element.uri === uri || element.attributes.some(attribute => attribute.uri === uri)) return element
  for (const child of childElements(element)) {
    const found = firstUser(child, uri)
    if (found) return found
  }
  return undefined
}
