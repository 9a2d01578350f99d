/**
 * Read and write work.yaml.
 * In: the file's text. Out: the work, or nothing when a field is unknown or wrong; each such field with line and column.
 */
import { isMap, isScalar, LineCounter, parseDocument, stringify, type YAMLMap } from 'yaml'
import type { z } from 'zod'
import { type Checked, type Diagnostic, diagnose, hasErrors } from '../model/diagnostic.js'
import type { Place, SourceText } from '../model/place.js'
import type { LanguageTag, Work } from '../model/work.js'
import { fieldReason, yamlReason } from './reasons.js'
import { knownFields, toFields, toWork, workSchema } from './work-schema.js'

type Document = ReturnType<typeof parseDocument>

/** The work that a file describes. `value` is undefined exactly when there is an error among the diagnostics. */
export function parseWork(source: SourceText): Checked<Work | undefined> {
  const document = parseDocument(source.text, { lineCounter: new LineCounter(), prettyErrors: false })
  const faults = document.errors.map(error => diagnose('work-yaml-syntax', source.place(error.pos[0], error.pos[1]), { reason: yamlReason(error.code) }))
  if (faults.length > 0) return { value: undefined, diagnostics: faults }
  const fields = fieldsOf(document)
  if (!fields) return { value: undefined, diagnostics: [diagnose('work-yaml-syntax', source.place(0), { reason: 'yaml-alias' })] }
  const parsed = workSchema.safeParse(fields.value)
  if (!parsed.success) return { value: undefined, diagnostics: parsed.error.issues.flatMap(issue => toDiagnostics(issue, document, source)) }
  const work = toWork(parsed.data)
  const diagnostics = [...checkFolder(work, document, source), ...checkTitles(work, document, source), ...checkProposed(work, document, source)]
  return { value: hasErrors(diagnostics) ? undefined : work, diagnostics }
}

/** The plain values of a document; undefined where an alias names nothing, or where aliases multiply (a “billion laughs”). */
function fieldsOf(document: Document): { readonly value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: 10 }) }
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

/** The text of a work.yaml with a title in one more language; comments and order of the rest stay as they were. */
export function setTitle(source: SourceText, language: LanguageTag, title: string): string {
  const document = parseDocument(source.text)
  document.setIn(['title', language], title)
  return document.toString({ lineWidth: 120, flowCollectionPadding: true })
}

/** The text of work.yaml. `parseWork` reads it back to the same work. */
export function writeWork(work: Work): string {
  return stringify(toFields(work), { lineWidth: 120, flowCollectionPadding: true })
}

function toDiagnostics(issue: z.core.$ZodIssue, document: Document, source: SourceText): Diagnostic[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => diagnose('work-field-unknown', placeOf([...issue.path, key], document, source, true), { field: key, known: knownFields(issue.path).join(', ') }))
  return [diagnose('work-field-wrong', placeOf(issue.path, document, source, false), { field: issue.path.map(String).join('.') || 'work.yaml', ...fieldReason(issue, document.hasIn(issue.path)) })]
}

/** A work is called by the name of its folder, so its id is that name. */
function checkFolder(work: Work, document: Document, source: SourceText): Diagnostic[] {
  const folder = /(?:^|\/)source\/([^/]+)\/work\.yaml$/.exec(source.file)?.[1]
  return folder === undefined || folder === work.id ? [] : [diagnose('work-field-wrong', placeOf(['id'], document, source, false), { field: 'id', reason: 'not-folder', folder })]
}

/** Without a title of its own a work has no title page; without one in the target language that page is in one language. */
function checkTitles(work: Work, document: Document, source: SourceText): Diagnostic[] {
  const { source: own, target } = work.languages
  const place = placeOf(['title'], document, source, true)
  if (!work.title[own]) return [diagnose('work-field-wrong', place, { field: `title.${own}`, reason: 'missing' })]
  return work.title[target] ? [] : [diagnose('work-title-untranslated', place, { language: target })]
}

/** What the import read off the text waits for a person, who corrects it and takes it off the list. */
const checkProposed = ({ proposed }: Work, document: Document, source: SourceText): Diagnostic[] =>
  proposed ? [diagnose('work-proposed', placeOf(['proposed'], document, source, true), { fields: proposed.join(', ') })] : []

/** The place of a field's key or value; of the nearest field around it, where it is missing. */
function placeOf(path: readonly PropertyKey[], document: Document, source: SourceText, ofKey: boolean): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const around = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const pair = isMap(around) ? (around as YAMLMap).items.find(item => isScalar(item.key) && item.key.value === path[length - 1]) : undefined
    const node = ofKey || length < path.length ? pair?.key : (pair?.value ?? document.getIn(path.slice(0, length), true))
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number, number, number] | undefined) : undefined
    if (range) return source.place(range[0], range[1])
  }
  return source.place(0)
}
