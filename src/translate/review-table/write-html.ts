/**
 * Write a review table as one page of HTML that a browser, Word and LibreOffice open, and that comes back by `data-segment`.
 * In: a catalog and what is asked for. Out: the page; same input, same bytes.
 * No script: cells are editable by themselves (`contenteditable`), and a browser's “Web page, complete” saves what was typed. The
 * page's policy forbids scripts and anything from the network, so nothing in a text can become more than text.
 */
import type { Catalog } from '../../model/catalog.js'
import { escapeText, escapeValue, notXml, writeElement } from '../../xml/write-xml.js'
import type { ExportOptions } from '../interchange/export-request.js'
import { foreignColour } from './docx-looks.js'
import { htmlStyles } from './html-styles.js'
import { cutAtMarks } from './marks.js'
import type { Look, Piece } from './piece.js'
import { columns, headOf, instructions, type ReviewRow, type ReviewSection, type ReviewTable, stateWord, toReviewTable } from './review-table.js'

export function writeHtmlTable(catalog: Catalog, options: ExportOptions): string {
  const table = toReviewTable(catalog, options)
  const help = (['instructions', 'save'] as const).flatMap(key => instructions(key).map(({ language, text }) => `<p class="help" lang="${language}">${escapeText(text)}</p>`))
  return [
    '<!DOCTYPE html>',
    `<html lang="${table.spoken}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta name="regard-exchange" content="${value(table.name)}">`,
    `<meta name="regard-rows" content="${table.rowCount}">`,
    `<title>${text(table.title)}</title>`,
    `<style>\n${htmlStyles}</style>`,
    '</head>',
    '<body>',
    `<h1 lang="${value(table.languages.target)}">${text(table.title)}</h1>`,
    ...help,
    `<p class="name">${text(table.name)}</p>`,
    ...table.sections.map(section => toSection(section, table)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const text = (plain: string): string => escapeText(plain.replace(notXml, ''))
const value = (plain: string): string => escapeValue(plain.replace(notXml, ''))

function toSection({ title, rows }: ReviewSection, table: ReviewTable): string {
  const heads = columns.map(column => `<th scope="col" class="${column}">${text(headOf(column, table))}</th>`).join('')
  return `<h2>${text(title)}</h2>\n<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.map(row => toRow(row, table)).join('\n')}\n</tbody>\n</table>`
}

function toRow({ key, isHeading, labels, source, target, state, remarks }: ReviewRow, { languages, spoken }: ReviewTable): string {
  const editable = 'contenteditable="true" spellcheck="true"'
  const cells = [
    `<th scope="row" class="id">${text(key)}${labels.map(label => `<br><b>${text(label)}</b>`).join('')}</th>`,
    `<td class="source" lang="${value(languages.source)}">${toHtml(source)}</td>`,
    `<td class="target" lang="${value(languages.target)}" ${editable}>${toHtml(target)}</td>`,
    `<td class="state" lang="${spoken}" contenteditable="true">${state === undefined ? '' : text(stateWord(state, spoken))}</td>`,
    `<td class="remarks" ${editable}>${remarks.map(remark => `<p>${remark.split('\n').map(text).join('<br>')}</p>`).join('')}</td>`,
  ]
  return `<tr${isHeading ? ' class="heading"' : ''} data-segment="${value(key)}">${cells.join('')}</tr>`
}

/** One paragraph stands bare in its cell. */
function toHtml(pieces: readonly Piece[]): string {
  const paragraphs: string[] = ['']
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') paragraphs.push('')
    else paragraphs[paragraphs.length - 1] += wrap(piece.kind === 'line' ? '<br>' : shown(piece.text), piece.look)
  }
  return paragraphs.length === 1 ? (paragraphs[0] ?? '') : paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')
}

const shown = (written: string): string => cutAtMarks(written).map(part => (part.isMark ? `<span class="mark">${text(part.text)}</span>` : text(part.text))).join('')

function wrap(inner: string, look: Look): string {
  let html = inner
  if (look.code) html = `<code>${html}</code>`
  if (look.subscript) html = `<sub>${html}</sub>`
  if (look.superscript) html = `<sup>${html}</sup>`
  if (look['small-caps']) html = `<span style="font-variant: small-caps">${html}</span>`
  if (look.strong) html = `<b>${html}</b>`
  if (look.emphasis) html = `<i>${html}</i>`
  if (look.foreign !== undefined) html = writeElement('span', { class: 'foreign', lang: look.foreign === '' ? undefined : look.foreign, style: `color: #${foreignColour}` }, html)
  return look.href === undefined ? html : writeElement('a', { href: look.href }, html)
}
