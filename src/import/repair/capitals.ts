/**
 * Set capitals right that OCR put inside sentences and words: `et Ils ont`, `SI le`, `aÎnés`.
 * In: paragraphs. Out: the same. Only pronouns and si, after a word that no sentence ends with; names keep theirs.
 */
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'
import { beginsSentence, tokensOf } from '../evidence/tokens.js'

const small = new Set(['Il', 'Ils', 'Si', 'SI', 'IL', 'ILS'])

export const capitals: Mend = (draft, evidence) => correctTexts(draft, evidence, text => capitalsIn(text, evidence.lexicon))

function capitalsIn(text: string, lexicon: Lexicon): Correction[] {
  return tokensOf(text).flatMap(({ word, start, end }): Correction[] => {
    const inner = /^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(word) && lexicon.knows(word.toLowerCase())
    const make = (after: string, confidence: number): Correction[] => [{ start, end, after, rule: 'capitals', confidence }]
    if (inner) return make(word.toLowerCase(), 0.9)
    if (!small.has(word) || text === text.toUpperCase()) return lostCapital(text, word, start, end)
    if (beginsSentence(text, start)) return /^(?:SI|IL|ILS)$/.test(word) && /^ \p{Ll}/u.test(text.slice(end)) ? make(word.charAt(0) + word.slice(1).toLowerCase(), 0.93) : []
    const after = text.slice(end, end + 8)
    const head = text.slice(Math.max(0, start - 8), start)
    const inside = /^S/.test(word) ? /\p{Ll}, $|(?<!\p{L})(?:que|et|mais|même|comme|ou|car) $/u.test(head) : /\p{Ll} $/u.test(head)
    return inside && /^ \p{Ll}|^ [ns]['’]/u.test(after) ? make(word.toLowerCase(), 0.85) : []
  })
}

/** A sentence that begins with il, after a full stop. */
function lostCapital(text: string, word: string, start: number, end: number): Correction[] {
  if ((word !== 'il' && word !== 'ils') || !/\p{Ll}{3,}\. $/u.test(text.slice(Math.max(0, start - 8), start))) return []
  return [{ start, end, after: word.charAt(0).toUpperCase() + word.slice(1), rule: 'capitals', confidence: 0.85 }]
}
