/**
 * Read UTF-8, also where some of it is not.
 * In: bytes. Out: text; what is no UTF-8 is read in the one-byte encoding that fits, line by line: files get mixed where people
 * paste, and where programs append to what others wrote.
 */
import { type Choice, chooseOneByte, lineRanges } from './choose-encoding.js'
import { likeliness } from './likeliness.js'
import { decodeOneByte, type OneByteEncoding } from '../../text/one-byte-encodings.js'

/** `damaged`: offsets in bytes of what is no UTF-8; `at`: where the first of them stands in the text. */
export type Utf8Reading = {
  readonly text: string
  readonly damaged: readonly number[]
  readonly at: number
  /** How many sequences beyond ASCII are right, in how many lines; how many lines were read otherwise. */
  readonly right: number
  readonly rightLines: number
  readonly otherLines: number
  readonly choice: Choice
}

/** Valid UTF-8, or undefined. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

type Line = { readonly bytes: Uint8Array; readonly start: number; readonly right: number; readonly wrong: readonly number[] }

/** Bytes of which not all are UTF-8, each line read as looks best. */
export function decodeMixed(bytes: Uint8Array): Utf8Reading {
  const lines = lineRanges(bytes).map(([start, end]) => toLine(bytes.subarray(start, end), start))
  const choice = chooseOneByte(joined(lines.filter(line => line.wrong.length > 0).map(withoutUtf8)))
  const pieces: string[] = []
  const sums = { damaged: [] as number[], at: -1, right: 0, rightLines: 0, otherLines: 0, length: 0 }
  for (const line of lines) {
    const { text, asUtf8 } = readLine(line, choice.encoding)
    if (line.wrong.length > 0 && sums.at < 0) sums.at = sums.length
    for (const at of line.wrong) sums.damaged.push(line.start + at)
    if (asUtf8) sums.right += line.right
    if (asUtf8 && line.right > 0) sums.rightLines += 1
    else if (line.right + line.wrong.length > 0) sums.otherLines += 1
    pieces.push(text)
    sums.length += text.length
  }
  return { ...sums, text: pieces.join(''), choice }
}

/** A line by whichever reading has its accents where accents are; a valid one may be so by chance (`É»` is also `ɻ`). */
function readLine(line: Line, encoding: OneByteEncoding): { text: string; asUtf8: boolean } {
  if (line.right + line.wrong.length === 0) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(line.bytes), asUtf8: true }
  const narrow = decodeOneByte(line.bytes, encoding)
  if (line.right === 0) return { text: narrow, asUtf8: false }
  const parted = decodeParts(line, encoding)
  return likeliness(parted) >= likeliness(narrow) ? { text: parted, asUtf8: true } : { text: narrow, asUtf8: false }
}

/** What is UTF-8 as that, every byte that is not by the other encoding. */
function decodeParts({ bytes, wrong }: Line, encoding: OneByteEncoding): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const pieces: string[] = []
  let from = 0
  for (const at of wrong) {
    pieces.push(decoder.decode(bytes.subarray(from, at)), decodeOneByte(bytes.subarray(at, at + 1), encoding))
    from = at + 1
  }
  return [...pieces, decoder.decode(bytes.subarray(from))].join('')
}

function toLine(bytes: Uint8Array, start: number): Line {
  const wrong: number[] = []
  let right = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length === 0) wrong.push(at)
    if (length > 1) right += 1
    at += Math.max(1, length)
  }
  return { bytes, start, right, wrong }
}

/** A line with an ASCII letter for each sequence that is right: those say nothing about the encoding of the bytes that are not. */
function withoutUtf8({ bytes, right, wrong }: Line): Uint8Array {
  if (right === 0) return bytes
  const strays = new Set(wrong)
  return bytes.map((byte, at) => (byte < 0x80 || strays.has(at) ? byte : 0x65))
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lines.reduce((length, bytes) => length + bytes.length, 0))
  let at = 0
  for (const bytes of lines) {
    all.set(bytes, at)
    at += bytes.length
  }
  return all
}

/** The length of the UTF-8 sequence that begins at `at`, 0 if none does (RFC 3629 §4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  for (let more = 1; more < length; more++) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  const wrong = (first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f) || (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)
  return wrong ? 0 : length
}
