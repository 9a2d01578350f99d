/**
 * Notice that a text is not what it was said to be: another language, all capitals, one endless line.
 * In: the text and the language it should be in. Out: warnings. Nothing is refused.
 */
import { type Diagnostic, diagnose } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { wholeFile } from '../../model/place.js'
import type { Lexicon } from '../../text/lexicon.js'

/** The commonest words of each language. */
const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la', 'les', 'de', 'des', 'du', 'et', 'que', 'qui', 'dans', 'est', 'une', 'pour', 'pas', 'nous', 'sur', 'il', 'ne', 'au', 'ce', 'un', 'se', 'par', 'plus']),
  en: new Set(['the', 'of', 'and', 'to', 'in', 'that', 'is', 'was', 'for', 'it', 'with', 'as', 'his', 'on', 'be', 'at', 'by', 'had', 'not', 'are', 'but', 'from', 'or', 'have']),
}
const sample = 60_000
const fewWords = 30
const endless = 100_000

export function checkText(source: SourceText, language: string, lexicon: Lexicon): Diagnostic[] {
  const text = source.text.slice(0, sample)
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const base = language.toLowerCase().split('-')[0] ?? ''
  const share = (of: string): number => words.filter(word => commonWords[of]?.has(word)).length / Math.max(1, words.length)
  const other = Object.keys(commonWords).find(candidate => candidate !== base && share(candidate) > share(base) * 2 && share(candidate) > 0.12)
  const whole = wholeFile(source.file)
  return [
    ...(commonWords[base] && other && words.length >= fewWords ? [diagnose('import-other-language', whole, { language: base, found: other })] : []),
    ...(words.length >= fewWords && text === text.toUpperCase() ? [diagnose('import-all-capitals', whole)] : []),
    ...(source.text.split('\n').some(line => line.length > endless) ? [diagnose('import-endless-line', whole)] : []),
    ...(words.length >= fewWords && !lexicon.knows(base === 'fr' ? 'dans' : 'the') && commonWords[base] ? [diagnose('import-no-lexicon', whole, { language: base })] : []),
  ]
}
