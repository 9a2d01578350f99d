/**
 * Take out the characters that no French text is made of: controls, ligatures, soft hyphens, decomposed accents.
 * In: the whole file as one passage. Out: the same in NFC, with plain spaces and line feeds. Form feeds stay: they part pages.
 */
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st', ſ: 's' }
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** What breaks a word at the end of a line, besides a hyphen: whether the word is one is asked when lines are joined. */
const lineHyphen = /[\u00ad¬]/
const strange = /(?<=\p{L})[\u00ad¬](?=[^\S\r\n]*[\r\n])|\r\n?|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\ufb00-\ufb06ſ]|(?![\n\f])\p{Cc}|\p{Cf}|[\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|.\p{M}+/gu

/** What OCR reads for a hyphen at the end of a line, the word going on below it. */
const misreadHyphen = /(?<=(\p{L}{1,40}))[=–—](?=[^\S\r\n]*\r?\n[^\S\r\n]*(\p{Ll}{1,40}))/gu

export const characters: Mend = (draft, evidence) => correctTexts(correctTexts(draft, evidence, strangeCharacters), evidence, text => misreadHyphens(text, evidence.lexicon))

/** A dash stuck to a word is one only where the two halves are no words by themselves. */
function misreadHyphens(text: string, lexicon: Lexicon): Correction[] {
  return [...text.matchAll(misreadHyphen)].flatMap(({ index, 0: sign, 1: left = '', 2: right = '' }) =>
    lexicon.knows(`${left}${right}`) && (sign === '=' || !lexicon.knows(left) || !lexicon.knows(right)) ? [{ start: index, end: index + 1, after: '-', rule: 'characters', confidence: 0.95 }] : [])
}

function strangeCharacters(text: string): Correction[] {
  return [...text.matchAll(strange)].flatMap(match => {
    const before = match[0]
    const after = before === '\u00ad' && !/^[^\S\r\n]*[\r\n]/.test(text.slice(match.index + 1, match.index + 9)) ? '' : plain(before)
    return after === before ? [] : [{ start: match.index, end: match.index + before.length, after, rule: 'characters', confidence: 1 }]
  })
}

function plain(found: string): string {
  if (found.startsWith('\r') || found === '\u2028' || found === '\u2029') return '\n'
  if (spaces.test(found)) return ' '
  if (lineHyphen.test(found)) return '-'
  if (/\p{M}/u.test(found)) return found.normalize('NFC')
  return ligatures[found] ?? ''
}
