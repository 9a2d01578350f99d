/** Pages that OCR programs read come in with their notes linked, one by one, and with the programs' doubts heeded. */
import { describe, expect, test } from 'vitest'
import { readContribution } from '../../src/import/contribution/read-contribution.js'
import { joinPages } from '../../src/import/ocr/join-pages.js'
import { readOcr } from '../../src/import/ocr/read-ocr.js'
import { importFile } from '../../src/import/import-file.js'
import { shown } from './cases.js'
import { altoOf, hocrOf } from './ocr-pages.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const pagesOf = (text: string) => readOcr(bytesOf(text), 'a', text.includes('<alto') ? 'alto' : 'hocr')
const textOf = (text: string): string => pagesOf(text).value.map(({ lines }) => lines.map(({ runs }) => runs.map(run => run.text).join('')).join('\n')).join('\n\n')

const first = `
La rivière était haute ce printemps-là, et le meunier
surveillait la vanne^1 depuis le matin sans rien dire à
personne. Sa femme lui apporta du pain, du fromage, une
bouteille de vin et le *Courrier* de la veille, qui parlait
des inondations^2 de la plaine.
(in) Vers midi, le vent tourna. On entendit craquer les pou-
tres du vieux pont, puis le silence revint sur la vallée et
tout le monde retourna à son travail dans les champs
(gap) (small) 1. Porte de bois qui retient l'eau du bief.
(small) 2. Le journal les disait sans danger.
`
const second = `
voisins sans plus penser à la crue qui montait toujours.
(in) Le soir, quand les enfants furent couchés, le meunier prit
sa lanterne et descendit jusqu'au bord^1 de l'eau.
(gap) (small) 1. C'est là que fut construit le moulin neuf.
`

describe.each([['hOCR', hocrOf, 'a.hocr'], ['ALTO', altoOf, 'a.xml']] as const)('%s', (_name, write, file) => {
  test('gives back every line, its raised figures and its styles', () => {
    const { value, diagnostics } = pagesOf(write([first, second]))
    expect(diagnostics).toEqual([])
    expect(value).toHaveLength(2)
    const line = value[0]?.lines[1]
    expect(line?.runs.map(({ text }) => text).join('')).toMatch(/^surveillait la vanne ?1 depuis le matin/)
    expect(line?.runs.filter(({ style }) => style.raised).map(({ text }) => text.trim())).toEqual(['1'])
    expect(value[0]?.lines.flatMap(({ runs }) => runs.filter(({ style }) => style.italic).map(({ text }) => text.trim()))).toEqual(['Courrier'])
    expect(value[0]?.lines[0]?.size).toBeCloseTo(16.5, 0)
    expect(value[0]?.lines.at(-1)?.size).toBeCloseTo(12.2, 0)
    expect(Math.round(value[0]?.height ?? 0)).toBe(Math.round((2339 * 72) / (file === 'a.hocr' ? 200 : 300)))
  })

  test('comes in as paragraphs and notes, each linked to its call', async () => {
    const { value, diagnostics } = await importFile(bytesOf(write([first, second])), file, { language: 'fr' })
    expect(diagnostics).toEqual([])
    expect(shown(value, []).notes?.split('\n').map(note => note.replace(/^\S+ author: /, ''))).toEqual(["Porte de bois qui retient l'eau du bief.", 'Le journal les disait sans danger.', "C'est là que fut construit le moulin neuf."])
    const blocks = shown(value, []).blocks?.split('\n') ?? []
    expect(blocks).toHaveLength(3)
    const calls = [...blocks.join('\n').matchAll(/(\S+?)\[\^([^\]]+)\]/g)].map(([, word]) => word)
    expect(calls).toEqual(['vanne', 'inondations', 'bord'])
    expect(blocks[0]).toContain('*Courrier*')
    expect(blocks[1]).toContain('les poutres du vieux pont')
    expect(blocks[1]).toMatch(/dans les champs (?:\|2\|\s?)?voisins/)
  }, 30_000)

  test('three lines that are all there is are text, wherever the first begins', async () => {
    const { value } = await importFile(bytesOf(write(['\n(in) Le facteur apporta une lettre de Nantes, que le vent\navait ouverte en route, et que personne ne lut jamais au\nvillage.\n'])), file, { language: 'fr' })
    expect(value.blocks.map(({ shape }) => shape.kind)).toEqual(['paragraph'])
  }, 30_000)

  test('a word that the program doubted and no dictionary has is proposed, not changed', async () => {
    const doubtful = first.replace('rivière', 'rivihre~31').replace('femme', 'fernme~97')
    const { value } = await importFile(bytesOf(write([doubtful, second])), file, { language: 'fr' })
    expect(value.repairs.filter(({ before }) => before === 'rivihre')).toMatchObject([{ rule: 'doubted-words', after: 'rivière', made: false, place: { line: 1 } }])
    expect(shown(value, []).blocks).toContain('rivihre')
  }, 30_000)
})

