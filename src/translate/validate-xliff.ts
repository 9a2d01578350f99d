/**
 * Hold an XLIFF 2 file against the standard, core and modules, in the version it is written in.
 * In: the text of a file. Out: a diagnostic for each breach, in the order of the text, with the clause it breaks; none for a valid file.
 * Tables say what may stand where; constraints say what tables cannot. Both are asked in one walk, which does not enter what other programs keep.
 */
import { diagnose, type Diagnostic } from '../model/diagnostic.js'
import type { SourceText } from '../model/place.js'
import { attributeOf, placeOf, placeOfAttribute, type XmlElement } from '../xml/tree.js'
import { checkElement } from './validate/check-schema.js'
import { clauseOf } from './validate/clauses.js'
import type { Constraint, Context, Report } from './validate/constraint.js'
import { changeConstraints } from './validate/constraints/change-tracking.js'
import { codeConstraints } from './validate/constraints/codes.js'
import { idConstraints } from './validate/constraints/ids.js'
import { itsConstraints } from './validate/constraints/its.js'
import { languageConstraints } from './validate/constraints/languages.js'
import { moduleConstraints } from './validate/constraints/modules.js'
import { pairConstraints } from './validate/constraints/pairs.js'
import { referenceConstraints } from './validate/constraints/references.js'
import { reorderConstraints } from './validate/constraints/reorder.js'
import { resourceConstraints } from './validate/constraints/resources.js'
import { segmentConstraints } from './validate/constraints/segments.js'
import { sizeConstraints } from './validate/constraints/sizes.js'
import { twinConstraints } from './validate/constraints/twins.js'
import { DocumentIndex } from './validate/document-index.js'
import { type InlineView, viewInline } from './validate/inline-view.js'
import { type Kind, kindsOf, nameOf } from './validate/kinds.js'
import type { Edition } from './validate/schema.js'
import { checkRoot } from './xliff/check-root.js'
import { parseTree } from './xliff/parse-tree.js'

const constraints: readonly Constraint[] = [
  ...[...idConstraints, ...languageConstraints, ...segmentConstraints, ...codeConstraints, ...twinConstraints, ...pairConstraints, ...reorderConstraints, ...referenceConstraints],
  ...[...moduleConstraints, ...resourceConstraints, ...sizeConstraints, ...itsConstraints, ...changeConstraints],
]
const constraintsOn = new Map([...new Set(constraints.flatMap(constraint => constraint.on))].map(name => [name, constraints.filter(constraint => constraint.on.includes(name))]))

/** The tables of 2.0 and 2.1 are one. */
const kinds: Readonly<Record<Edition, ReadonlyMap<string, Kind>>> = { '2.0': kindsOf('2.0'), '2.1': kindsOf('2.1'), '2.2': kindsOf('2.2') }

export function validateXliff(source: SourceText): Diagnostic[] {
  const { value, diagnostics } = parseTree(source)
  if (!value.root) return [...diagnostics]
  const wrongRoot = checkRoot(source, value.root)
  if (wrongRoot) return [...diagnostics, wrongRoot]
  if (diagnostics.length > 0) return [...diagnostics]
  const edition = editionOf(value.root)
  const found: Diagnostic[] = []
  const report: Report = (rule, element, values, attribute) => {
    const clause = clauseOf(rule, edition, element, attribute)
    const place = attribute === undefined ? placeOf(source, element) : placeOfAttribute(source, element, attribute)
    found.push(diagnose(rule, place, { ...values, clause }))
  }
  visit(value.root, kinds[edition], report, { edition, root: value.root, index: new DocumentIndex(value.root), view: viewer() })
  return found.sort((a, b) => a.place.start - b.place.start)
}

/** The version a file is written in: 2.2 by its namespace or its word, 2.1 by its word. */
function editionOf(root: XmlElement): Edition {
  const version = attributeOf(root, 'version')
  if (version === '2.2' || root.uri.endsWith(':2.2')) return '2.2'
  return version === '2.1' ? '2.1' : '2.0'
}

/** Views of units and candidates; the constraints ask for one of each many times in a row. */
function viewer(): Context['view'] {
  const last = new Map<string, { readonly scope: XmlElement; readonly view: InlineView }>()
  return scope => {
    const known = last.get(scope.local)
    if (known?.scope === scope) return known.view
    const view = viewInline(scope)
    last.set(scope.local, { scope, view })
    return view
  }
}

function visit(element: XmlElement, kinds: ReadonlyMap<string, Kind>, report: Report, context: Context): void {
  const name = nameOf(element)
  const kind = kinds.get(name)
  if (name === '*' || !kind) return
  checkElement(element, kind, context.edition, report)
  for (const constraint of constraintsOn.get(name) ?? []) constraint.check(element, report, context)
  for (const child of element.children) if (child.type === 'element') visit(child, kinds, report, context)
}
