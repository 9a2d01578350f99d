/**
 * Find the tables of a Word document, with all that may tell which are ours.
 * In: bytes. Out: rows of cells as they stand when every tracked change is accepted, or why the document cannot be read.
 * Rows have no lines to name, so a row's place counts the rows of the document.
 */
import { childElements, textIn, type XmlElement } from '../../xml/tree.js'
import { CellReader, type DocxContext, saidIn } from './docx-cell.js'
import { openDocx, type PartName } from './docx-package.js'
import { propertyNames } from './docx-parts.js'
import { childNamed, RunLooks, settingOf } from './docx-run-looks.js'
import type { FoundCell, FoundRow, FoundTables, Said } from './piece.js'

export function findDocxTables(name: string, bytes: Uint8Array): FoundTables | { readonly fault: string } {
  const { parts, fault } = openDocx(name, bytes)
  if (fault !== undefined || !parts.document) return { fault: fault ?? '' }
  const context = contextOf(parts)
  const rows = below(parts.document, 'tbl').map(rowsOf)
  const before = (table: number): number => rows.slice(0, table).reduce((sum, one) => sum + one.length, 0)
  const tables = rows.map((table, index) => table.map((row, at) => toRow(row, context, before(index) + at + 1)))
  const properties = parts.properties ? childElements(parts.properties) : []
  const property = (key: string): string | undefined => properties.filter(one => one.attributes.some(({ local, value }) => local === 'name' && value === key)).map(textIn)[0]
  const rowsSent = Number(property(propertyNames.rows) ?? Number.NaN)
  return { tables, names: [property(propertyNames.exchange) ?? '', ...paragraphTexts(parts.document)], ...(Number.isInteger(rowsSent) ? { rowsSent } : {}) }
}

function contextOf(parts: Readonly<Partial<Record<PartName, XmlElement>>>): DocxContext {
  const value = (element: XmlElement, name: string): string => element.attributes.find(({ local }) => local === name)?.value ?? ''
  const links = (parts.relations ? childElements(parts.relations) : []).filter(one => value(one, 'Type').endsWith('/hyperlink'))
  return { looks: new RunLooks(parts.styles), links: new Map(links.map(one => [value(one, 'Id'), value(one, 'Target')])), said: saidIn({ comment: parts.comments, footnote: parts.footnotes, endnote: parts.endnotes }) }
}

/** Every element of a name, at any depth, in order. */
function below(element: XmlElement, local: string): XmlElement[] {
  return childElements(element).flatMap(child => (child.local === local ? [child, ...below(child, local)] : below(child, local)))
}

/** Rows and cells may stand in wrappers: content controls, tracked insertions, custom XML. */
function within(element: XmlElement, local: string): XmlElement[] {
  return childElements(element).flatMap(child => (child.local === local ? [child] : child.local === 'tbl' || child.local === 'tc' || child.local === 'del' ? [] : within(child, local)))
}

/** A row whose deletion is tracked is gone. */
const rowsOf = (table: XmlElement): XmlElement[] => within(table, 'tr').filter(row => !childNamed(childNamed(row, 'trPr'), 'del'))

function toRow(row: XmlElement, context: DocxContext, at: number): FoundRow {
  const said: Said[] = []
  let witness: string | undefined
  const cells = within(row, 'tc').map((cell): FoundCell => {
    const reader = new CellReader(context).read(cell)
    witness ??= reader.witness
    said.push(...reader.said)
    const properties = childNamed(cell, 'tcPr')
    const merge = childNamed(properties, 'vMerge')
    return { pieces: reader.pieces, span: Number(settingOf(childNamed(properties, 'gridSpan')) ?? 1) || 1, isMergedDown: merge !== undefined && settingOf(merge) !== 'restart' }
  })
  return { cells, said, at, end: at, ...(witness === undefined ? {} : { witness }) }
}

/** The paragraphs that stand in no table. */
function paragraphTexts(element: XmlElement): string[] {
  return childElements(element).flatMap(child => (child.local === 'tbl' ? [] : child.local === 'p' ? [below(child, 't').map(textIn).join('')] : paragraphTexts(child)))
}
