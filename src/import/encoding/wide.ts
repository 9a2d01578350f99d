/**
 * Read the encodings that spend two or four bytes on every character.
 * In: bytes. Out: text, if they begin with a byte order mark or if zeros stand where only such an encoding has them.
 */

/** `damaged`: offsets in bytes of what is no character; `at`: where the first of them stands in the text, as U+FFFD. */
export type WideReading = { readonly text: string; readonly encoding: string; readonly damaged: readonly number[]; readonly at: number }

type Wide = { readonly name: string; readonly mark: readonly number[]; readonly width: 2 | 4; readonly little: boolean }

/** The longer mark first: that of UTF-32LE begins with that of UTF-16LE. */
const wides: readonly Wide[] = [
  { name: 'UTF-32LE', mark: [0xff, 0xfe, 0, 0], width: 4, little: true },
  { name: 'UTF-32BE', mark: [0, 0, 0xfe, 0xff], width: 4, little: false },
  { name: 'UTF-16LE', mark: [0xff, 0xfe], width: 2, little: true },
  { name: 'UTF-16BE', mark: [0xfe, 0xff], width: 2, little: false },
]

const sampled = 4096

/** A file whose first bytes name its encoding. */
export function decodeMarkedWide(bytes: Uint8Array): WideReading | undefined {
  const wide = wides.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  return wide && decode(bytes.subarray(wide.mark.length), wide, wide.mark.length)
}

/** A file without a mark, told by its zeros. */
export function decodeUnmarkedWide(bytes: Uint8Array): WideReading | undefined {
  const length = Math.min(bytes.length, sampled) & ~3
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < Math.min(bytes.length, sampled); at++) if (bytes[at] === 0) zeros[at & 3] = (zeros[at & 3] ?? 0) + 1
  const wide = wides.find(each => hasZerosOf(each, zeros, Math.max(length, Math.min(bytes.length, sampled))))
  return wide && decode(bytes, wide, 0)
}

/** UTF-32 has zeros in two bytes of four, UTF-16 of a Latin text in most of every other byte and hardly any in the rest. */
function hasZerosOf({ width, little }: Wide, [a = 0, b = 0, c = 0, d = 0]: readonly number[], length: number): boolean {
  const units = length / 4
  if (width === 4) return units >= 1 && (little ? c >= units * 0.99 && d >= units * 0.99 && a < units / 20 : a >= units * 0.99 && b >= units * 0.99 && d < units / 20)
  const [many, few] = little ? [b + d, a + c] : [a + c, b + d]
  return many > Math.max(3, length * 0.2) && few < many / 20
}

/** The text of bytes in the encoding of this name, if it is one of these. */
export function decodeNamedWide(bytes: Uint8Array, name: string): WideReading | undefined {
  const wide = wides.find(each => each.name === name)
  return wide && decode(bytes, wide, 0)
}

function decode(bytes: Uint8Array, { name, width, little }: Wide, offset: number): WideReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const units: string[] = []
  const damaged: number[] = []
  let [written, first] = [0, -1]
  const write = (letters: string, at: number): void => {
    if (letters === replacement && first < 0) first = written
    if (letters === replacement) damaged.push(offset + at)
    units.push(letters)
    written += letters.length
  }
  for (let at = 0; at < bytes.length; ) {
    const letters = at + width > bytes.length ? replacement : width === 4 ? unit32(view.getUint32(at, little)) : unit16(view, at, little)
    write(letters, at)
    at += width === 4 ? 4 : letters.length * 2
  }
  return { text: units.join(''), encoding: name, damaged, at: first }
}

const replacement = '\ufffd'
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000

const unit32 = (code: number): string => (code > 0x10ffff || isSurrogate(code) ? replacement : String.fromCodePoint(code))

/** One character: a unit, or a pair of surrogates. */
function unit16(view: DataView, at: number, little: boolean): string {
  const unit = view.getUint16(at, little)
  if (!isSurrogate(unit)) return String.fromCharCode(unit)
  const next = at + 4 <= view.byteLength ? view.getUint16(at + 2, little) : 0
  return unit < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? String.fromCharCode(unit, next) : replacement
}
