/**
 * Understand tables that came back: which are ours, which column is which, which row is which segment.
 * In: the tables of a document, whatever its format. Out: `Returned`, with a diagnostic for all that a person must know.
 * Rows may be moved, columns too; a row that lost its id is found by its source. A row with merged or split cells is read only
 * where its cells still answer the columns.
 */
import type { SegmentState } from '../../model/catalog.js'
import { type Checked, type Diagnostic, diagnose } from '../../model/diagnostic.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/inline-walk.js'
import type { Place } from '../../model/place.js'
import type { Returned, ReturnedSegment } from '../../model/returned.js'
import type { LanguageTag } from '../../model/work.js'
import { tableStates } from '../../words/table-words.js'
import { fromExchangeName } from '../interchange/export-request.js'
import { fromSegmentKey } from '../interchange/segment-key.js'
import { fromPieces } from './cell-pieces.js'
import type { FoundCell, FoundRow, FoundTables, Piece, Said } from './piece.js'
import { fromRemarkText } from './remark-text.js'
import type { Column } from './review-table.js'
import { type Columns, columnsOf, usualColumns } from './table-columns.js'

export type PlaceOfRow = (row: Pick<FoundRow, 'at' | 'end'>) => Place

export function readTables(found: FoundTables, placeOf: PlaceOfRow): Checked<Returned> {
  const reader = new TableReader(placeOf)
  for (const table of found.tables) reader.table(table)
  const names = found.names.flatMap(text => text.match(/regard:[^:\s]*:[^:\s]*:[0-9a-f]{12}(?![0-9a-f])/g) ?? [])
  return reader.finish(names, found.rowsSent)
}

class TableReader {
  private readonly segments: ReturnedSegment[] = []
  private readonly diagnostics: Diagnostic[] = []
  private readonly keys = new Map<string, string>()
  private languages: Returned['languages'] = {}

  constructor(private readonly placeOf: PlaceOfRow) {}

  table(rows: readonly FoundRow[]): void {
    const head = rows.findIndex(row => columnsOf(row) !== undefined)
    const top = rows[head]
    const columns = (top && columnsOf(top)) ?? usualColumns
    const isOurs = head >= 0 || rows.some(row => keyOf(row, columns) !== undefined)
    if (!isOurs) return
    this.languages = { ...columns.languages, ...this.languages }
    for (const row of rows) if (columnsOf(row) === undefined) this.row(row, columns)
  }

  finish(names: readonly string[], rowsSent: number | undefined): Checked<Returned> {
    const whole = this.placeOf({ at: 0, end: 0 })
    if (this.segments.length === 0) this.report('table-none', whole)
    else if (rowsSent !== undefined && this.keys.size < rowsSent) this.report('table-rows-missing', whole, { sent: rowsSent, found: this.keys.size })
    const exchanges = [...new Set(names.flatMap(name => fromExchangeName(name) ?? []))]
    const target: LanguageTag | undefined = names[0]?.split(':')[2]
    const languages = { ...(target ? { target } : {}), ...this.languages }
    const [exchange] = exchanges
    return { value: { languages, ...(exchange !== undefined && exchanges.length === 1 ? { exchange } : {}), segments: this.segments }, diagnostics: this.diagnostics }
  }

  private row(row: FoundRow, columns: Columns): void {
    const place = this.placeOf(row)
    const key = keyOf(row, columns)
    const width = row.cells.reduce((sum, cell) => sum + cell.span, 0)
    const isWhole = row.cells.length === columns.order.length && row.cells.every(cell => cell.span === 1 && !cell.isMergedDown)
    const text = row.cells.map(cell => textOf(cell.pieces)).join(' ').trim()
    if (text === '') return
    if (!isWhole) this.report('table-cells', place, { segment: key ?? text.slice(0, 40), found: row.cells.length, wanted: columns.order.length })
    if (!isWhole && (width !== columns.order.length || row.cells.some(cell => cell.isMergedDown))) return
    const cell = (column: Column): FoundCell | undefined => (isWhole ? row.cells[columns.order.indexOf(column)] : cellAt(row, columns.order.indexOf(column)))
    this.segment(row, key, place, cell)
  }

