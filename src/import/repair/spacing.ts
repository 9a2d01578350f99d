/**
 * Set the spaces inside lines right: one between words, none before a comma, none inside a hyphenated word.
 * In: paragraphs. Out: the same, with plain spaces. Letter-spaced words are closed up. A run of spaces made one is no matter for the log.
 */
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'

const spread = /(?<![\p{L}'’])\p{L}(?: \p{L}){3,}(?!\p{L})/gu
/** What every letter-spaced word has inside: asked first, because it is cheap. */
const loneLetters = / \S \S /u

export const spacing: Mend = (draft, evidence) => {
  const closed = correctTexts(draft, evidence, text => [...letterSpaced(text, evidence.lexicon), ...[...text.matchAll(brokenAdverb)].map((match): Correction => ({ start: match.index, end: match.index + 1, after: '', rule: 'spacing', confidence: 0.95 }))])
  const hyphens = correctTexts(closed, evidence, text => spacedHyphens(text, evidence.lexicon))
  return correctTexts(hyphens, evidence, plainSpaces)
}

/** `t â c h e s` is tâches, if that is a word. */
const letterSpaced = (text: string, lexicon: Lexicon): Correction[] =>
  (loneLetters.test(text) ? [...text.matchAll(spread)] : []).flatMap((match): Correction[] => {
    const word = match[0].replace(/ /g, '')
    return lexicon.knows(word) || lexicon.knows(word.toLowerCase()) ? [{ start: match.index, end: match.index + match[0].length, after: word, rule: 'letter-spacing', confidence: 0.95 }] : []
  })

const brokenHyphen = /(?<=(\p{L}{2,20}|[ty])) -(?=\p{L})|(?<=(\p{L}{2,20}))- (?=\p{L})/gu

/** `nous -mêmes`, `petit- bourgeois`. A dash has a space on both sides, a hyphen on neither. */
function spacedHyphens(text: string, lexicon: Lexicon): Correction[] {
  if (!/ -\S|\S- /.test(text)) return []
  return [...text.matchAll(brokenHyphen)].flatMap((match): Correction[] => {
    const right = /^\p{L}+/u.exec(text.slice(match.index + 2))?.[0] ?? ''
    const before = match[1] ?? match[2] ?? ''
    const opens = /[-–—]\s?[^-–—]{0,200}$/.test(text.slice(Math.max(0, match.index - 200), match.index)) && match[0].startsWith('-')
    const sureWord = lexicon.knows(before) || lexicon.knows(right)
    return opens && !sureWord ? [] : [{ start: match.index, end: match.index + 2, after: '-', rule: 'spacing', confidence: 0.9 }]
  })
}

/** `moment-l à` is moment-là. */
const brokenAdverb = /(?<=\p{L}-l) (?=à(?!\p{L}))/gu

const rules: readonly (readonly [RegExp, string])[] = [
  [/ {2,}/g, ' '],
  [/(?<! ) +(?=[,)\]](?!\p{L}))/gu, ''],
  [/(?<! ) +(?=\.(?:\s|$))(?<=[\p{L}\p{N})»"”] +)/gu, ''],
  [/(?<=[([]) +/g, ''],
  [/(?<=\p{Ll}{2}[\])]?[.!?;])(?=\p{Lu}\p{Ll})|(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}{2})(?=\(["“]?\p{Lu}\p{Ll})/gu, ' '],
  [/(?<=«)(?=[^\s])|(?<=[^\s«])(?=»)/g, ' '],
]

function plainSpaces(text: string): Correction[] {
  const corrections: Correction[] = []
  let taken = -1
  const found = rules.flatMap(([pattern, after]) => [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length, after, rule: 'spacing', confidence: 0.95 })))
  for (const correction of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (correction.start < taken || (correction.start === taken && correction.end === taken)) continue
    corrections.push(correction)
    taken = correction.end
  }
  return corrections
}
