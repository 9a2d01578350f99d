/**
 * Ask whether a translation says a term of the work as the list of terms wants it.
 * Words are compared without accents and capitals, and by how they begin, so that a plural counts; a source term of which no translation is
 * found is remarked, not warned of: a translator may have good reasons.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { plainText } from '../model/inline-walk.js'
import type { Term } from '../model/term.js'
import { foldAccents, wordsOf } from '../text/fold.js'
import { type Asked, translatedSegments } from './question.js'

export function checkTerms({ catalog, locate, terms = [] }: Asked): Diagnostic[] {
  const wanted = new Map<string, Term[]>()
  for (const term of terms) if (term.status !== 'deprecated') wanted.set(term.source, [...(wanted.get(term.source) ?? []), term])
  if (wanted.size === 0) return []
  return translatedSegments(catalog).flatMap(({ unit, segment, target }) => {
    const [source, made] = [foldedWords(plainText(segment.source)), foldedWords(plainText(target))]
    const missing = [...wanted].filter(([term, translations]) => holds(source, foldedWords(term)) && !translations.some(one => holds(made, foldedWords(one.target))))
    return missing.map(([term, translations]) => diagnose('term-missing', locate(unit.id, segment.id), { term, translation: translations.map(one => one.target).join(' / ') }))
  })
}

const foldedWords = (text: string): string[] => wordsOf(foldAccents(text))

/** Endings that a word may have more than the term: plurals, mostly. */
const endings: ReadonlySet<string> = new Set(['', 's', 'x', 'es', "'s"])
const isForm = (word: string | undefined, term: string): boolean => word !== undefined && bare(word).startsWith(term) && endings.has(bare(word).slice(term.length))
/** Without an article that elision has joined to it. */
const bare = (word: string): string => word.replace(/^(?:[cdjlmnst]|qu)'/, '')

const holds = (words: readonly string[], term: readonly string[]): boolean => term.length > 0 && words.some((_, at) => term.every((word, index) => isForm(words[at + index], word)))
