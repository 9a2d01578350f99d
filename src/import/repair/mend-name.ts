/**
 * Set a name right by how the document writes it elsewhere: `Vîlmorin` among many Vilmorin, `Leon` among many Léon.
 * In: a word with a capital that the lexicon does not know, and the names of the document. Out: the name, and how sure.
 * Only words that the document writes with a capital are names: the noun `série` says nothing about a title `Serie`.
 */
import { bareLetters } from '../../text/spelling-index.js'
import { wordsIn } from '../evidence/count-words.js'
import type { Mended } from './mend-word.js'

/** A name as the document writes it, with its accents; `rank`: its place among them. */
type Name = { readonly name: string; readonly times: number; readonly rank: number }
/** Names by their letters without accents. */
export type Names = ReadonlyMap<string, readonly Name[]>

const often = 4
const elidedHead = /^(?:\p{L}|[Qq]u)['’](?=\p{Lu})/u

/** The words that these texts write with a capital, parts of hyphenated ones too; not those that they mostly write small. */
export function namesIn(texts: readonly string[]): Names {
  const printed = wordsIn(texts)
  const capital = new Map<string, number>()
  for (const [word, times] of printed) {
    for (const part of word.replace(elidedHead, '').split('-')) if (/^\p{Lu}\p{Ll}{2,}$/u.test(part)) capital.set(part, (capital.get(part) ?? 0) + times)
  }
  const names = new Map<string, Name[]>()
  let rank = 0
  for (const [name, times] of capital) {
    if ((printed.get(name.toLowerCase()) ?? 0) >= times) continue
    const folded = bareLetters(name)
    names.set(folded, [...(names.get(folded) ?? []), { name, times, rank }])
    rank += 1
  }
  return names
}

/** `word` begins with a capital, and the lexicon does not know it. */
export function mendName(word: string, names: Names): Mended | undefined {
  if (word.length < 4) return undefined
  const folded = bareLetters(word)
  const same = names.get(folded) ?? []
  const own = same.find(({ name }) => name === word)?.times ?? 0
  const [twin] = same.filter(({ name }) => name !== word).sort((a, b) => b.times - a.times)
  if (twin && hasMoreAccents(twin.name, word) && twin.times >= own) return { word: twin.name, confidence: twin.times > own ? 0.92 : 0.7 }
  if (twin && twin.times >= own * 3 && twin.times >= often) return { word: twin.name, confidence: 0.92 }
  if (own > 1 || word.length < 5) return undefined
  const [longer] = withoutOneLetter(folded).flatMap(each => names.get(each) ?? []).filter(({ times }) => times >= often).sort((a, b) => a.rank - b.rank)
  return longer && { word: longer.name, confidence: 0.82 }
}

const accentsOf = (word: string): number => word.normalize('NFD').length - word.length
const hasMoreAccents = (name: string, than: string): boolean => accentsOf(name) > accentsOf(than)

/** The word without one of its inner letters: neither the first three nor the last, which carry grammar. */
const withoutOneLetter = (word: string): string[] => [...new Set([...word].flatMap((_, at) => (at >= 3 && at < word.length - 1 ? [word.slice(0, at) + word.slice(at + 1)] : [])))]
