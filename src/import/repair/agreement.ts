/**
 * Set an article right that cannot stand before its noun: OCR takes a for e, so `le voie` is la voie, `sur la ventre` sur le ventre.
 * In: paragraphs. Out: the same. Made where a preposition says that it is an article and both letters have one shape; else proposed,
 * since an author may be at fault. Not asked after a pronoun or before a verb: `il la vit`.
 */
import { genderOf, otherGender } from '../../text/french-genders.js'
import { beforeArticles, clausePronouns } from '../../text/french-small-words.js'
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'
import { plainWord, tokensOf } from '../evidence/tokens.js'

const asked = new Set(['le', 'la', 'un', 'une', 'cette'])

export const agreement: Mend = (draft, evidence) => correctTexts(draft, evidence, text => articlesIn(text, evidence.lexicon))

const articlesIn = (text: string, lexicon: Lexicon): Correction[] => {
  const tokens = tokensOf(text)
  return tokens.flatMap((token, at): Correction[] => {
    const article = asked.has(token.word) ? otherGender.get(token.word) : undefined
    const [before, noun] = [plainWord(tokens[at - 1]), tokens[at + 1]]
    if (!article || !noun || text.slice(token.end, noun.start) !== ' ' || !/^\p{Ll}{3,}$/u.test(noun.word) || /[-’']/.test(text.charAt(token.start - 1) + text.charAt(noun.end))) return []
    const gender = genderOf(noun.word)
    if (gender === undefined || gender === article.gender || clausePronouns.has(before) || /^(?:qu'|que)$/.test(before) || lexicon.isVerb(noun.word)) return []
    const sure = beforeArticles.has(before) && /^l[ea]$/.test(token.word) && /[^\s]$/.test(text.slice(0, token.start).trimEnd())
    return [{ start: token.start, end: token.end, after: article.other, rule: 'agreement', confidence: sure ? 0.82 : 0.7 }]
  })
}
