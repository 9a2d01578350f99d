/**
 * Choose the one-byte encoding in which a text looks most like one.
 * In: bytes that are no UTF-8. Out: the encoding, how sure the choice is, and which other one reads nearly as well.
 * Nothing in the bytes names it: what decides is where accents and quotes come to stand.
 */
import { likeliness } from './likeliness.js'
import { decodeOneByte, oneByteEncodings, type OneByteEncoding, windows1252 } from '../../text/one-byte-encodings.js'

/** `confidence` runs from 0.5, as good as another, to 1; `close` is the next best that reads the bytes otherwise. */
export type Choice = { readonly encoding: OneByteEncoding; readonly confidence: number; readonly close: string | undefined }

/** As many bytes of lines with accents decide. */
const sampled = 200_000

export function chooseOneByte(bytes: Uint8Array): Choice {
  const sample = linesWithAccents(bytes)
  const [best, ...others] = oneByteEncodings
    .map(encoding => ({ encoding, text: decodeOneByte(sample, encoding) }))
    .map(reading => ({ ...reading, score: likeliness(reading.text) }))
    .sort((a, b) => b.score - a.score)
  const second = others.find(({ text }) => text !== best?.text)
  if (!best || !second) return { encoding: best?.encoding ?? windows1252, confidence: 1, close: undefined }
  return { encoding: best.encoding, confidence: 1 - Math.exp((second.score - best.score) / 4) / 2, close: second.encoding.name }
}

function linesWithAccents(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, sampled))
  let length = 0
  for (const [start, end] of lineRanges(bytes)) {
    const line = bytes.subarray(start, Math.min(end, start + sampled - length))
    if (!line.some(byte => byte > 0x7f)) continue
    sample.set(line, length)
    length += line.length
    if (length >= sampled) break
  }
  return sample.subarray(0, length)
}

/** The lines of a text in any encoding that holds ASCII, each with its end: line feed, or carriage return where there is no other. */
export function lineRanges(bytes: Uint8Array): [start: number, end: number][] {
  const end = bytes.includes(0x0a) ? 0x0a : 0x0d
  const ranges: [number, number][] = []
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(end, start)
    const next = found < 0 ? bytes.length : found + 1
    ranges.push([start, next])
    start = next
  }
  return ranges
}
