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

const sample = 60_000
const fewWords = 30
const endless = 100_000

export function checkText(source: SourceText, language: string, lexicon: Lexicon): Diagnostic[] {
  const text = source.text.slice(0, sample)
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const base = primarySubtag(language)
  const share = (of: string): number => words.filter(word => frequentWords[of]?.words.has(word)).length / Math.max(1, words.length)
  const other = Object.keys(frequentWords).find(candidate => candidate !== base && share(candidate) > share(base) * 2 && share(candidate) > 0.12)
  const own = frequentWords[base]
  const whole = wholeFile(source.file)
  return [
    ...(own && other && words.length >= fewWords ? [diagnose('import-other-language', whole, { language: base, found: other })] : []),
    ...(words.length >= fewWords && text === text.toUpperCase() ? [diagnose('import-all-capitals', whole)] : []),
    ...(source.text.split('\n').some(line => line.length > endless) ? [diagnose('import-endless-line', whole)] : []),
    ...(words.length >= fewWords && own && !lexicon.knows(own.everyLexicon) ? [diagnose('import-no-lexicon', whole, { language: base })] : []),
  ]
}
