/**
 * Make text of bytes, whatever encoding they are in.
 * In: the bytes of a file. Out: its text with `\n` line ends and no byte order mark, and a diagnostic when it was not plain UTF-8:
 * which encoding was chosen, how surely, and what else was close. A person's word beats all evidence, and UTF-8 that is valid beats
 * what a file says of itself. Bytes that are no text at all give an empty text and an error with the offset of the byte that shows it.
 */
import { type Checked, type Diagnostic, diagnose } from '../model/diagnostic.js'
import { SourceText, wholeFile } from '../model/place.js'
import { WorldError } from '../model/world-error.js'
import { chooseOneByte } from './encoding/choose-encoding.js'
import { decodeOneByte, oneByteEncodings, windows1252 } from '../text/one-byte-encodings.js'
import { decodeMixed, decodeStrictUtf8 } from './encoding/utf8.js'
import { decodeMarkedWide, decodeNamedWide, decodeUnmarkedWide, type WideReading } from './encoding/wide.js'

/** `declared`: what the file itself names, believed when the bytes are not UTF-8. `asked`: what a person named. */
type EncodingHint = { readonly declared?: string | undefined; readonly asked?: string | undefined }

/** A reading of the bytes, and what is to be said about it; `at` is an offset in `text`. */
type Decoded = { readonly text: string; readonly found: readonly Finding[] }
type Finding = { readonly rule: 'encoding-converted' | 'encoding-unsure' | 'encoding-mixed' | 'encoding-damaged'; readonly at: number; readonly values: Readonly<Record<string, string | number>> }

/** The text of a file. Throws a WorldError when `asked` names no encoding. */
export function decodeText(bytes: Uint8Array, file: string, { declared, asked }: EncodingHint = {}): Checked<string> {
  const decoded = asked === undefined ? decodeByEvidence(bytes, declared) : decodeAs(bytes, asked)
  if (typeof decoded === 'number') return { value: '', diagnostics: [diagnose('not-text', wholeFile(file), { offset: decoded })] }
  const source = new SourceText(file, withLineFeeds(decoded.text))
  const diagnostics = decoded.found.map(({ rule, at, values }): Diagnostic => diagnose(rule, at < 0 ? wholeFile(file) : source.place(withLineFeeds(decoded.text.slice(0, at)).length), values))
  return { value: source.text, diagnostics }
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')

function decodeByEvidence(bytes: Uint8Array, declared: string | undefined): Decoded | number {
  const wide = decodeMarkedWide(bytes) ?? decodeUnmarkedWide(bytes)
  if (wide) return fromWide(wide)
  const refused = refuse(bytes)
  if (refused !== undefined) return refused
  const body = withoutMark(bytes)
  const utf8 = decodeStrictUtf8(body)
  return utf8 === undefined ? (decodeDeclared(body, declared) ?? decodeGuessed(body)) : { text: utf8, found: [] }
}

const withoutMark = (bytes: Uint8Array): Uint8Array => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes)

/** How many control characters in a hundred make a file binary. */
const controlShare = 0.01
const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b

/** The offset of the byte that shows that a file is not text, if one does. */
function refuse(bytes: Uint8Array): number | undefined {
  const zero = bytes.indexOf(0)
  if (zero >= 0) return zero
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  return controls > bytes.length * controlShare ? bytes.findIndex(isControl) : undefined
}

function fromWide({ text, encoding, damaged, at }: WideReading): Decoded {
  return { text, found: [converted(encoding, 1), ...(damaged.length > 0 ? [damage({ encoding, as: 'U+FFFD', damaged, at })] : [])] }
}

/** A label that says UTF-8 of bytes that are not, or that nobody knows, is not believed. */
function decodeDeclared(bytes: Uint8Array, label: string | undefined): Decoded | undefined {
  const text = label === undefined ? undefined : decodeLabel(bytes, label)
  return text === undefined || label === undefined ? undefined : { text, found: [converted(label, 1)] }
}

