/**
 * Set rows in markup: each a pair of cells, source before target, inside the quotations and lists they stand in.
 * In: rows in order. Out: hast. Both languages share one list or quotation, whose items are pairs, so that they line up and
 * a screen reader counts each item once. Only a table is set whole in each language: its columns belong together.
 */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Row, SideName } from '../../model/edition.js'
import { codesOf } from '../../model/inline-walk.js'
import { segmentMarkup } from './inline-markup.js'
import { type Group, groupRows, type ListItem } from './row-groups.js'
import { isBlank, languageOf, type Setting } from './setting.js'

/** The rows as markup. `sides`: the languages to show. */
export function rowsMarkup(setting: Setting, rows: readonly Row[], sides: readonly SideName[] = setting.sides): Element[] {
  return groupsMarkup(setting, groupRows(rows.filter(row => isShown(row, sides))), sides)
}

/** A row that a translator added has no place in an edition of the source alone. */
const isShown = (row: Row, sides: readonly SideName[]): boolean => row.shape.kind === 'separator' || sides.includes('target') || !isBlank(row, 'source')

const groupsMarkup = (setting: Setting, groups: readonly Group[], sides: readonly SideName[]): Element[] => groups.map(group => groupMarkup(setting, group, sides))

function groupMarkup(setting: Setting, group: Group, sides: readonly SideName[]): Element {
  switch (group.type) {
    case 'row':
      return group.row.shape.kind === 'separator' ? h('hr') : pairMarkup(setting, group.row, sides)
    case 'quotation':
      return h('blockquote', groupsMarkup(setting, group.groups, sides))
    case 'list':
      return listMarkup(setting, group, sides)
    case 'table':
      return tablesMarkup(setting, group.rows, sides)
  }
}

/** One row: its cells in one box that carries the row's id. `number`: what an ordered list counts it as, for styles to print. */
function pairMarkup(setting: Setting, row: Row, sides: readonly SideName[], number?: string): Element {
  const classes = ['pair', row.shape.kind, ...(row.shape.opens ? ['opens'] : [])]
  return h('div', { id: row.id, className: classes }, sides.map(side => cellMarkup(setting, row, side, { ...(sides.length > 1 && side === 'target' ? { id: `${row.id}-t` } : {}), ...(number === undefined ? {} : { dataNumber: number }) })))
}

function cellMarkup(setting: Setting, row: Row, side: SideName, attributes: Readonly<Record<string, string>>): Element {
  const className = [side, ...(isBlank(row, side) && side === 'source' ? ['blank'] : []), ...(runsOn(row, side) ? ['run'] : [])]
  return h(cellTag(setting, row, side), { ...attributes, className, lang: languageOf(setting.edition.work, side) }, segmentsMarkup(setting, row, side))
}

/** A stanza whose lines stand several in one segment, as a translator may have typed them: they cannot be indented one by one. */
const runsOn = (row: Row, side: SideName): boolean => row.shape.kind === 'verse' && row[side].some(segment => codesOf(segment.content).some(code => code.type === 'line-break'))

/** A side without text is no heading: it would be read out as an empty one. */
function cellTag(setting: Setting, { shape, ...row }: Row, side: SideName): string {
  return shape.kind === 'heading' && !isBlank({ shape, ...row }, side) ? `h${Math.min(6, shape.level + setting.topHeading - 1)}` : 'p'
}

/** The segments with what stands between them: a space between sentences, a line's end between lines. */
function segmentsMarkup(setting: Setting, row: Row, side: SideName): ElementContent[] {
  const markup: ElementContent[] = []
  for (const segment of row[side]) {
    const isSilent = segment.status === 'missing' && side === 'source'
    if (markup.length > 0 && !isSilent) markup.push(row.shape.kind === 'verse' ? h('br') : { type: 'text', value: ' ' })
    markup.push(segmentMarkup(setting, row, side, segment))
  }
  return markup
}

function listMarkup(setting: Setting, { ordered, items }: Extract<Group, { type: 'list' }>, sides: readonly SideName[]): Element {
  const start = items[0]?.number ?? 1
  const itemMarkup = (item: ListItem, index: number): Element => {
    const value = ordered && item.number !== start + index ? { value: item.number } : {}
    return h('li', value, [...item.rows.map((row, place) => pairMarkup(setting, row, sides, ordered && place === 0 ? `${item.number}.` : undefined)), ...groupsMarkup(setting, item.inner, sides)])
  }
  return h(ordered ? 'ol' : 'ul', ordered && start !== 1 ? { start } : {}, items.map(itemMarkup))
}

/** A table in each language, beside each other. */
function tablesMarkup(setting: Setting, rows: readonly Row[], sides: readonly SideName[]): Element {
  const columns = Math.max(...rows.flatMap(row => [row.source.length, row.target.length]))
  const body = rows.findIndex(row => !isHeader(row))
  const headRows = body < 0 ? [] : rows.slice(0, body)
  const table = (side: SideName): Element => {
    const line = (row: Row) => tableRowMarkup(setting, row, side, columns, sides)
    const head = headRows.length > 0 ? [h('thead', headRows.map(line))] : []
    return h('table', { className: side, lang: languageOf(setting.edition.work, side) }, [...head, h('tbody', rows.slice(headRows.length).map(line))])
  }
  return h('div.pair.table', sides.map(table))
}

const isHeader = ({ shape }: Row): boolean => shape.kind === 'table-row' && shape.header

function tableRowMarkup(setting: Setting, row: Row, side: SideName, columns: number, sides: readonly SideName[]): Element {
  const align = row.shape.kind === 'table-row' ? row.shape.align : []
  const cells = Array.from({ length: columns }, (_, column): Element => {
    const segment = row[side][column]
    const aligned = align[column] && align[column] !== 'none' ? { className: `align-${align[column]}` } : {}
    if (!segment) return h('td')
    const content = segmentMarkup(setting, row, side, segment)
    return isHeader(row) && segment.content.length > 0 ? h('th', { ...aligned, scope: 'col' }, content) : h('td', aligned, content)
  })
  return h('tr', { id: side === sides[0] ? row.id : `${row.id}-t` }, cells)
}
