/**
 * Say, before anything has been learnt from the document, which words may answer which.
 * In: two indexed texts. Out: associations from equal numbers and marks, the word lists of `text/`, and likeness of spelling.
 */
import type { LanguageTag } from '../model/work.js'
import { cognateKey, keyLikeness } from '../text/cognates.js'
import { frenchEnglish } from '../text/french-english.js'
import { stemOf } from '../text/word-forms.js'
import { type Associations, LiftTable } from './associations.js'
import type { IndexedText } from './passages.js'

export type LanguagePair = { readonly source: LanguageTag; readonly target: LanguageTag }

/** How far each kind of evidence is trusted: the chance that the one word is answered by the other. */
const trust = { number: 0.8, mark: 0.5, listed: 0.35, cognate: 0.5 } as const

/** How common words of grammar, and marks, are at least in any text. */
const usual = { grammar: 0.006, mark: 0.01, other: 0 } as const

/** What the tables and the spelling say about the words of two texts. */
export function seedAssociations(source: IndexedText, target: IndexedText, languages: LanguagePair): Associations {
  const table = new LiftTable(source, target)
  const targetNumbers = new Map(target.keys.map((key, token) => [key, token]))
  addEqual(table, source, targetNumbers)
  const listed = addListed(table, source, targetNumbers, languages)
  addCognates(table, source, target, listed)
  return table.associations()
}

function addEqual(table: LiftTable, source: IndexedText, target: ReadonlyMap<string, number>): void {
  source.keys.forEach((key, token) => {
    const twin = target.get(key)
    if (twin === undefined || /^\p{L}/u.test(key)) return
    if (/^[#@]/u.test(key)) table.addProbability(token, twin, trust.number)
    else table.addProbability(token, twin, trust.mark, usual.mark)
  })
}

/** Adds what the word lists know; returns the source tokens they know. */
function addListed(table: LiftTable, source: IndexedText, target: ReadonlyMap<string, number>, languages: LanguagePair): ReadonlySet<number> {
  const sourceNumbers = new Map(source.keys.map((key, token) => [key, token]))
  const listed = new Set<number>()
  for (const { one, others, grammar } of wordPairs(languages)) {
    const token = sourceNumbers.get(stemOf(one, languages.source))
    if (token === undefined) continue
    listed.add(token)
    for (const other of others) {
      const answer = target.get(stemOf(other, languages.target))
      if (answer !== undefined) table.addProbability(token, answer, trust.listed, grammar ? usual.grammar : usual.other)
    }
  }
  return listed
}

type WordPair = { readonly one: string; readonly others: readonly string[]; readonly grammar: boolean }

/** The word list of a pair of languages, in its direction; none for a pair without one. */
function wordPairs(languages: LanguagePair): readonly WordPair[] {
  const pair = `${languages.source.slice(0, 2)}-${languages.target.slice(0, 2)}`
  if (pair === 'fr-en') return frenchEnglish.map(({ french, english, grammar }) => ({ one: french, others: english, grammar }))
  return pair === 'en-fr' ? frenchEnglish.flatMap(({ french, english, grammar }) => english.map(one => ({ one, others: [french], grammar }))) : []
}

/** Words spelt alike; short words of the lists are left out, since short words are alike by chance. */
function addCognates(table: LiftTable, source: IndexedText, target: IndexedText, listed: ReadonlySet<number>): void {
  const shelves = new Map<string, { key: string; token: number }[]>()
  target.words.forEach((word, token) => {
    const key = isWord(target.keys[token]) ? cognateKey(word) : ''
    if (key.length < 3) return
    const shelf = shelves.get(key.slice(0, 2)) ?? []
    if (shelf.length === 0) shelves.set(key.slice(0, 2), shelf)
    shelf.push({ key, token })
  })
  source.words.forEach((word, token) => {
    const key = isWord(source.keys[token]) ? cognateKey(word) : ''
    if (key.length < 3 || (listed.has(token) && key.length < 5)) return
    for (const other of shelves.get(key.slice(0, 2)) ?? []) {
      if (Math.abs(other.key.length - key.length) > 3) continue
      const likeness = keyLikeness(key, other.key)
      if (likeness > 0) table.addProbability(token, other.token, trust.cognate * ((likeness - 0.6) / 0.4) ** 2)
    }
  })
}

const isWord = (key: string | undefined): boolean => key !== undefined && /^\p{L}/u.test(key)
