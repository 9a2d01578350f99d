/**
 * Tell XLIFF 2 from everything else by its first element.
 */
import { diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { attributeOf, placeOf, type XmlElement } from '../../xml/tree.js'
import { isXliffNamespace } from './conventions.js'

/** What is wrong with the root; undefined for a root of XLIFF 2. */
export function checkRoot(source: SourceText, root: XmlElement): Diagnostic | undefined {
  if (isXliffNamespace(root.uri) && root.local === 'xliff') return undefined
  const place = placeOf(source, root)
  const version = /^urn:oasis:names:tc:xliff:document:(1\.\d)$/.exec(root.uri)?.[1] ?? (root.local === 'xliff' && root.uri === '' ? attributeOf(root, 'version') : undefined)
  if (version?.startsWith('1.')) return diagnose('xliff-version-old', place, { version })
  return diagnose('xliff-not-xliff', place, { found: `<${root.name}${root.uri === '' ? '' : ` xmlns="${root.uri}"`}>` })
}
