/**
 * Read again what was UTF-8 and was taken for Windows-1252, Latin-1 or Mac Roman: `Ã©` and `√©` are é, `â€™` is ’.
 * In: the whole file as one passage. Out: the same. Done only where the bytes make valid UTF-8, and only if it happens three times.
 * What was misread twice (`ÃƒÂ©`) is read twice again.
 */
import { type Correction, correctTexts, type Draft, type Evidence, type Mend } from '../draft.js'
import { macRoman, windows1252 } from '../../text/one-byte-encodings.js'

/** An encoding that the text was taken for: the byte behind each of its characters, and what a misread character looks like. */
type Misreading = { readonly byteOf: ReadonlyMap<string, number>; readonly suspicious: RegExp }

const bytesOf = (upper: string): [string, number][] => [...upper].map((character, index) => [character, 0x80 + index])
/** Latin-1 has controls where Windows-1252 has signs. */
const latin = bytesOf(String.fromCharCode(...Array.from({ length: 128 }, (_, index) => 0x80 + index)))

/** Characters for bytes 0x80 to 0xbf continue a character of UTF-8, those for 0xc2 to 0xf4 begin one. */
function misreadingBy(bytes: readonly [string, number][]): Misreading {
  const byteOf = new Map(bytes)
  const classOf = (from: number, to: number): string => bytes.filter(([, byte]) => byte >= from && byte <= to).map(([character]) => `\\u{${character.charCodeAt(0).toString(16)}}`).join('')
  return { byteOf, suspicious: new RegExp(`[${classOf(0xc2, 0xf4)}][${classOf(0x80, 0xbf)}]{1,3}`, 'gu') }
}

const misreadings = [misreadingBy([...latin, ...bytesOf(windows1252.upper)]), misreadingBy(bytesOf(macRoman.upper))]
/** What a French text is made of beyond ASCII; anything else was not misread, it only looks so. */
const plausible = /^(?:[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02bc\u02c6\u02dc]|[\u2000-\u203a]|[\u2070-\u20ac]|[\u2116\u2122\u2212]|[\ufb00-\ufb06]|\p{M})$/u
const leastTelling = 3
const mostTimes = 3

export const mojibake: Mend = (draft, evidence) => {
  let mended = draft
  for (let times = 0; times < mostTimes; times += 1) {
    const again = rereadOnce(mended, evidence)
    if (again === mended) return mended
    mended = again
  }
  return mended
}

/** By the encoding that explains most of the text; the draft itself if none does. */
function rereadOnce(draft: Draft, evidence: Evidence): Draft {
  const text = draft.passages.map(passage => passage.text.text).join('\n')
  const [best] = misreadings.map(misreading => ({ misreading, count: misreadIn(text, misreading).length })).sort((a, b) => b.count - a.count)
  if (!best || best.count < leastTelling) return draft
  return correctTexts(draft, evidence, passage => [...misreadIn(passage, best.misreading), ...lostBytes(passage)])
}

const misreadIn = (text: string, { byteOf, suspicious }: Misreading): Correction[] =>
  [...text.matchAll(suspicious)].flatMap((match): Correction[] => {
    const read = decode(match[0], byteOf)
    return read === undefined ? [] : [{ start: match.index, end: match.index + read.length, after: read.text, rule: 'mojibake', confidence: 0.98 }]
  })

/** à was Ã and a no-break space, which may have become a plain one on the way. */
const lostBytes = (text: string): Correction[] =>
  [...text.matchAll(/Ã {1,2}/g)].map(match => ({ start: match.index, end: match.index + match[0].length, after: 'à ', rule: 'mojibake', confidence: 0.9 }))

/** The first character that the bytes make, and how many characters they were. */
function decode(characters: string, byteOf: ReadonlyMap<string, number>): { readonly text: string; readonly length: number } | undefined {
  const bytes = [...characters].map(character => byteOf.get(character) ?? 0)
  const first = bytes[0] ?? 0
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (bytes.length < length) return undefined
  const text = new TextDecoder().decode(new Uint8Array(bytes.slice(0, length)))
  return plausible.test(text) ? { text, length } : undefined
}
