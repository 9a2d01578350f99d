/** What pages show is understood: columns, notes of each page, running heads and folios, headings, verse, tables, margins. */
import { describe, expect, test } from 'vitest'
import { importPdf, linksOf, textOf } from './likeness.js'
import { makePdf, put, setText } from './made-pdf.js'

const paragraphs = [
  'Le meunier avait promis de rendre la clef avant la Toussaint, et chacun savait dans le village ce que valait sa parole quand il avait bu deux verres de trop.',
  'Sa femme tenait les comptes dans un cahier bleu, dont les pages du milieu manquaient depuis la grande crue, et personne ne lui demandait plus ce que ces pages avaient dit.',
  'On entendait la roue tourner toute la nuit, même quand il ne restait plus un grain à moudre, parce que le silence aurait coûté plus cher que l’eau.',
  'Au matin, les enfants venaient jeter des feuilles dans le bief et pariaient sur celle qui passerait la première sous le pont de pierre.',
]
const said = (blocks: Awaited<ReturnType<typeof importPdf>>['blocks']): string[] => blocks.map(textOf)

describe('a page in two columns', () => {
  test('is read one column after the other, under the title that spans both', async () => {
    const bytes = await makePdf([doc => {
      put(doc, { text: 'La clef du moulin', x: 130, y: 50, size: 18, font: 'Times-Bold' })
      for (const [column, x] of [30, 215].entries()) {
        let y = 90
        for (const text of paragraphs.slice(column * 2, column * 2 + 2)) y = setText(doc, text, { x, y, width: 155, indent: 12 })
      }
    }])
    const { blocks, diagnostics } = await importPdf(bytes)
    expect(diagnostics).toEqual([])
    expect(said(blocks)).toEqual(['La clef du moulin', ...paragraphs])
    expect(blocks[0]?.shape).toMatchObject({ kind: 'heading', level: 1 })
  })

  test('lets a paragraph go on from the foot of one column to the head of the next', async () => {
    const text = paragraphs.join(' ')
    const half = text.split(' ').length / 2
    const bytes = await makePdf([doc => {
      setText(doc, text.split(' ').slice(0, half).join(' '), { x: 30, y: 60, width: 155 })
      setText(doc, text.split(' ').slice(half).join(' '), { x: 215, y: 60, width: 155 })
    }])
    expect(said((await importPdf(bytes)).blocks).join(' ')).toBe(text)
  })
})

const headed = (texts: readonly string[], notes: readonly string[], folio: number, rule: boolean) => (doc: Parameters<Parameters<typeof makePdf>[0][number]>[0]) => {
  put(doc, { text: 'CHRONIQUE DU MOULIN', x: 130, y: 36, size: 9 })
  let y = 70
  for (const text of texts) y = setText(doc, text, { x: 50, y, width: 300, indent: 14 })
  y = 500
  if (rule) doc.moveTo(50, 488).lineTo(110, 488).lineWidth(0.5).stroke()
  for (const [at, note] of notes.entries()) y = setText(doc, `${at + 1}. ${note}`, { x: 50, y, width: 300, size: 8.5, pitch: 10 })
  put(doc, { text: String(folio), x: 195, y: 575, size: 9 })
}

