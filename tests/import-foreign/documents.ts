/**
 * Make documents for the tests: as Word and LibreOffice write them, from strings of XML, and as pandoc does, from Markdown.
 */
/// <reference path="../../src/import/foreign/pandoc-wasm.d.ts" />
import { strToU8, zipSync } from 'fflate'
import { convert } from 'pandoc-wasm'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What stands in the parts of a Word file; each is a row of elements. */
export type WordParts = { readonly body: string; readonly footnotes?: string; readonly endnotes?: string; readonly comments?: string; readonly styles?: string; readonly numbering?: string }

/** A .docx, its parts wired as Word wires them. */
export function wordDocument(parts: WordParts): Uint8Array {
  const named = [
    ['footnotes', `<w:footnotes ${word}>${parts.footnotes ?? ''}</w:footnotes>`],
    ['endnotes', `<w:endnotes ${word}>${parts.endnotes ?? ''}</w:endnotes>`],
    ['comments', `<w:comments ${word}>${parts.comments ?? ''}</w:comments>`],
    ['styles', `<w:styles ${word}>${parts.styles ?? ''}</w:styles>`],
    ['numbering', `<w:numbering ${word}>${parts.numbering ?? ''}</w:numbering>`],
  ] as const
  const relations = named.map(([name], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${name}" Target="${name}.xml"/>`).join('')
  return zipSync({
    '[Content_Types].xml': xml(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${named.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`).join('')}</Types>`),
    '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': xml(`<w:document ${word}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`),
    ...Object.fromEntries(named.map(([name, content]) => [`word/${name}.xml`, xml(content)])),
  })
}

const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`)
const relationships = (content: string): Uint8Array => xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`)

/** A run; `properties` are those of its `w:rPr`. */
export const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
/** A paragraph of runs, in a style. */
export const paragraph = (runs: string, style = ''): string => `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}</w:pPr>${runs}</w:p>`
export const styleNamed = (id: string, name: string, basedOn = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}</w:style>`
export const footnoteCall = (id: number): string => `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
export const footnote = (id: number, ...paragraphs: readonly string[]): string =>
  `<w:footnote w:id="${id}">${paragraphs.map((runs, at) => paragraph(`${at === 0 ? '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>' : ''}${runs}`, 'FootnoteText')).join('')}</w:footnote>`

/** An .odt with this in its body; `styles` are its automatic styles. */
export function openDocument(body: string, styles = ''): Uint8Array {
  const names = ['office', 'text', 'style', 'table', 'draw', 'fo', 'xlink']
  const spaces = names.map(name => `xmlns:${name}="${name === 'fo' ? 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' : name === 'xlink' ? 'http://www.w3.org/1999/xlink' : name === 'draw' ? 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' : `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`}"`).join(' ')
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': xml('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'),
    'styles.xml': xml(`<office:document-styles ${spaces} office:version="1.2"><office:styles/></office:document-styles>`),
    'content.xml': xml(`<office:document-content ${spaces} office:version="1.2"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
  })
}

/** A document that pandoc writes from Markdown; one at a time, as pandoc-wasm asks. */
export async function pandocDocument(markdown: string, to: string): Promise<Uint8Array> {
  const { files, stderr } = await convert({ from: 'markdown', to, standalone: true, 'output-file': 'made', metadata: { title: ' ' } }, markdown, {})
  const made = files.made
  if (!made) throw new Error(stderr)
  return new Uint8Array(await made.arrayBuffer())
}