describe('a program that is sure of a word', () => {
  const sure = 'Le meunier surveillait la vanne et la fernme du meunier'
  test('makes a change of it harder to prove than one that is not', async () => {
    const confidenceOf = async (certainty: number) => {
      const { value } = await importFile(bytesOf(hocrOf([`${sure.replace('fernme', `fernme~${certainty}`)}\npréparait le repas dans la maison au bord de l'eau.`])), 'a.hocr', { language: 'fr' })
      return value.repairs.find(({ before }) => before.includes('fernme'))?.confidence ?? 0
    }
    expect(await confidenceOf(96)).toBeLessThan(await confidenceOf(60))
  }, 30_000)
})

describe('hOCR', () => {
  const page = (inner: string, properties = 'bbox 0 0 1000 2000'): string => `<html><body><div class="ocr_page" title="${properties}">${inner}</div></body></html>`
  test('has lines of many names, words inside words’ styles, and lines without words', () => {
    const inner = '<div class="ocr_header" title="bbox 0 0 99 9"><span class="ocr_line" title="bbox 0 0 99 9"><span class="ocrx_word" title="bbox 0 0 99 9">Titre</span></span></div><p class=ocr_par><span class="ocr_caption" title="bbox 0 20 99 29"><span class=ocrx_word title="bbox 0 20 40 29"><strong>Une</strong></span> <span class=ocrx_word title="bbox 50 20 99 29">image<sup>2</sup></span></span><span class="ocr_textfloat" title="bbox 0 30 99 39"><span class=ocrx_word title="bbox 0 30 99 39">flottante</span></span><span class="ocrx_line" title="bbox 0 40 99 49">des mots sans boîte</span></p>'
    expect(textOf(page(inner))).toBe('Titre\nUne image2\nflottante\ndes mots sans boîte')
    const runs = pagesOf(page(inner)).value[0]?.lines[1]?.runs ?? []
    expect(runs.map(({ text, style }) => `${text}${style.bold ? '!' : ''}${style.raised ? '^' : ''}`)).toEqual(['Une !', 'image', '2^'])
  })

  test('is XHTML as well, with empty elements, and names its pages', () => {
    const { value } = pagesOf(page('<p class="ocr_par"/><span class="ocr_line" title="bbox 0 0 500 40"><span class="ocrx_word" title="bbox 0 0 9 9"/><span class="ocrx_word" title="bbox 10 0 500 40; x_font Garamond_Italic; x_fsize 11; x_wconf 88.5">Mot</span></span>', 'bbox 0 0 1000 2000; ppageno 4; lpageno xiv'))
    expect(value[0]?.label).toBe('xiv')
    expect(value[0]?.lines[0]?.runs).toMatchObject([{ text: 'Mot', size: 11, confidence: 0.885, style: { italic: true } }])
  })

  test('that is cut short keeps what there is, and says so', () => {
    const { value, diagnostics } = pagesOf(hocrOf([first, second]).slice(0, -3000))
    expect(value).toHaveLength(2)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['ocr-cut-short'])
  })

  test('without a place on the page for anything still gives its words', () => {
    expect(textOf('<div class=ocr_page><span class=ocr_line title="bbox 0 0 9 9">a b</span><span class=ocr_line>sans boîte</span></div>')).toBe('a b\nsans boîte')
  })

  test('of three hundred pages is read in time', () => {
    const started = process.hrtime.bigint()
    expect(pagesOf(hocrOf(Array.from({ length: 300 }, () => first))).value).toHaveLength(300)
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20)
  }, 30_000)
})