describe('notes numbered anew on each page', () => {
  const [one = '', two = '', three = '', four = ''] = paragraphs
  const marked = (text: string, after: string, mark: number): string => text.replace(after, `${after}^${mark}^`)
  const notes = [['Elle ouvrait aussi la cave.', 'Il en reste onze feuillets.'], ['On l’appelait la bavarde.', 'Le pont fut refait plus tard, à la demande du curé, qui n’aimait pas se mouiller les pieds.']]
  const pages = [[marked(one, 'clef', 1), marked(two, 'bleu', 2)], [marked(three, 'roue', 1), marked(four, 'pierre', 2)]]

  test.each([true, false])('are each linked to the call on their page (a rule above them: %s)', async rule => {
    const bytes = await makePdf(pages.map((texts, at) => headed(texts, notes[at] ?? [], 41 + at, rule)))
    const { blocks, notes: found, diagnostics } = await importPdf(bytes)
    expect(diagnostics).toEqual([])
    expect(said(blocks)).toEqual(paragraphs)
    expect(found.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
    expect(linksOf({ blocks, notes: found }).map(({ before, note }) => [before.split(' ').at(-1), note.split(' ').slice(0, 2).join(' ')])).toEqual([['clef', 'Elle ouvrait'], ['bleu', 'Il en'], ['roue', "On l'appelait"], ['pierre', 'Le pont']])
  })

  test('leave the running heads and folios out; three pages of folios name the pages', async () => {
    const bytes = await makePdf([...pages, [marked(one, 'parole', 1)]].map((texts, at) => headed(texts, notes[at] ?? ['Il en avait donné d’autres.'], 41 + at, true)))
    const { blocks, repairs } = await importPdf(bytes)
    expect(said(blocks).join(' ')).not.toMatch(/CHRONIQUE|4[123]/)
    expect(repairs.filter(({ rule }) => rule === 'furniture').map(({ before }) => before)).toEqual(['CHRONIQUE DU MOULIN', '41', 'CHRONIQUE DU MOULIN', '42', 'CHRONIQUE DU MOULIN', '43'])
    expect([...JSON.stringify(blocks).matchAll(/"page":"(\d+)"/g)].map(([, page]) => page)).toEqual(['41', '42', '43'])
  })

  test('a note that runs over goes on at the next foot', async () => {
    const long = 'Elle ouvrait aussi la cave, le grenier et, disait-on, une porte que personne n’avait jamais vue de ses yeux mais dont tout le monde parlait,'
    const rest = 'surtout les soirs de foire.'
    const [first, second] = pages
    const bytes = await makePdf([headed([first?.[0] ?? ''], [long], 41, true), doc => {
      headed([paragraphs[1] ?? ''], [], 42, true)(doc)
      setText(doc, rest, { x: 50, y: 500, width: 300, size: 8.5, pitch: 10 })
    }, headed(second ?? [], notes[1] ?? [], 43, true)])
    const { notes: found } = await importPdf(bytes)
    expect(found[0]?.blocks.map(textOf)).toEqual([`${long} ${rest}`])
  })
})

describe('what a line is', () => {
  test('raised letters stay letters: an ordinal, an exponent', async () => {
    const bytes = await makePdf([doc => setText(doc, 'Au XVI^e^ siècle, le bief avait douze m^2^ de surface, et la roue tournait déjà.', { x: 50, y: 60, width: 300 })])
    const { blocks, notes } = await importPdf(bytes)
    expect(said(blocks)).toEqual(['Au XVIe siècle, le bief avait douze m2 de surface, et la roue tournait déjà.'])
    expect(notes).toEqual([])
    expect(JSON.stringify(blocks)).toContain('{"type":"span","id":"1","style":"superscript","children":[{"type":"text","text":"e"}]}')
  })

  test('bold drawn twice is one text, and kept as bold', async () => {
    const bytes = await makePdf([doc => {
      setText(doc, `${paragraphs[0]} ${paragraphs[1]}`, { x: 50, y: 60, width: 300 })
      for (const x of [50, 50.4]) put(doc, { text: 'La clef est perdue.', x, y: 200 })
    }])
    expect(said((await importPdf(bytes)).blocks).at(-1)).toBe('La clef est perdue.')
  })

  test('a word broken by a soft hyphen is whole again, though no dictionary knows it', async () => {
    const bytes = await makePdf([doc => {
      put(doc, { text: 'Nous avons vu passer ce matin le vieux Garlam\u00ad', x: 50, y: 60 })
      put(doc, { text: 'bour, qui ne salue personne depuis la mort de son âne.', x: 50, y: 73 })
    }])
    expect(said((await importPdf(bytes)).blocks)).toEqual(['Nous avons vu passer ce matin le vieux Garlambour, qui ne salue personne depuis la mort de son âne.'])
  })

  test('headings have the level of their size; a bold line is one too', async () => {
    const bytes = await makePdf([doc => {
      put(doc, { text: 'Histoire du moulin', x: 120, y: 60, size: 20 })
      put(doc, { text: 'La clef', x: 50, y: 100, size: 14 })
      let y = setText(doc, paragraphs[0] ?? '', { x: 50, y: 130, width: 300 })
      put(doc, { text: 'Le cahier', x: 50, y: y + 20, size: 14 })
      y = setText(doc, paragraphs[1] ?? '', { x: 50, y: y + 50, width: 300 })
      put(doc, { text: 'La nuit', x: 50, y: y + 20, font: 'Times-Bold' })
      setText(doc, paragraphs[2] ?? '', { x: 50, y: y + 45, width: 300 })
    }])
    const { blocks } = await importPdf(bytes)
    expect(blocks.flatMap(block => (block.shape.kind === 'heading' ? [[textOf(block), block.shape.level]] : []))).toEqual([['Histoire du moulin', 1], ['La clef', 2], ['Le cahier', 2], ['La nuit', 3]])
  })

  test('text that OCR laid under a scan is read', async () => {
    const bytes = await makePdf([doc => {
      doc.addContent('3 Tr')
      setText(doc, paragraphs[0] ?? '', { x: 50, y: 60, width: 300 })
    }])
    const { blocks, pdf } = await importPdf(bytes)
    expect(pdf.scanned).toBe(true)
    expect(said(blocks)).toEqual([paragraphs[0]])
  })
})
