/** What foreign documents propose about the works they hold: the text first, then the file, and nothing that a program put there. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importForeign } from '../../src/import/foreign/import-foreign.js'
import { openDocument, paragraph, run, wordDocument } from './documents.js'

const proposed = async (bytes: Uint8Array | string, file: string) => (await importForeign(typeof bytes === 'string' ? strToU8(bytes) : bytes, file, { language: 'fr' })).value.proposals
const dublinCore = (title: string, creator: string): string => `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="y"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>2021-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`
const withPart = (bytes: Uint8Array, name: string, text: string): Uint8Array => zipSync({ ...unzipSync(bytes), [name]: strToU8(text) })
const letter = wordDocument({ body: paragraph(run('Un mot.')) })

describe('a document proposes', () => {
  test('the title and author of a Word file, but neither its day nor what Word makes up', async () => {
    expect(await proposed(withPart(letter, 'docProps/core.xml', dublinCore('La Vanne', 'Jeanne Roux')), 'a.docx')).toEqual({ title: 'La Vanne', author: 'Jeanne Roux' })
    expect(await proposed(withPart(letter, 'docProps/core.xml', dublinCore('Document1', 'Utilisateur')), 'a.docx')).toEqual({})
    expect(await proposed(letter, 'a.docx')).toEqual({})
  })

  test('what the text itself says, before what the file says', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="D"><w:name w:val="Date"/></w:style>'
    const own = wordDocument({ styles, body: paragraph(run('Le Pont'), 'T') + paragraph(run('Lyon, le 3 mai 1897'), 'D') + paragraph(run('Un mot.')) })
    expect(await proposed(withPart(own, 'docProps/core.xml', dublinCore('La Vanne', 'Jeanne Roux')), 'a.docx')).toEqual({ title: 'Le Pont', author: 'Jeanne Roux', date: '1897-05-03', place: 'Lyon' })
  })

  test('the first author of an OpenDocument', async () => {
    const meta = '<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d"><office:meta><dc:title>La Vanne</dc:title><meta:initial-creator>Jeanne Roux</meta:initial-creator><dc:creator>Paul Secrétaire</dc:creator></office:meta></office:document-meta>'
    expect(await proposed(withPart(openDocument('<text:p>Un mot.</text:p>'), 'meta.xml', meta), 'a.odt')).toEqual({ title: 'La Vanne', author: 'Jeanne Roux' })
  })

  test('what a page says in its head', async () => {
    expect(await proposed('<title>La Vanne\n – Textes</title><meta name="Author" content="Jeanne Roux"><meta name="DC.date" content="1897/05/03"><p>Un mot.', 'a.html')).toEqual({ title: 'La Vanne – Textes', author: 'Jeanne Roux', date: '1897-05-03' })
    expect(await proposed('<title>page.html</title><meta name="author" content="a@b.fr"><meta name="date" content="0101-01-01"><p>Un mot.', 'a.html')).toEqual({})
  })

  test('what an RTF says of itself', async () => {
    expect(await proposed(String.raw`{\rtf1\ansi{\info{\title La Vanne \u233?cras\'e9e}{\author Jeanne Roux}}Un mot.\par}`, 'a.rtf')).toEqual({ title: 'La Vanne écrasée', author: 'Jeanne Roux' })
  })

  test('the front matter of Markdown, which is text', async () => {
    expect(await proposed('---\ntitle: La Vanne\nauthor: Jeanne Roux\ndate: 3 mai 1897\n---\n\nUn mot.', 'a.md')).toEqual({ title: 'La Vanne', author: 'Jeanne Roux', date: '1897-05-03' })
  })

  test('the title, author and day of an e-book', async () => {
    const page = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>Avertissement</h1><p>Un mot.</p></body></html>'
    const opf = '<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">x</dc:identifier><dc:title>La Vanne</dc:title><dc:creator opf:role="trl">Paul Lenoir</dc:creator><dc:creator opf:role="aut">Jeanne Roux</dc:creator><dc:date opf:event="modification">2021-01-01</dc:date><dc:date>1897-05-03T00:00:00Z</dc:date></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>'
    const container = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    const book = zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], 'META-INF/container.xml': strToU8(container), 'c.opf': strToU8(opf), 'a.xhtml': strToU8(page) })
    expect(await proposed(book, 'a.epub')).toEqual({ title: 'La Vanne', author: 'Jeanne Roux', date: '1897-05-03' })
  })
})
