/**
 * Make text of bytes, whatever encoding they are in.
 * In: the bytes of a file. Out: its text with `\n` line ends and no byte order mark, and a diagnostic when it was not UTF-8.
 * Bytes that are no text at all give an empty text and an error with the offset of the first byte that shows it.
 */
import { type Checked, type Diagnostic, diagnose } from '../model/diagnostic.js'
import { SourceText, wholeFile } from '../model/place.js'

/** A reading of the bytes; `damaged` are the offsets, in bytes, of what was not valid in the encoding. */
type Decoded = { readonly text: string; readonly encoding: string; readonly damaged: readonly number[] }

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8', name: 'UTF-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le', name: 'UTF-16LE' },
  { bytes: [0xfe, 0xff], label: 'utf-16be', name: 'UTF-16BE' },
] as const

/** The one-byte encodings that are told apart by how well each reading looks; the first wins a tie. */
const oneByteEncodings: readonly { readonly name: string; readonly decode: (bytes: Uint8Array) => string }[] = [
  { name: 'Windows-1252', decode: decodeWindows1252 },
  { name: 'Mac Roman', decode: bytes => new TextDecoder('macintosh').decode(bytes) },
]

/** How many bytes tell UTF-16 without a mark, and how many control characters in a hundred make a file binary. */
const sampled = 4096
const controlShare = 0.01

/** The text of a file; `declared` is the encoding that the file itself names, believed when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array, file: string, declared?: string): Checked<string> {
  const decoded = decodeMarked(bytes) ?? decodeUnmarkedWide(bytes) ?? refuse(bytes) ?? decodeNarrow(bytes, declared)
  if (typeof decoded === 'number') return { value: '', diagnostics: [diagnose('not-text', wholeFile(file), { offset: decoded })] }
  const text = withLineFeeds(decoded.text)
  return { value: text, diagnostics: remarks(decoded, bytes, new SourceText(file, text)) }
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')

function remarks(decoded: Decoded, bytes: Uint8Array, source: SourceText): Diagnostic[] {
  const converted = decoded.encoding === 'UTF-8' ? [] : [diagnose('encoding-converted', wholeFile(source.file), { encoding: decoded.encoding })]
  const offset = decoded.damaged[0]
  if (offset === undefined) return converted
  const before = withLineFeeds(new TextDecoder().decode(bytes.subarray(0, offset))).length
  return [...converted, diagnose('encoding-damaged', source.place(before), { encoding: decoded.encoding, offset, count: decoded.damaged.length })]
}

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const mark = byteOrderMarks.find(({ bytes: start }) => start.every((byte, at) => bytes[at] === byte))
  if (!mark) return undefined
  if (mark.label === 'utf-8') return decodeUtf8(bytes.subarray(mark.bytes.length)) ?? undefined
  return { text: new TextDecoder(mark.label).decode(bytes), encoding: mark.name, damaged: [] }
}

/** UTF-16 without a mark: every other byte is zero. */
function decodeUnmarkedWide(bytes: Uint8Array): Decoded | undefined {
  const length = Math.min(bytes.length, sampled) & ~1
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = Math.max(3, length * 0.2)
  if (odd > many && even < odd / 20) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE', damaged: [] }
  if (even > many && odd < even / 20) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE', damaged: [] }
  return undefined
}

const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b

/** The offset of the byte that shows that a file is not text, if one does. */
function refuse(bytes: Uint8Array): number | undefined {
  const zero = bytes.indexOf(0)
  if (zero >= 0) return zero
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  return controls > bytes.length * controlShare ? bytes.findIndex(isControl) : undefined
}

function decodeNarrow(bytes: Uint8Array, declared: string | undefined): Decoded {
  return decodeUtf8(bytes) ?? decodeDeclared(bytes, declared) ?? decodeOneByte(bytes)
}

function decodeDeclared(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  if (declared === undefined) return undefined
  try {
    const decoder = new TextDecoder(declared)
    if (decoder.encoding === 'utf-8') return undefined
    return { text: decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes), encoding: declared, damaged: [] }
  } catch {
    return undefined
  }
}

/** Valid UTF-8, or nearly: where nine in ten of the sequences are right, the wrong bytes are read as Windows-1252. */
function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8', damaged: [] }
  } catch {
    const { parts, damaged, right } = partByValidity(bytes)
    if (right < damaged.length * 9) return undefined
    const text = parts.map(part => part.valid ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(part.bytes) : decodeWindows1252(part.bytes)).join('')
    return { text, encoding: 'UTF-8', damaged }
  }
}

type Part = { readonly valid: boolean; readonly bytes: Uint8Array }

function partByValidity(bytes: Uint8Array): { parts: Part[]; damaged: number[]; right: number } {
  const parts: Part[] = []
  const damaged: number[] = []
  let right = 0
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 1) right++
    if (length > 0) at += length
    else {
      parts.push({ valid: true, bytes: bytes.subarray(from, at) }, { valid: false, bytes: bytes.subarray(at, at + 1) })
      damaged.push(at++)
      from = at
    }
  }
  parts.push({ valid: true, bytes: bytes.subarray(from) })
  return { parts, damaged, right }
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

/** Windows-1252 from 0x80 to 0x9f, where it differs from Unicode. Node's own decoder reads ISO 8859-1 under this name. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Every byte as Windows-1252 has it. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += sampled) pieces.push(String.fromCharCode(...bytes.subarray(at, at + sampled)))
  return pieces.join('').replace(/[\u0080-\u009f]/g, sign => windowsSigns.charAt(sign.charCodeAt(0) - 0x80))
}

function decodeOneByte(bytes: Uint8Array): Decoded {
  const readings = oneByteEncodings.map(({ name, decode }) => ({ text: decode(bytes), encoding: name, damaged: [] }))
  return readings.reduce((best, reading) => (likeliness(reading.text) > likeliness(best.text) ? reading : best))
}

/** What a character beyond ASCII says for a reading, by its own kind and its neighbours'; the first line that fits counts. */
const likelySigns: readonly (readonly [RegExp, number])[] = [
  [/^.[\u0080-\u009f]/u, -4],
  [/^\p{Ll}\p{Lu}/u, -3],
  [/^\p{L}[\p{S}¡¿ªº¹²³¼½¾‰]\p{L}/u, -3],
  [/^.[ªº°]/u, 0],
  [/^.[àâäæçèéêëîïñôöùûüœÿßáíóú]/u, 2],
  [/^.\p{Lu}\P{Lu}/u, 1],
  [/^\p{L}’\p{L}/u, 2],
  [/^.[’‘“”«»–—…\u00a0]/u, 1],
  [/^.\p{L}/u, 0],
  [/^./u, -1],
]

function likeliness(text: string): number {
  let score = 0
  for (const [letter, before, after] of ` ${text} `.matchAll(/(?<=(.))\P{ASCII}(?=(.))/gsu)) {
    const around = `${before}${letter}${after}`
    score += likelySigns.find(([sign]) => sign.test(around))?.[1] ?? 0
  }
  return score
}
