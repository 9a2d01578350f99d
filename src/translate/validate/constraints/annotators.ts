/**
 * Read `its:annotatorsRef`: who annotated a category of ITS data (ITS 2.0 §5.7, XLIFF 2.1 §5.9.5).
 * In: a value, or an element within its reach. Out: categories and annotators.
 */
import { attributeIn, type XmlElement } from '../../../xml/tree.js'

const categories: ReadonlySet<string> = new Set(
  'allowed-characters directionality domain elements-within-text external-resource id-value language-information locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence preserve-space provenance storage-size target-pointer terminology text-analysis translate'.split(' '),
)

/** Annotators by category; undefined when the value is not `category|IRI` once or more, each category known and named once. */
export function categoriesOf(value: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  for (const item of value.trim().split(/\s+/)) {
    const bar = item.indexOf('|')
    const category = item.slice(0, Math.max(0, bar))
    if (bar < 0 || bar === item.length - 1 || !categories.has(category) || found.has(category)) return undefined
    found.set(category, item.slice(bar + 1))
  }
  return found
}

/** Who annotated a category here: said on the element or above it, the nearest first. */
export function annotatorOf(element: XmlElement, category: string): string | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const said = attributeIn(at, 'http://www.w3.org/2005/11/its', 'annotatorsRef')
    const annotator = said === undefined ? undefined : categoriesOf(said)?.get(category)
    if (annotator !== undefined) return annotator
  }
  return undefined
}
