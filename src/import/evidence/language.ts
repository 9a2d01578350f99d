/**
 * Notice that a text is not what it was said to be: another language, all capitals, one endless line.
 * In: the text and the language it should be in. Out: warnings. Nothing is refused.
 */
import { type Diagnostic, diagnose } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { wholeFile } from '../../model/place.js'
import { frequentWords } from '../../text/frequent-words.js'
import type { Lexicon } from '../../text/lexicon.js'
import { primarySubtag } from '../../text/primary-subtag.js'

const sample = 20_000
const fewWords = 30
const fewestToTell = 8
const endless = 100_000

export function checkText(source: SourceText, language: string, lexicon: Lexicon): Diagnostic[] {
  const text = sampleOf(source.text)
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const base = primarySubtag(language)
  const own = frequentWords[base]
  const found = own ? otherLanguage(words, base) : undefined
  const whole = wholeFile(source.file)
  return [
    ...(found ? [diagnose('import-other-language', whole, { language: base, found })] : []),
    ...(words.length >= fewWords && isInCapitals(text) ? [diagnose('import-all-capitals', whole)] : []),
    ...(hasEndlessLine(source.text) ? [diagnose('import-endless-line', whole)] : []),
    ...(words.length >= fewWords && own && !lexicon.knows(own.everyLexicon) ? [diagnose('import-no-lexicon', whole, { language: base })] : []),
  ]
}

/** The beginning, the middle and the end: a licence in another language may stand before or after a text. */
function sampleOf(text: string): string {
  if (text.length <= sample * 3) return text
  const middle = Math.floor((text.length - sample) / 2)
  return [text.slice(0, sample), text.slice(middle, middle + sample), text.slice(-sample)].join('\n')
}

/** The language that shows itself at least thrice, and twice as often as the one the text should be in. Words of both tell nothing. */
function otherLanguage(words: readonly string[], base: string): string | undefined {
  if (words.length < fewestToTell) return undefined
  const hits = (of: string, but: string): number => words.filter(word => frequentWords[of]?.words.has(word) && !frequentWords[but]?.words.has(word)).length
  const others = Object.keys(frequentWords).filter(candidate => candidate !== base).map(candidate => ({ candidate, theirs: hits(candidate, base), own: hits(base, candidate) }))
  const [best] = others.filter(({ theirs, own }) => theirs >= 3 && theirs > own * 2 && theirs > words.length * 0.1).sort((a, b) => b.theirs - a.theirs)
  return best?.candidate
}

/** Nine of ten letters are capitals: what OCR made of some may be small. */
function isInCapitals(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > 9 * small
}

/** Line by line, without making a list of them: the file may have millions. */
function hasEndlessLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    if ((end < 0 ? text.length : end) - start > endless) return true
    if (end < 0) return false
    start = end + 1
  }
  return false
}