describe('ALTO', () => {
  const alto = (inner: string, unit = 'pixel', page = 'WIDTH="1000" HEIGHT="2000"'): string => `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>${unit}</MeasurementUnit></Description><Layout><Page ID="p" ${page}>${inner}</Page></Layout></alto>`
  const line = (words: string, more = ''): string => `<TextBlock><TextLine HPOS="10" VPOS="10" WIDTH="500" HEIGHT="40"${more}>${words}</TextLine></TextBlock>`

  test('puts the head of a page first and its foot last, wherever they stand in the file', () => {
    expect(textOf(alto(`<BottomMargin>${line('<String CONTENT="foot"/>')}</BottomMargin><PrintSpace><ComposedBlock>${line('<String CONTENT="deux"/><String CONTENT="mots"/>')}</ComposedBlock></PrintSpace><TopMargin>${line('<String CONTENT="head"/>')}</TopMargin>`))).toBe('head\ndeux mots\nfoot')
  })

  test('keeps the hyphen of a broken word, whoever wrote it', () => {
    const halves = (first: string, hyphen: string): string => textOf(alto(`<PrintSpace>${line(`<String CONTENT="le"/><SP/><String CONTENT="${first}" SUBS_TYPE="HypPart1" SUBS_CONTENT="moulin"/>${hyphen}`)}${line('<String CONTENT="lin" SUBS_TYPE="HypPart2" SUBS_CONTENT="moulin"/>')}</PrintSpace>`))
    for (const [half, hyphen] of [['mou', '<HYP CONTENT="-"/>'], ['mou', '<HYP/>'], ['mou', '<HYP CONTENT="\u00ad"/>'], ['mou-', ''], ['mou', '']] as const) expect(halves(half, hyphen)).toBe('le mou-\nlin')
  })

  test.each([['inch1200', 'WIDTH="9921" HEIGHT="14031"', 842], ['mm10', 'WIDTH="2100" HEIGHT="2970"', 842], ['pixel', 'WIDTH="2480" HEIGHT="3508"', 842], ['mm10', 'WIDTH="5000" HEIGHT="7016"', 1684]])('measures in %s, %s', (unit, page, height) => {
    expect(Math.round(pagesOf(alto(`<PrintSpace>${line('<String CONTENT="a"/>')}</PrintSpace>`, unit, `${page} PRINTED_IMG_NR="12"`)).value[0]?.height ?? 0)).toBe(height)
  })

  test('has base lines as points or as a height, styles by name, and certainty in hundredths', () => {
    const { value } = pagesOf(alto(`<PrintSpace>${line('<String CONTENT="Mot" HPOS="10" VPOS="10" WIDTH="90" HEIGHT="30" WC="87" STYLE="bold smallcaps"/>', ' BASELINE="10,44 510,46"')}</PrintSpace>`, 'pixel', 'WIDTH="1000" HEIGHT="2000" PRINTED_IMG_NR="12"'))
    expect(value[0]).toMatchObject({ label: '12', lines: [{ baseline: 45 * 0.24, runs: [{ text: 'Mot', confidence: 0.87, style: { bold: true, smallCapitals: true } }] }] })
  })

  test('with two heads, or in several files one behind the other, is read', () => {
    const one = alto(`<PrintSpace>${line('<String CONTENT="un"/>')}</PrintSpace>`)
    expect(textOf(one.replace('<alto', '\n<?xml version="1.0"?>\n<alto'))).toBe('un')
    const joined = joinPages([{ name: 'p10.xml', bytes: bytesOf(one.replace('un', 'dix')) }, { name: 'p9.xml', bytes: bytesOf(`\ufeff${one}`) }])
    expect(textOf(new TextDecoder().decode(joined?.bytes))).toBe('un\n\ndix')
    expect(joinPages([{ name: 'p1.xml', bytes: bytesOf(one) }, { name: 'p2.txt', bytes: bytesOf('un') }])).toBeUndefined()
  })

  test('that is broken keeps what stands before the break', () => {
    const { value, diagnostics } = pagesOf(altoOf([first, second]).slice(0, -2000))
    expect(value).toHaveLength(2)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['ocr-cut-short'])
    expect(pagesOf('<alto>').diagnostics.map(({ rule }) => rule)).toEqual(['ocr-cut-short', 'ocr-no-words'])
  })
})

test('a translation may be sent as pages of OCR', async () => {
  const { value } = await readContribution(bytesOf(hocrOf(['The weir burst in the spring.'])), 'a.hocr')
  expect(shown(value, []).blocks).toBe('paragraph: The weir burst in the spring.')
})