function decodeLabel(bytes: Uint8Array, label: string): string | undefined {
  const own = oneByteEncodings.find(({ name }) => plainLabel(name) === plainLabel(label))
  if (own) return decodeOneByte(bytes, own)
  try {
    const decoder = new TextDecoder(label)
    if (decoder.encoding === 'windows-1252') return decodeOneByte(bytes, windows1252)
    return decoder.encoding.startsWith('utf-') ? undefined : decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Names as people write them: `cp-1252`, `Latin 1`, `macroman`. */
const plainLabel = (label: string): string => {
  const plain = label.toLowerCase().replace(/[^a-z0-9]/g, '')
  return aliases[plain] ?? plain
}
const aliases: Readonly<Record<string, string>> = {
  latin1: 'windows1252', iso88591: 'windows1252', ansi: 'windows1252', cp1252: 'windows1252', '1252': 'windows1252', win1252: 'windows1252',
  latin9: 'iso885915', latin0: 'iso885915', macintosh: 'macroman', mac: 'macroman', xmacroman: 'macroman',
  ibm850: 'cp850', '850': 'cp850', dos: 'cp850', ibm437: 'cp437', '437': 'cp437', utf: 'utf8', utf16: 'utf16le', unicode: 'utf16le', utf32: 'utf32le',
}

/** The names that a message offers. */
const encodingNames: readonly string[] = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'UTF-32LE', 'UTF-32BE', ...oneByteEncodings.map(({ name }) => name)]

/** As the person says. Bytes that the encoding does not have are reported, and stand as U+FFFD. */
function decodeAs(bytes: Uint8Array, asked: string): Decoded {
  const name = encodingNames.find(each => plainLabel(each) === plainLabel(asked))
  if (name === 'UTF-8') return decodeAsUtf8(withoutMark(bytes))
  const wide = name === undefined ? undefined : decodeNamedWide(bytes, name)
  if (wide) return fromWide(decodeMarkedWide(bytes) ?? wide)
  const text = decodeLabel(bytes, asked)
  if (text === undefined) throw new WorldError('encoding-unknown', { encoding: asked, known: encodingNames.join(', ') })
  return { text, found: [converted(name ?? asked, 1)] }
}

function decodeAsUtf8(bytes: Uint8Array): Decoded {
  const strict = decodeStrictUtf8(bytes)
  if (strict !== undefined) return { text: strict, found: [] }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { text, found: [damage({ encoding: 'UTF-8', as: 'U+FFFD', damaged: decodeMixed(bytes).damaged, at: text.indexOf('\ufffd') })] }
}

/** Below this a person is asked to look. */
const sure = 0.8

/** Not UTF-8: nearly, by lines, or not at all. */
function decodeGuessed(bytes: Uint8Array): Decoded {
  const { text, damaged, at, right, rightLines, otherLines, choice } = decodeMixed(bytes)
  const other = choice.encoding.name
  if (right > 0 && right >= damaged.length * 9) return { text, found: [damage({ encoding: 'UTF-8', as: other, damaged, at })] }
  if (rightLines > 0) return { text, found: [{ rule: 'encoding-mixed', at, values: { encoding: other, count: otherLines, right: rightLines } }] }
  const whole = chooseOneByte(bytes)
  return { text: decodeOneByte(bytes, whole.encoding), found: [converted(whole.encoding.name, whole.confidence, whole.close)] }
}

function converted(encoding: string, confidence: number, close = ''): Finding {
  const rule = confidence < sure ? 'encoding-unsure' : 'encoding-converted'
  return { rule, at: -1, values: { encoding, confidence: Math.floor(confidence * 100), ...(rule === 'encoding-unsure' && { close }) } }
}

function damage({ encoding, as, damaged, at }: { encoding: string; as: string; damaged: readonly number[]; at: number }): Finding {
  return { rule: 'encoding-damaged', at, values: { encoding, as, offset: damaged[0] ?? 0, count: damaged.length } }
}
