/**
 * Set accents that stand beside their letter onto it: `e´` and `´e` are é, `a\`` is à.
 * In: the whole file as one passage. Out: the same. Done only where the lexicon knows the word that comes of it.
 */
import { type Correction, correctTexts, type Mend } from '../draft.js'

const combining: Readonly<Record<string, string>> = { '´': '\u0301', '`': '\u0300', ˆ: '\u0302', '^': '\u0302', '¨': '\u0308', '¸': '\u0327' }
const spacing = /[´`ˆ^¨¸]/
const found = /(\p{L}{0,25})(?:([´`ˆ^¨¸])([aeiouıcAEIOUC])|([aeiouıcAEIOUC])([´`ˆ^¨¸]))(\p{L}{0,25})/gu

export const spacingAccents: Mend = (draft, evidence) =>
  correctTexts(draft, evidence, text =>
    (spacing.test(text) ? [...text.matchAll(found)] : []).flatMap((match): Correction[] => {
      const [whole, head = '', before, beforeLetter, letter, behind, tail = ''] = match
      const accent = combining[before ?? behind ?? ''] ?? ''
      const composed = `${(beforeLetter ?? letter ?? '').replace('ı', 'i')}${accent}`.normalize('NFC')
      const word = head + composed + tail
      return composed.length === 1 && evidence.lexicon.knows(word) ? [{ start: match.index, end: match.index + whole.length, after: word, rule: 'spacing-accents', confidence: 0.95 }] : []
    }),
  )
