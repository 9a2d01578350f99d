/**
 * Draw one spread of a printed book as a picture, as it lies open: the verso on the left, the recto on the right.
 * In: a PDF, the picture's file, the number of the verso (a leaf of the PDF, even). Out: a PNG. pdftoppm draws the pages.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

type Picture = { readonly width: number; readonly height: number; readonly pixels: Buffer }

const resolution = 110
/** White paper needs an edge to be seen on a white page. */
const edge = { width: 1, grey: 0xc8 }

const [pdf = '', png = '', verso = '4'] = process.argv.slice(2)
const pages = [Number(verso), Number(verso) + 1].map(page => drawPage(pdf, page))
mkdirSync(dirname(png), { recursive: true })
writeFileSync(png, writePng(sideBySide(pages.map(framed))))
console.log(`${png}: pages ${verso} and ${Number(verso) + 1} of ${pdf}`)

function drawPage(file: string, page: number): Picture {
  const ppm = execFileSync('pdftoppm', ['-r', String(resolution), '-f', String(page), '-l', String(page), file], { maxBuffer: 1 << 28 })
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error(`pdftoppm drew no page ${page} of ${file}`)
  return { width: Number(head[1]), height: Number(head[2]), pixels: ppm.subarray(head[0].length) }
}

function framed({ width, height, pixels }: Picture): Picture {
  const wide = width + 2 * edge.width
  const tall = height + 2 * edge.width
  const grown = Buffer.alloc(3 * wide * tall, edge.grey)
  for (let y = 0; y < height; y += 1) pixels.copy(grown, 3 * ((y + edge.width) * wide + edge.width), 3 * y * width, 3 * (y + 1) * width)
  return { width: wide, height: tall, pixels: grown }
}

function sideBySide(pictures: readonly Picture[]): Picture {
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0)
  const height = Math.max(...pictures.map(picture => picture.height))
  const rows = Array.from({ length: height }, (_, y) => Buffer.concat(pictures.map(picture => picture.pixels.subarray(3 * y * picture.width, 3 * (y + 1) * picture.width))))
  return { width, height, pixels: Buffer.concat(rows) }
}

/** A PNG of true colour without filters (PNG 3rd edition §5). */
function writePng({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.from([0]), pixels.subarray(3 * y * width, 3 * (y + 1) * width)]))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framedBody = Buffer.alloc(body.length + 8)
  framedBody.writeUInt32BE(content.length, 0)
  body.copy(framedBody, 4)
  framedBody.writeUInt32BE(crc32(body), body.length + 4)
  return framedBody
}
