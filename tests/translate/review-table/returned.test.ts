/** What people and their word processors do to a table, and what is made of it when it comes back. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../src/model/inline.js'
import { SourceText } from '../../../src/model/place.js'
import { mergeReturned } from '../../../src/translate/merge/merge-returned.js'
import { readReturned } from '../../../src/translate/read-returned.js'
import { toPieces } from '../../../src/translate/review-table/cell-pieces.js'
import type { Said } from '../../../src/translate/review-table/piece.js'
import { readDocxTable } from '../../../src/translate/review-table/read-docx.js'
import { readHtmlTable } from '../../../src/translate/review-table/read-html.js'
import { fromRemarkText, toRemarkText } from '../../../src/translate/review-table/remark-text.js'
import { writeDocxTable } from '../../../src/translate/review-table/write-docx.js'
import { writeHtmlTable } from '../../../src/translate/review-table/write-html.js'
import { editDocx, options, smallCatalog, told } from './small-catalog.js'

const untouched = ['u1.s1 | The Bank | translated', 'u2.s1 | The ferry <i1>waits</i1>.<note2 ref="1"/> | reviewed | A. Reader@1931-05-02: Ferry or boat?', 'u2.s2 | ∅ | initial', 'u3.s1 | A <foreign1 lang="la">linter</foreign1>. | translated']
const docx = writeDocxTable(smallCatalog, options)
const html = writeHtmlTable(smallCatalog, options)

/** The sentences and rules after a change to `document.xml`, or to any part. */
function back(edit: (xml: string) => string, others: Readonly<Record<string, (xml: string) => string>> = {}): { readonly lines: string[]; readonly rules: string[] } {
  const { value, diagnostics } = readDocxTable(editDocx(docx, { 'word/document.xml': edit, ...others }), 'lettre.docx')
  return { lines: value.segments.map(told), rules: diagnostics.map(({ rule }) => rule) }
}

function backHtml(edit: (page: string) => string): { readonly lines: string[]; readonly rules: string[] } {
  const { value, diagnostics } = readHtmlTable(new SourceText('lettre.html', edit(html)))
  return { lines: value.segments.map(told), rules: diagnostics.map(({ rule }) => rule) }
}

const change = (at: number, line: string): string[] => untouched.with(at, line)
const rowOf = (xml: string, key: string): string => xml.match(/<w:tr>.*<\/w:tr>/g)?.find(row => row.includes(`>${key}<`)) ?? ''

