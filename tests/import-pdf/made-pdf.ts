/** Make small PDFs for tests: lines of text at given places, in the fonts that every reader has. */
import PDFDocument from 'pdfkit'

export type Font = 'Times-Roman' | 'Times-Italic' | 'Times-Bold'
/** A line: `x` and `y` of its left end on the base line, in points from the left and the top. */
export type PutLine = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly font?: Font }

type Doc = InstanceType<typeof PDFDocument>
export type Draw = (doc: Doc) => void

/** A PDF of pages of 400 by 600 points; each page draws itself. */
export function makePdf(pages: readonly Draw[], options: Readonly<Record<string, unknown>> = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: [400, 600], margin: 0, autoFirstPage: false, info: { CreationDate: new Date(0), ModDate: new Date(0) }, ...options })
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
    for (const draw of pages) {
      doc.addPage()
      draw(doc)
    }
    doc.end()
  })
}

export function put(doc: Doc, { text, x, y, size = 11, font = 'Times-Roman' }: PutLine): number {
  doc.font(font).fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  return x + doc.widthOfString(text)
}

/** Words set in lines no wider than `width`, `pitch` apart, the first set in by `indent`; returns the next line's y. `^2^` is a raised 2. */
export function setText(doc: Doc, words: string, { x, y, width, size = 11, pitch = 13, indent = 0 }: { x: number; y: number; width: number; size?: number; pitch?: number; indent?: number }): number {
  doc.font('Times-Roman').fontSize(size)
  const lines: string[][] = [[]]
  let left = width - indent
  for (const word of words.split(' ')) {
    const own = doc.widthOfString(`${word.replace(/\^/g, '')} `)
    if (own > left && (lines.at(-1)?.length ?? 0) > 0) {
      lines.push([])
      left = width
    }
    lines.at(-1)?.push(word)
    left -= own
  }
  for (const [at, line] of lines.entries()) putLine(doc, line.join(' '), x + (at === 0 ? indent : 0), y + at * pitch, size)
  return y + lines.length * pitch
}

function putLine(doc: Doc, line: string, from: number, y: number, size: number): void {
  let x = from
  for (const [at, piece] of line.split('^').entries()) x = put(doc, at % 2 === 1 ? { text: piece, x, y: y - size * 0.35, size: size * 0.6 } : { text: piece, x, y, size })
}
