/** Read documents as Word and LibreOffice write them: runs split anywhere, notes, styles, tracked changes, comments. */
import { describe, expect, test } from 'vitest'
import { readContribution } from '../../src/import/contribution/read-contribution.js'
import { shown } from './cases.js'
import { footnote, footnoteCall, openDocument, paragraph, run, styleNamed, wordDocument } from './documents.js'

async function read(bytes: Uint8Array, file: string): Promise<Record<string, string>> {
  const { value, diagnostics } = await readContribution(bytes, file)
  return shown(value, diagnostics)
}

describe('Word', () => {
  test('splits runs inside words and quotes, and puts breaks, soft hyphens and no-break spaces between them', async () => {
    const body = [
      paragraph(`${run('“')}${run('Wa')}${run('ter')}${run('”', '<w:lang w:val="en-GB"/>')}${run(' is pa\u00adtient\u00a0: ', '<w:lang w:val="fr-FR"/>')}${run('very ', '<w:i/>')}${run('patient', '<w:i/><w:lang w:val="en-GB"/>')}${run('.')}`),
      paragraph(`${run('The Miller')}<w:r><w:br/></w:r>${run('Ardes')}<w:r><w:tab/></w:r>${run('1871')}<w:r><w:noBreakHyphen/></w:r>${run('72')}<w:r><w:softHyphen/></w:r>`),
      paragraph(`${run('The ')}${run('miller', '<w:smallCaps/>')}${run(' of the 3')}${run('rd', '<w:vertAlign w:val="superscript"/>')}${run(' mill', '<w:b/>')}${run('.')}`),
    ].join('')
    expect(await read(wordDocument({ body }), 'a.docx')).toEqual({
      blocks: 'paragraph: “Water” is patient : *very patient*.\nparagraph: The Miller / Ardes 1871-72\nparagraph: The %miller% of the 3^rd^ **mill**.',
      notes: '',
      diagnostics: '',
    })
  })

  test('has footnotes of several paragraphs and endnotes; the signature says whose they are', async () => {
    const body = paragraph(`${run('The weir')}${footnoteCall(2)}${run(' burst')}${footnoteCall(3)}${run('.')}<w:r><w:endnoteReference w:id="2"/></w:r>`)
    const footnotes = footnote(2, run(' In March.'), run('Or April.')) + footnote(3, run(' Sic. — Tr.'))
    const endnotes = `<w:endnote w:id="2">${paragraph(`<w:r><w:endnoteRef/></w:r>${run(' See the map (Editor’s note).')}`)}</w:endnote>`
    expect(await read(wordDocument({ body, footnotes, endnotes }), 'a.docx')).toEqual({
      blocks: 'paragraph: The weir[^1] burst[^2].[^3]',
      notes: '1 author: In March. ¶ Or April.\n2 translator: Sic. — Tr.\n3 editor: See the map (Editor’s note).',
      diagnostics: '',
    })
  })

  test('lets people choose the marks of notes, and leaves them at the head of the notes', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>'
    const body = paragraph(`${run('The weir')}<w:r><w:rPr>${raised}</w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>${run(' burst')}${footnoteCall(3)}${run('.')}`)
    const custom = `<w:footnote w:id="2">${paragraph(run('*', raised) + run(' In March.'))}</w:footnote>`
    expect(await read(wordDocument({ body, footnotes: custom + footnote(3, run(' 1871 it was.')) }), 'a.docx')).toEqual({
      blocks: 'paragraph: The weir[^1] burst[^2].',
      notes: '1 author: In March.\n2 author: 1871 it was.',
      diagnostics: '',
    })
  })

  test('names styles that tell what a paragraph is', async () => {
    const styles = [styleNamed('Titre', 'Title'), styleNamed('Sub', 'Subtitle'), styleNamed('H1', 'heading 1'), styleNamed('D', 'Dateline'), styleNamed('S', 'Salutation'), styleNamed('V', 'Verse'), styleNamed('Q', 'Quote'), styleNamed('Sig', 'Signature'), styleNamed('Odd', 'Odd style')].join('')
    const body = [
      paragraph(run('The Mill'), 'Titre'),
      paragraph(run('A story'), 'Sub'),
      paragraph(run('First'), 'H1'),
      paragraph(run('Ardes, 3 May'), 'D'),
      paragraph(run('Dear friend,'), 'S'),
      paragraph(run('The water goes,'), 'V'),
      paragraph(run('the sluice remains.'), 'V'),
      paragraph('', 'V'),
      paragraph(`${run('The evening')}<w:r><w:br/></w:r>${run('falls.')}`, 'V'),
      paragraph(run('He said so.'), 'Q'),
      paragraph(run('I did not.'), 'Odd'),
      paragraph(run('* * *')),
      paragraph(run('The Miller'), 'Sig'),
    ].join('')
    const { blocks } = await read(wordDocument({ body, styles }), 'a.docx')
    expect(blocks?.split('\n')).toEqual([
      'heading 1: The Mill',
      'subtitle: A story',
      'heading 1: First',
      'dateline: Ardes, 3 May',
      'salutation: Dear friend,',
      'verse!: The water goes, | the sluice remains.',
      'verse: The evening | falls.',
      '> paragraph!: He said so.',
      'paragraph: I did not.',
      'separator',
      'signature: The Miller',
    ])
  })

  test('tracks changes and carries comments: what is inserted stays, what is deleted or said beside the text is reported', async () => {
    const body = paragraph(
      `${run('The ')}<w:del w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>old </w:delText></w:r></w:del><w:ins w:id="2" w:author="A" w:date="2020-01-01T00:00:00Z">${run('new ')}</w:ins><w:commentRangeStart w:id="0"/>${run('weir')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('.')}`,
    )
    const comments = `<w:comment w:id="0" w:author="B" w:date="2020-01-01T00:00:00Z">${paragraph(run('Or dam?'))}</w:comment>`
    expect(await read(wordDocument({ body, comments }), 'a.docx')).toEqual({
      blocks: 'paragraph: The new weir.',
      notes: '',
      diagnostics: '1 deletion-dropped old\n1 comment-dropped Or dam?',
    })
  })

  test('has tables whose cells span columns and rows', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`
    const body = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid><w:tr>${cell('Both', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('Left', '<w:vMerge w:val="restart"/>')}${cell('Right')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Below')}</w:tr></w:tbl>`
    const { blocks } = await read(wordDocument({ body }), 'a.docx')
    expect(blocks).toBe('table-row!: Both | \ntable-row: Left | Right\ntable-row:  | Below')
  })

  test('holds words where the converter does not look for them: they are named', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`
    const body = `${paragraph(run('Before.'))}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${cell('Both', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('Left')}${cell('Forgotten words')}</w:tr></w:tbl>`
    expect(await read(wordDocument({ body }), 'a.docx')).toEqual({ blocks: 'paragraph: Before.\ntable-row!: Both\ntable-row: Left', notes: '', diagnostics: '1 words-lost Forgotten words, 2' })
  })

  test('makes a list of an initial, whose letter stays text', async () => {
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="18"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const item = (text: string): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`
    const { blocks } = await read(wordDocument({ body: paragraph(run('Yours,')) + item('Roux'), numbering }), 'a.docx')
    expect(blocks).toBe('paragraph: Yours,\nparagraph: R. Roux')
  })

  test('keeps the words of fields, smart tags and controls, and ends no line where a page ends', async () => {
    const body = [
      paragraph(`<w:smartTag w:uri="x" w:element="place">${run('Lyon')}</w:smartTag>${run(', ')}<w:sdt><w:sdtContent>${run('le 3 mai')}</w:sdtContent></w:sdt>${run(' ')}<w:fldSimple w:instr=" DATE ">${run('1897')}</w:fldSimple>`),
      paragraph(`${run('Il pleuvait')}<w:r><w:br w:type="page"/></w:r>${run('encore.')}`),
    ].join('')
    expect(await read(wordDocument({ body }), 'a.docx')).toEqual({ blocks: 'paragraph: Lyon, le 3 mai 1897\nparagraph: Il pleuvait encore.', notes: '', diagnostics: '' })
  })

  test('has notes in headings and cells, with paragraphs and emphasis, and endnotes', async () => {
    const styles = styleNamed('H1', 'heading 1')
    const cell = `<w:tc><w:tcPr/>${paragraph(run('chêne') + footnoteCall(3))}</w:tc>`
    const body = `${paragraph(run('La crue') + footnoteCall(2), 'H1')}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>${paragraph(`${run('Fin.')}<w:r><w:endnoteReference w:id="2"/></w:r>`)}`
    const footnotes = footnote(2, run(' Celle de mars.'), run('Ou d’avril.')) + footnote(3, run(' Bois ') + run('dur', '<w:i/>') + run('.'))
    const endnotes = `<w:endnote w:id="2">${paragraph(`<w:r><w:endnoteRef/></w:r>${run(' Voir la carte.')}`)}</w:endnote>`
    expect(await read(wordDocument({ body, styles, footnotes, endnotes }), 'a.docx')).toEqual({
      blocks: 'heading 1: La crue[^1]\ntable-row!: chêne[^2]\nparagraph: Fin.[^3]',
      notes: '1 author: Celle de mars. ¶ Ou d’avril.\n2 author: Bois *dur*.\n3 author: Voir la carte.',
      diagnostics: '',
    })
  })

  test('has notes typed by hand, with raised figures', async () => {
    const raised = (figure: string): string => run(figure, '<w:vertAlign w:val="superscript"/>')
    const body = [paragraph(`${run('The weir')}${raised('1')}${run(' burst.')}${raised('2')}`), paragraph(run('Footnotes')), paragraph(`${raised('1')}${run(' In March.')}`), paragraph(`${raised('2')}${run(' Altogether.')}`)].join('')
    expect(await read(wordDocument({ body }), 'a.docx')).toMatchObject({ blocks: 'paragraph: The weir[^1] burst.[^2]', notes: '1 author: In March.\n2 author: Altogether.' })
  })
})