describe('a Word table', () => {
  it('says what went out when nobody touched it', () => {
    expect(back(xml => xml)).toEqual({ lines: untouched, rules: [] })
  })

  it('takes real italics, bold and small capitals that somebody set', () => {
    const { lines } = back(xml => xml.replace('>The Bank<', '>The <').replace(/(>The <\/w:t><\/w:r>)/, '$1<w:r><w:rPr><w:b/><w:bCs/><w:i w:val="0"/></w:rPr><w:t>Ba</w:t></w:r><w:r><w:rPr><w:b/><w:smallCaps/></w:rPr><w:t>nk</w:t></w:r>'))
    expect(lines).toEqual(change(0, 'u1.s1 | The <b1>Ba<caps2>nk</caps2></b1> | translated'))
  })

  it('knows the character styles of a word processor', () => {
    const { lines } = back(
      xml => xml.replace('<w:r><w:t xml:space="preserve">The Bank', '<w:r><w:rPr><w:rStyle w:val="Strong1"/></w:rPr><w:t>The Bank'),
      { 'word/styles.xml': xml => xml.replace('</w:styles>', '<w:style w:type="character" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Strong1"><w:name w:val="Strong"/><w:basedOn w:val="Base"/></w:style></w:styles>') },
    )
    expect(lines).toEqual(change(0, 'u1.s1 | <b1>The Bank</b1> | translated'))
  })

  it('counts tracked insertions and not tracked deletions', () => {
    const { lines } = back(xml => xml.replace('<w:r><w:t xml:space="preserve">The Bank</w:t></w:r>', '<w:r><w:t xml:space="preserve">The </w:t></w:r><w:del w:id="90" w:author="A"><w:r><w:delText>Bank</w:delText></w:r></w:del><w:ins w:id="91" w:author="A"><w:r><w:t>Shore</w:t></w:r></w:ins>'))
    expect(lines).toEqual(change(0, 'u1.s1 | The Shore | translated'))
  })

  it('joins paragraphs whose parting was deleted, and keeps those that somebody made', () => {
    const parted = (mark: string) => back(xml => xml.replace('The Bank</w:t></w:r></w:p>', `The</w:t></w:r></w:p><w:p><w:r><w:t>Bank</w:t></w:r></w:p>`).replace(/(<w:pStyle w:val="RegardTargetHeading"\/>)/, `$1${mark}`)).lines[0]
    expect(parted('')).toBe('u1.s1 | The<par1/>Bank | translated')
    expect(parted('<w:rPr><w:del w:id="9" w:author="A"/></w:rPr>')).toBe('u1.s1 | TheBank | translated')
  })

  it('makes a remark of a comment, with its author and date, and of a footnote', () => {
    const words = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const { lines } = back(
      xml => xml.replace('<w:r><w:t xml:space="preserve">The Bank', '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve">The Bank').replace('The Bank</w:t></w:r>', 'The Bank</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'),
      {
        'word/comments.xml': () => `<w:comments ${words}><w:comment w:id="0" w:author="B. Reviser" w:date="1931-06-01T10:00:00Z"><w:p><w:r><w:t>Riverbank?</w:t></w:r></w:p></w:comment></w:comments>`,
        'word/footnotes.xml': () => `<w:footnotes ${words}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>Or shore.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
      },
    )
    expect(lines).toEqual(change(0, 'u1.s1 | The Bank | translated | B. Reviser@1931-06-01T10:00:00Z: Riverbank? | @: Or shore.'))
  })

  it('finds rows that were moved, and columns', () => {
    const moved = back(xml => xml.replace(rowOf(xml, 'u1.s1'), '').replace(rowOf(xml, 'u2.s2'), row => row + rowOf(xml, 'u1.s1')))
    expect(moved.lines.toSorted()).toEqual(untouched.toSorted())
    const turned = back(xml => xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/g, row => row.replace(/^(<w:tr>(?:<w:trPr>.*?<\/w:trPr>)?)(<w:tc>.*?<\/w:tc>)(.*)(<\/w:tr>)$/, '$1$3$2$4')))
    expect(turned).toEqual({ lines: untouched, rules: [] })
  })

  it('knows its rows by their hidden marks when the first column is gone', () => {
    const { lines, rules } = back(xml => xml.replace(/(<w:tr>(?:<w:trPr>.*?<\/w:trPr>)?)<w:tc>.*?<\/w:tc>/g, '$1'))
    expect({ lines, rules }).toEqual({ lines: untouched, rules: [] })
  })

  it('says how many rows are missing, also when their deletion is tracked', () => {
    const gone = ['u1.s1', 'u2.s2']
    const { lines, rules } = back(xml => xml.replace(rowOf(xml, 'u1.s1'), '').replace(rowOf(xml, 'u2.s2'), row => row.replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="9" w:author="A"/></w:trPr>')))
    expect(rules).toEqual(['table-rows-missing'])
    expect(lines).toEqual(untouched.filter(line => !gone.some(key => line.startsWith(key))))
  })

  it('survives being pasted into another document, within a table of that', () => {
    const { lines, rules } = back(xml => xml.replace(/<w:body>[\s\S]*?(<w:tbl>[\s\S]*<\/w:tbl>)[\s\S]*<\/w:body>/, '<w:body><w:p><w:r><w:t>Minutes</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Annex</w:t></w:r></w:p>$1<w:p/></w:tc></w:tr></w:tbl></w:body>'))
    expect({ lines, rules }).toEqual({ lines: untouched, rules: [] })
  })

  it('takes a translation and leaves a changed source', () => {
    const { value } = readDocxTable(editDocx(docx, { 'word/document.xml': xml => xml.replace('>La rive<', '>La berge<').replace('>The Bank<', '>The Shore<') }), 'lettre.docx')
    const merged = mergeReturned(smallCatalog, smallCatalog, value, { origin: 'lettre.docx' })
    expect(merged.diagnostics.map(({ rule }) => rule)).toContain('returned-source-edited')
    expect(merged.value.catalog.body[0]?.segments[0]).toMatchObject({ source: [{ type: 'text', text: 'La rive' }], target: [{ type: 'text', text: 'The Shore' }] })
  })

  it('changes one segment when one cell was changed', () => {
    const { value } = readDocxTable(editDocx(docx, { 'word/document.xml': xml => xml.replace('>The Bank<', '>The Shore<') }), 'lettre.docx')
    const { catalog, counts } = mergeReturned(smallCatalog, smallCatalog, value, { origin: 'lettre.docx' }).value
    expect(counts).toMatchObject({ taken: 1, same: 3, conflicts: 0, unknown: 0 })
    expect(catalog.body[1]).toEqual(smallCatalog.body[1])
    expect(catalog.notes).toEqual(smallCatalog.notes)
  })

  it('holds nothing that could run, and no date but the oldest', () => {
    const parts = Object.entries(unzipSync(docx)).map(([path, content]) => [path, strFromU8(content)] as const)
    expect(parts.map(([path]) => path).filter(path => /vba|macro|embed|activeX/i.test(path))).toEqual([])
    for (const [, xml] of parts) expect(xml).not.toMatch(/instrText|fldSimple|<script|altChunk|attachedTemplate/)
  })

  it('shows a link that no browser should follow as text', () => {
    const target = [{ type: 'link' as const, id: '1', href: 'javascript:alert(1)', children: [{ type: 'text' as const, text: 'here' }] }]
    const [unit] = smallCatalog.body
    const catalog = unit ? { ...smallCatalog, body: [{ ...unit, segments: [{ id: 's1', source: [{ type: 'text' as const, text: 'ici' }], state: 'translated' as const, target }] }] } : smallCatalog
    expect(strFromU8(unzipSync(writeDocxTable(catalog, options))['word/_rels/document.xml.rels'] ?? new Uint8Array())).not.toContain('javascript')
    expect(writeHtmlTable(catalog, options)).not.toMatch(/<a [^>]*javascript/)
    expect(readHtmlTable(new SourceText('l.html', writeHtmlTable(catalog, options))).value.segments[0]?.target).toEqual(target)
  })
})

describe('what a look or mark stands for', () => {
  const inBoth = (target: readonly Inline[]) => {
    const catalog = { ...smallCatalog, notes: [], body: [{ id: 'u1', type: 'paragraph' as const, segments: [{ id: 's1', source: target, state: 'translated' as const, target }], remarks: [], extensions: [] }] }
    const read = [readDocxTable(writeDocxTable(catalog, options), 'l.docx'), readHtmlTable(new SourceText('l.html', writeHtmlTable(catalog, options)))]
    return { shown: toPieces(target), back: read.map(({ value }) => value.segments[0]?.target), rules: read.flatMap(({ diagnostics }) => diagnostics) }
  }
  const words = (text: string): Inline => ({ type: 'text', text })

  it('is a real link, when it leads to a page', () => {
    const link: Inline = { type: 'link', id: '1', href: 'https://example.org/a?b=1&c=%C3%A9#d', children: [words('a '), { type: 'span', id: '2', style: 'emphasis', children: [words('page')] }] }
    const { shown, back: found } = inBoth([words('See '), link, words('.')])
    expect(shown.map(({ look }) => look.href !== undefined)).toEqual([false, true, true, false])
    expect(found).toEqual([[words('See '), link, words('.')], [words('See '), link, words('.')]])
  })

  it('is a code of another program, by its element and id', () => {
    const code: Inline = { type: 'foreign-code', id: '3', element: 'ph', attributes: [], equiv: '', children: [] }
    expect(inBoth([words('a'), code, words('b')])).toMatchObject({ back: [[words('a'), code, words('b')], [words('a'), code, words('b')]], rules: [] })
  })

  it('is text where somebody wrote what only looks like a mark', () => {
    const text = words('as in [^1], [p. 2], <i1> and \\[^3]')
    expect(inBoth([text])).toMatchObject({ back: [[text], [text]], rules: [] })
  })
})

describe('a remark', () => {
  it.each<Said>([{ text: 'Why?' }, { text: '[sic]' }, { text: 'a\nb', by: 'A] · [B', date: '1931-05-02' }, { text: 'x', date: 'soon' }, { text: '50 %5d', by: '%5d \u0001' }])('comes back as it was: %j', said => {
    expect(fromRemarkText(toRemarkText(said))).toEqual(said)
  })
})

describe('an HTML table', () => {
  it('says what went out when nobody touched it, and has no script', () => {
    expect(backHtml(page => page)).toEqual({ lines: untouched, rules: [] })
    expect(html).not.toContain('<script')
  })

  it('takes what a browser or word processor makes of typing', () => {
    expect(backHtml(page => page.replace('>The Bank<', '>The<div>Bank<br></div><')).lines[0]).toBe('u1.s1 | The<par1/>Bank | translated')
    expect(backHtml(page => page.replace('>The Bank<', '>\n  <p>The <span style="font-style: italic; font-weight: 700">old\n  Bank</span></p>\n<')).lines[0]).toBe('u1.s1 | The <i1><b2>old Bank</b2></i1> | translated')
    expect(backHtml(page => page.replace('>The Bank<', '>The <del>Bank</del><ins>Shore</ins><')).lines[0]).toBe('u1.s1 | The Shore | translated')
  })

  it('keeps foreign words when a program dissolved their class', () => {
    expect(backHtml(page => page.replace(/class="foreign" lang="la"/g, 'lang="la-VA"')).lines).toEqual(untouched)
  })

  it('is read in the encoding that it names', async () => {
    const page = html.replace('charset="utf-8"', 'charset="windows-1252"').replace('>The Bank<', '>The caf\u00e9\u0092s bank<')
    const { value } = await readReturned(Uint8Array.from(page, character => character.charCodeAt(0)), 'lettre.htm')
    expect(value.segments.map(told)[0]).toBe('u1.s1 | The caf\u00e9’s bank | translated')
  })

  it('takes states in any language and remarks that somebody wrote', () => {
    const { lines } = backHtml(page => page.replace(/(data-segment="u1.s1".*?)translated(<\/td><td[^>]*>)/, '$1Définitif$2<div>Sure?</div><div>Quite.</div>'))
    expect(lines[0]).toBe('u1.s1 | The Bank | final | @: Sure? | @: Quite.')
  })
})

describe('nasty input', () => {
  it('ends in a message, in time', () => {
    const deep = `<table>${'<tr><td><table>'.repeat(2000)}`
    expect(readHtmlTable(new SourceText('x.html', deep)).diagnostics.map(({ rule }) => rule)).toEqual(['xml-too-deep'])
    expect(backHtml(page => page.replace('>The Bank<', `>The${'<br>'.repeat(10_000)}<`)).lines[0]).toBe('u1.s1 | The | translated')
    expect(readDocxTable(docx.slice(0, docx.length >> 1), 'x.docx').diagnostics.map(({ rule }) => rule)).toEqual(['table-damaged'])
    expect(readDocxTable(new Uint8Array([0x50, 0x4b, 3, 4]), 'x.docx').diagnostics.map(({ rule }) => rule)).toEqual(['table-damaged'])
    expect(back(xml => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa">]>')).rules).toEqual(['table-damaged'])
    expect(back(xml => xml.slice(0, -40)).rules).toEqual(['table-damaged'])
  }, 5000)
})
