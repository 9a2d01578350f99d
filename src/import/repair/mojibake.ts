/**
 * Read again what was UTF-8 and was taken for Windows-1252: `Ã©` is é, `â€™` is ’.
 * In: the whole file as one passage. Out: the same. Done only where the bytes make valid UTF-8, and only if it happens three times.
 */
import { type Correction, correctTexts, type Mend } from '../draft.js'

/** Windows-1252 0x80 to 0x9f; a blank is a byte without a character. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map([...upperControls].map((character, index) => [character, 0x80 + index]))
const suspicious = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g

export const mojibake: Mend = (draft, evidence) => correctTexts(draft, evidence, misreadBytes)

function misreadBytes(text: string): Correction[] {
  const found = [...text.matchAll(suspicious)].flatMap((match): Correction[] => {
    const read = decode(match[0])
    return read === undefined ? [] : [{ start: match.index, end: match.index + read.length, after: read.text, rule: 'mojibake', confidence: 0.98 }]
  })
  return found.length >= 3 ? [...found, ...lostBytes(text)] : []
}

/** à was Ã and a no-break space, which may have become a plain one on the way. */
const lostBytes = (text: string): Correction[] =>
  [...text.matchAll(/Ã {1,2}/g)].map(match => ({ start: match.index, end: match.index + match[0].length, after: 'à ', rule: 'mojibake', confidence: 0.9 }))

/** The first character that the bytes make, and how many characters they were. */
function decode(characters: string): { readonly text: string; readonly length: number } | undefined {
  const bytes = [...characters].map(character => byteOf.get(character) ?? character.charCodeAt(0))
  const first = bytes[0] ?? 0
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (bytes.length < length) return undefined
  const text = new TextDecoder().decode(new Uint8Array(bytes.slice(0, length)))
  return text.includes('\ufffd') ? undefined : { text, length }
}
