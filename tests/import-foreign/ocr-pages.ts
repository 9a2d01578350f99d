/**
 * Set pages of words as an OCR program sees them, and write them as hOCR or ALTO.
 * A line of the source is a line of the page: `word^1` has a raised figure, `*word*` is italic, `word~40` was read with forty per
 * cent of certainty; `(small)` before a line sets it smaller, `(gap)` leaves room above it, `(in)` begins it with an indent.
 */

type Word = { readonly text: string; readonly x: number; readonly width: number; readonly top: number; readonly bottom: number; readonly raised: boolean; readonly italic: boolean; readonly sure: number; readonly glued: boolean }
type Line = { readonly words: readonly Word[]; readonly foot: number; readonly size: number }

const [wide, high] = [1654, 2339]

function linesOf(page: string): Line[] {
  let foot = 200
  return page.trim().split('\n').map(source => {
    const small = source.includes('(small)')
    const size = small ? 34 : 46
    foot += (source.includes('(gap)') ? 3 : 1) * size * 1.3
    const words = wordsOf(source.replace(/\((?:small|gap|in)\)/g, '').trim(), { x: source.includes('(in)') ? 260 : 200, foot, size })
    return { words, foot, size }
  })
}

function wordsOf(source: string, { x, foot, size }: { x: number; foot: number; size: number }): Word[] {
  let at = x
  return source.split(/\s+/).flatMap(piece => {
    const [, core = '', figure, sure] = /^(.*?)(?:\^(\w+))?(?:~(\d+))?$/.exec(piece) ?? []
    const italic = /^\*.+\*/.test(core)
    const text = core.replace(/^\*|\*$/g, '')
    const word: Word = { text, x: at, width: text.length * size * 0.45, top: foot - size * 0.7, bottom: foot, raised: false, italic, sure: Number(sure ?? 96), glued: false }
    at += word.width
    const words = text === '' ? [] : [word]
    if (figure) {
      words.push({ ...word, text: figure, x: at + 2, width: figure.length * size * 0.3, top: foot - size * 0.75, bottom: foot - size * 0.35, raised: true, italic: false, glued: true })
      at += figure.length * size * 0.3 + 2
    }
    at += size * 0.3
    return words
  })
}

const box = (left: number, top: number, right: number, bottom: number): string => `bbox ${[left, top, right, bottom].map(Math.round).join(' ')}`
const boxOf = ({ words, foot, size }: Line): [number, number, number, number] => [words[0]?.x ?? 0, foot - size * 0.75, (words.at(-1)?.x ?? 0) + (words.at(-1)?.width ?? 0), foot + size * 0.2]

/** As Tesseract writes it: a raised figure is a word of its own. */
export function hocrOf(pages: readonly string[]): string {
  const body = pages.map((page, number) => {
    const lines = linesOf(page).map(line => {
      const words = line.words.map(({ text, x, width, top, bottom, italic, sure }) => `<span class='ocrx_word' title='${box(x, top, x + width, bottom)}; x_wconf ${sure}'>${italic ? `<em>${text}</em>` : text}</span>`).join(' ')
      return `<span class='ocr_line' title="${box(...boxOf(line))}; baseline 0 ${Math.round(-line.size * 0.2)}; x_size ${line.size}">${words}</span>`
    })
    return `<div class='ocr_page' title='image "p.png"; ${box(0, 0, wide, high)}; ppageno ${number}; scan_res 200 200'><div class='ocr_carea'><p class='ocr_par' lang='fra'>${lines.join('\n')}</p></div></div>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title></title><meta name='ocr-system' content='tesseract 5.3.0'/></head><body>${body.join('\n')}</body></html>\n`
}

/** As ABBYY FineReader writes it: styles, spaces, hyphens of their own, raised figures that touch their word. */
export function altoOf(pages: readonly string[]): string {
  const at = (left: number, top: number, width: number, height: number): string => `HPOS="${Math.round(left)}" VPOS="${Math.round(top)}" WIDTH="${Math.round(width)}" HEIGHT="${Math.round(height)}"`
  const body = pages.map((page, number) => {
    const lines = linesOf(page).map(line => {
      const style = line.size < 40 ? 'small' : 'text'
      const words = line.words.map(({ text, x, width, top, bottom, raised, italic, sure, glued }, index) => {
        const broken = index === line.words.length - 1 && text.endsWith('-')
        const names = [raised ? 'superscript' : '', italic ? 'italics' : ''].join(' ').trim()
        return `${index > 0 && !glued ? '<SP/>' : ''}<String CONTENT="${broken ? text.slice(0, -1) : text}" WC="${sure / 100}" ${at(x, top, width, bottom - top)}${names ? ` STYLE="${names}"` : ''}${broken ? ' SUBS_TYPE="HypPart1" SUBS_CONTENT="?"' : ''}/>${broken ? '<HYP CONTENT="-"/>' : ''}`
      })
      const [left, top, right, bottom] = boxOf(line)
      return `<TextLine ${at(left, top, right - left, bottom - top)} BASELINE="${Math.round(line.foot)}" STYLEREFS="${style}">${words.join('')}</TextLine>`
    })
    return `<Page ID="p${number}" PHYSICAL_IMG_NR="${number + 1}" WIDTH="${wide}" HEIGHT="${high}"><PrintSpace ${at(0, 0, wide, high)}><TextBlock>${lines.join('\n')}</TextBlock></PrintSpace></Page>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Styles><TextStyle ID="text" FONTSIZE="16.5" FONTFAMILY="Times"/><TextStyle ID="small" FONTSIZE="12" FONTFAMILY="Times"/></Styles><Layout>${body.join('\n')}</Layout></alto>\n`
}
