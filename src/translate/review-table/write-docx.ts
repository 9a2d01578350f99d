/**
 * Write a review table as a Word document (ISO/IEC 29500, transitional) that any word processor opens.
 * In: a catalog and what is asked for. Out: the bytes of a .docx; same input, same bytes.
 * Written by hand, since libraries that write DOCX put the clock and random ids into it. The id of a row stands in its first cell for
 * everyone to see, and once more as a hidden bookmark in the source cell, where it outlives a deleted first column. No field, no macro,
 * no link but to a web page: nothing in the document can run.
 */
import { strToU8, zipSync } from 'fflate'
import type { Catalog, SegmentState } from '../../model/catalog.js'
import { notXml, writeElement } from '../../xml/write-xml.js'
import type { ExportOptions } from '../interchange/export-request.js'
import { toBookmark } from './bookmark.js'
import { contentTypes, customProperties, packageRelations, settings, xmlHead } from './docx-parts.js'
import { DocxRuns, textRun } from './docx-runs.js'
import { docxStyles } from './docx-styles.js'
import { type Column, columns, headOf, instructions, type ReviewRow, type ReviewSection, type ReviewTable, stateWord, toReviewTable } from './review-table.js'

/** A zip knows no date before 1980, and holds local time: so the date is given in parts, and is the same everywhere. */
const packed = { level: 9, mtime: new Date(1980, 0, 1, 12) } as const

export function writeDocxTable(catalog: Catalog, options: ExportOptions): Uint8Array {
  const table = toReviewTable(catalog, options)
  const runs = new DocxRuns()
  const document = toDocument(table, runs)
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'docProps/custom.xml': customProperties(table),
    'word/document.xml': document,
    'word/styles.xml': docxStyles(table.languages, foreignIn(table)),
    'word/settings.xml': settings,
    'word/_rels/document.xml.rels': runs.relations(),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, [strToU8(text), packed]])))
}

/** The languages of foreign words, each once. */
function foreignIn({ sections }: ReviewTable): string[] {
  const pieces = sections.flatMap(({ rows }) => rows.flatMap(({ source, target }) => [...source, ...target]))
  return [...new Set(pieces.flatMap(({ look }) => (look.foreign === undefined ? [] : [look.foreign])))]
}

/** Widths in twentieths of a point; together the width between the margins of an A4 page on its side. */
const widths: Readonly<Record<Column, number>> = { id: 1250, source: 5200, target: 5200, state: 1238, remarks: 2250 }
const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const page = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="425" w:footer="425" w:gutter="0"/></w:sectPr>'

function toDocument(table: ReviewTable, runs: DocxRuns): string {
  const head = [
    paragraph('RegardTitle', textRun(table.title)),
    ...instructions('instructions').map(({ language, text }) => paragraph('RegardHelp', textRun(text, writeElement('w:lang', { 'w:val': language })))),
    paragraph('RegardName', textRun(table.name.replace(notXml, ''))),
  ]
  const sections = table.sections.flatMap(section => [paragraph('RegardSection', textRun(section.title)), toTable(section, table, runs)])
  return `${xmlHead}<w:document ${spaces}><w:body>\n${[...head, ...sections].join('\n')}\n${paragraph('RegardName', '')}\n${page}</w:body></w:document>\n`
}

const paragraph = (style: string, content: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`

function toTable({ rows }: ReviewSection, table: ReviewTable, runs: DocxRuns): string {
  const grid = columns.map(column => `<w:gridCol w:w="${widths[column]}"/>`).join('')
  const heads = columns.map(column => cell(column, paragraph('RegardHead', textRun(headOf(column, table))), 'E7E6E6')).join('')
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads}</w:tr>`
  return `<w:tbl><w:tblPr><w:tblStyle w:val="RegardTable"/><w:tblW w:w="${columns.reduce((sum, column) => sum + widths[column], 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>\n${[head, ...rows.map(row => toRow(row, table, runs))].join('\n')}\n</w:tbl>`
}

function toRow(row: ReviewRow, table: ReviewTable, runs: DocxRuns): string {
  const style = (name: string): string => (row.isHeading ? `${name}Heading` : name)
  const shade = row.isHeading ? 'F5F2EA' : undefined
  const cells: Readonly<Record<Column, string>> = {
    id: [paragraph('RegardId', textRun(row.key)), ...row.labels.map(label => paragraph('RegardKind', textRun(label)))].join(''),
    source: runs.paragraphs(style('RegardSource'), row.source, toBookmark(row.key)),
    target: runs.paragraphs(style('RegardTarget'), row.target),
    state: paragraph('RegardState', row.state === undefined ? '' : stateList(row.state, table, runs)),
    remarks: row.remarks.length === 0 ? paragraph('RegardRemark', '') : row.remarks.map(remark => paragraph('RegardRemark', remark.split('\n').map(line => textRun(line)).join('<w:r><w:br/></w:r>'))).join(''),
  }
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${columns.map(column => cell(column, cells[column], shade)).join('')}</w:tr>`
}

function cell(column: Column, content: string, shade?: string): string {
  const fill = shade ?? (column === 'target' || column === 'remarks' || column === 'state' ? undefined : 'FAFAFA')
  return `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/>${fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}</w:tcPr>${content}</w:tc>`
}

/** A list to choose from in Word and LibreOffice; elsewhere its text (§17.5.2.11). */
function stateList(state: SegmentState, { spoken }: ReviewTable, runs: DocxRuns): string {
  const items = (['initial', 'translated', 'reviewed', 'final'] as const).map(one => writeElement('w:listItem', { 'w:displayText': stateWord(one, spoken), 'w:value': one })).join('')
  return `<w:sdt><w:sdtPr><w:id w:val="${runs.nextId()}"/><w:dropDownList>${items}</w:dropDownList></w:sdtPr><w:sdtContent>${textRun(stateWord(state, spoken))}</w:sdtContent></w:sdt>`
}