  private segment(row: FoundRow, key: string | undefined, place: Place, cell: (column: Column) => FoundCell | undefined): void {
    const source = this.inlines(cell('source'), place, key)
    const target = this.inlines(cell('target'), place, key, source)
    const hasTarget = target.length > 0 && (plainText(target).trim() !== '' || target.some(inline => inline.type !== 'text'))
    const state = this.state(cell('state'), place, key) ?? (hasTarget ? undefined : 'initial')
    const remarks = [...remarksOf(cell('remarks')?.pieces ?? []), ...row.said]
    const ids = key === undefined ? undefined : fromSegmentKey(key)
    if (!ids && source.length === 0 && !hasTarget) return
    const said = JSON.stringify([source, target, state, remarks])
    if (key === undefined) this.report('table-row-without-id', place, { text: (plainText(source) || plainText(target)).slice(0, 60) })
    else if (this.keys.get(key) === said) return
    else if (this.keys.has(key)) this.report('table-row-twice', place, { segment: key })
    else this.keys.set(key, said)
    this.segments.push({ ...(ids ? { unit: ids.unit, segments: ids.segments } : {}), source, ...(hasTarget ? { target } : {}), ...(state === undefined ? {} : { state }), remarks, place })
  }

  private inlines(cell: FoundCell | undefined, place: Place, key: string | undefined, source?: readonly Inline[]): readonly Inline[] {
    const { inlines, broken } = fromPieces(cell?.pieces ?? [], source)
    if (source && broken.length > 0) this.report('table-code-broken', place, { segment: key ?? '?', codes: broken.join(' ') })
    return inlines
  }

  /** Undefined for an empty cell: then whoever wrote a translation means it to count as one. */
  private state(cell: FoundCell | undefined, place: Place, key: string | undefined): SegmentState | undefined {
    const word = textOf(cell?.pieces ?? []).toLowerCase()
    if (/^[-–—…]?$/.test(word)) return undefined
    const state = stateOf(word)
    if (!state) this.report('table-state-unknown', place, { segment: key ?? '?', state: word.slice(0, 40), known: Object.values(tableStates).flatMap(spoken => [spoken.en, spoken.fr]).join(', ') })
    return state
  }

  private report(rule: Diagnostic['rule'], place: Place, values: Diagnostic['values'] = {}): void {
    this.diagnostics.push(diagnose(rule, place, values))
  }
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(piece => (piece.kind === 'text' ? piece.text : ' ')).join('').replace(/[\s\p{Cc}]+/gu, ' ').trim()

function stateOf(word: string): SegmentState | undefined {
  for (const [state, spoken] of Object.entries(tableStates)) if (word === state || Object.values(spoken).includes(word as never)) return state as SegmentState
  return undefined
}

/** The word in the first column that names a segment, else the hidden mark. */
function keyOf(row: FoundRow, { order }: Columns): string | undefined {
  const [word = ''] = textOf(row.cells[order.indexOf('id')]?.pieces ?? []).split(' ')
  return fromSegmentKey(word) ? word : row.witness !== undefined && fromSegmentKey(row.witness) ? row.witness : undefined
}

/** The cell that begins at a column of the grid, where cells before it were merged; none for a column within another's cell. */
function cellAt({ cells }: FoundRow, column: number): FoundCell | undefined {
  let at = 0
  for (const cell of cells) {
    if (at === column) return cell
    at += cell.span
  }
  return undefined
}

/** A paragraph is a remark; a line break within it is its own. */
function remarksOf(pieces: readonly Piece[]): Said[] {
  const paragraphs = ['']
  for (const { kind, text } of pieces) {
    if (kind === 'paragraph') paragraphs.push('')
    else paragraphs[paragraphs.length - 1] += kind === 'line' ? '\n' : text
  }
  return paragraphs.flatMap(text => fromRemarkText(text) ?? [])
}
