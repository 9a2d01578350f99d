/**
 * Propose the full stop that was lost before a new sentence: `la débauche On m'a dit`.
 * In: paragraphs. Out: the same. Only before a capital word that is no name, behind a small word that may end a sentence, and with a
 * verb soon after: a title in the text, `le roman Les eaux grises`, has none. Nothing is made: an author's capital looks the same.
 */
import { openWords } from '../../text/french-words.js'
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'
import { plainWord, type Token, tokensOf } from '../evidence/tokens.js'

const starters = new Set(['On', 'Si', 'Cette', 'Ces', 'Ce', "C'", 'Elle', 'Elles', 'Je', "J'", 'Mais', 'Cela', 'Les', 'Le', 'La', "L'", 'Dans', 'Pour', 'Or', 'Quand'])
/** Behind one of these a title may stand. */
const beforeTitles = new Set(['livre', 'brochure', 'roman', 'film', 'journal', 'article', 'titre', 'ouvrage', 'pièce', 'poème', 'revue', 'chanson', 'opéra', 'tableau', 'étude', 'texte', 'chapitre', 'telle', 'telles', 'tel', 'tels', 'intitulé', 'intitulée', 'dit', 'crie', 'quand', 'lorsque', 'puisque', 'ainsi'])
const finite = /^(?:est|sont|sera|fut|furent|a|ont|peut|peuvent|faut|doit|doivent|veut|va|vont|fait|font|dit|était|avait)$/
const afterVerbOf = 6

export const lostStops: Mend = (draft, evidence) => correctTexts(draft, evidence, text => (/\p{Ll} \p{Lu}/u.test(text) ? stopsIn(text, evidence.lexicon) : []))

const stopsIn = (text: string, lexicon: Lexicon): Correction[] => {
  const tokens = tokensOf(text)
  return tokens.flatMap((token, at): Correction[] => {
    const before = tokens[at - 1]
    if (!before || !starters.has(token.word.replace('’', "'")) || text.slice(before.end, token.start) !== ' ') return []
    if (!/^\p{Ll}{3,}$/u.test(before.word) || openWords.has(plainWord(before)) || beforeTitles.has(before.word) || !hasVerb(text, tokens, at, lexicon)) return []
    return [{ start: before.end, end: token.start, after: '. ', rule: 'lost-stops', confidence: 0.7 }]
  })
}

/** Small words follow, one of them a verb, before any mark. */
function hasVerb(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let next = at + 1; next <= at + afterVerbOf; next += 1) {
    const [token, before] = [tokens[next], tokens[next - 1]]
    if (!token || !before || /[.;:!?«»"“”()]/.test(text.slice(before.end, token.start)) || (next === at + 1 && !/^\p{Ll}/u.test(token.word))) return false
    if (finite.test(token.word) || lexicon.isVerb(token.word)) return true
  }
  return false
}