describe('LibreOffice', () => {
  const note = (id: string, text: string): string => `<text:note text:id="ftn${id}" text:note-class="footnote"><text:note-citation>${id}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${text}</text:p></text:note-body></text:note>`

  test('has footnotes inside paragraphs, spans, spaces and line breaks', async () => {
    const body = `<text:h text:outline-level="2">The Mill</text:h><text:p>The<text:s text:c="2"/>weir${note('1', 'In March.')} <text:span text:style-name="T1">burst</text:span>${note('2', '[Translator’s note] Sic.')}.<text:line-break/>So.</text:p><text:list><text:list-item><text:p>oak</text:p></text:list-item></text:list>`
    const styles = '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
    expect(await read(openDocument(body, styles), 'a.odt')).toEqual({
      blocks: 'heading 2: The Mill\nparagraph: The weir[^1] *burst*[^2]. / So.\nlist-item 1!: oak',
      notes: '1 author: In March.\n2 translator: [Translator’s note] Sic.',
      diagnostics: '',
    })
  })

  test('names styles that tell what a paragraph is, by themselves or by what they are based on', async () => {
    const styles = ['P1:Dateline', 'P2:Heading_20_Poem', 'P3:P4', 'P4:Signature', 'P5:Text_20_body'].map(pair => pair.split(':')).map(([name, parent]) => `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`).join('')
    const styled = (style: string, text: string): string => `<text:p text:style-name="${style}">${text}</text:p>`
    const body = [styled('Title', 'The Mill'), styled('P1', 'Ardes,<text:line-break/>3 May'), styled('Salutation', '<text:span>Dear</text:span> friend,'), styled('P5', 'Words.'), styled('Quotations', `He said so.${note('1', 'Did he?')}`), styled('Verse', 'The water goes,'), styled('Verse', 'the sluice remains.'), styled('P3', 'The Miller'), styled('Text_20_body', '')].join('')
    expect(await read(openDocument(body, styles), 'a.odt')).toEqual({
      blocks: 'heading 1: The Mill\ndateline: Ardes, / 3 May\nsalutation: Dear friend,\nparagraph: Words.\n> paragraph: He said so.[^1]\nverse!: The water goes, | the sluice remains.\nsignature: The Miller',
      notes: '1 author: Did he?',
      diagnostics: '',
    })
  })

  test('makes lists of initials, some of them empty', async () => {
    const styles = '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="A" style:num-suffix="." text:start-value="18"/></text:list-style>'
    const body = '<text:p>Yours,</text:p><text:list text:style-name="L1"><text:list-item/></text:list>'
    const { blocks } = await read(openDocument(body, styles), 'a.odt')
    expect(blocks).toBe('paragraph: Yours,\nparagraph: R.')
  })
})
