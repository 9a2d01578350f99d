/**
 * Hold the parts of a Word document that are the same for every table, or nearly: types, relationships, settings, properties.
 * In: the exchange's name and the number of rows. Out: XML. No date, no author, no program: they would change the bytes.
 */
import { escapeText, notXml } from '../../xml/write-xml.js'
import type { ReviewTable } from './review-table.js'

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const part = 'application/vnd.openxmlformats-officedocument'
export const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${part}.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${part}.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${part}.wordprocessingml.settings+xml"/><Override PartName="/docProps/custom.xml" ContentType="${part}.custom-properties+xml"/></Types>
`

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const packageRelations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${relations}/custom-properties" Target="docProps/custom.xml"/></Relationships>
`

/** The compatibility mode of Word 2013 and later, without which it opens the file as an old one. */
export const settings = `${xmlHead}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
`

export const propertyNames = { exchange: 'regard-exchange', rows: 'regard-rows' } as const

export function customProperties({ name, rowCount }: ReviewTable): string {
  const property = (id: number, key: string, value: string): string => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${id}" name="${key}"><vt:lpwstr>${escapeText(value.replace(notXml, ''))}</vt:lpwstr></property>`
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${property(2, propertyNames.exchange, name)}${property(3, propertyNames.rows, `${rowCount}`)}</Properties>
`
}
