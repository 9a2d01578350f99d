/**
 * Hold an XLIFF 2 file against the standard, core and modules.
 * In: the text of a file. Out: a diagnostic for each breach, in the order of the text; none for a valid file.
 * Tables say what may stand where; constraints say what tables cannot. Both are asked in one walk over the document.
 */
import { diagnose, type Diagnostic } from '../model/diagnostic.js'
import type { SourceText } from '../model/place.js'
import { placeOf, placeOfAttribute, type XmlElement } from '../xml/tree.js'
import { checkElement } from './validate/check-schema.js'
import { type Constraint, nameOf, type Report } from './validate/constraint.js'
import { codeConstraints } from './validate/constraints/codes.js'
import { idConstraints } from './validate/constraints/ids.js'
import { languageConstraints } from './validate/constraints/languages.js'
import { moduleConstraints } from './validate/constraints/modules.js'
import { pairConstraints } from './validate/constraints/pairs.js'
import { referenceConstraints } from './validate/constraints/references.js'
import { reorderConstraints } from './validate/constraints/reorder.js'
import { segmentConstraints } from './validate/constraints/segments.js'
import { checkRoot } from './xliff/check-root.js'
import { parseTree } from './xliff/parse-tree.js'

const constraints: readonly Constraint[] = [...idConstraints, ...languageConstraints, ...segmentConstraints, ...codeConstraints, ...pairConstraints, ...reorderConstraints, ...referenceConstraints, ...moduleConstraints]
const constraintsOn = new Map([...new Set(constraints.flatMap(constraint => constraint.on))].map(name => [name, constraints.filter(constraint => constraint.on.includes(name))]))

export function validateXliff(source: SourceText): Diagnostic[] {
  const { value, diagnostics } = parseTree(source)
  if (!value.root) return [...diagnostics]
  const wrongRoot = checkRoot(source, value.root)
  if (wrongRoot) return [...diagnostics, wrongRoot]
  if (diagnostics.length > 0) return [...diagnostics]
  const found: Diagnostic[] = []
  const report: Report = (rule, element, values, attribute) => {
    found.push(diagnose(rule, attribute === undefined ? placeOf(source, element) : placeOfAttribute(source, element, attribute), values))
  }
  visit(value.root, report)
  return found.sort((a, b) => a.place.start - b.place.start)
}

function visit(element: XmlElement, report: Report): void {
  checkElement(element, report)
  for (const constraint of constraintsOn.get(nameOf(element)) ?? []) constraint.check(element, report)
  for (const child of element.children) if (child.type === 'element') visit(child, report)
}
