/**
 * Find the words that the same letters may be, once their accents are gone: `eleve` is élève or élevé.
 * In: every form of a dictionary. Out: an index. It holds only the forms whose letters some accented word shares: 170,000 of 550,000;
 * of all others it keeps sieves of a megabyte each, which say no for sure and yes nearly so.
 */
import { kinds } from './dictionary-forms.js'

/** `kinds`: what it can be, a sum of `kinds` of dictionary-forms. */
export type Spelling = { readonly word: string; readonly kinds: number }

export type SpellingIndex = {
  /** The words and names of these letters, if one of them has an accent; `bare` is in lower case, without accents and ligatures. */
  readonly spellings: (bare: string) => readonly Spelling[]
  /** False: no form of the dictionary is written so. True: probably one is; the speller knows. */
  readonly mayKnow: (word: string) => boolean
  /** A finite verb and nothing else: `court` is not, since it may be short. */
  readonly isVerb: (word: string) => boolean
}

export const noSpellings: SpellingIndex = { spellings: () => [], mayKnow: () => false, isVerb: () => false }

/** Without accents and ligatures, in lower case. */
export const bareLetters = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae')

const plainLetters = /^[a-z]+$/

export function spellingIndex(each: (take: (form: string, kind: number) => void) => void): SpellingIndex {
  const accented = new Map<string, Spelling[]>()
  const plain: string[] = []
  const plainKinds: number[] = []
  const sieve = emptySieve()
  const verbs = emptySieve()
  const others = emptySieve()
  each((form, kind) => {
    sieve.add(form)
    const kindSieve = kind === kinds.finite ? verbs : others
    kindSieve.add(form)
    if (!/^\p{L}\p{Ll}+$/u.test(form)) return
    if (plainLetters.test(form)) {
      plain.push(form)
      plainKinds.push(kind)
    } else addSpelling(accented, bareLetters(form), form, kind)
  })
  for (const [at, form] of plain.entries()) if (accented.has(form)) addSpelling(accented, form, form, plainKinds[at] ?? 0)
  return { spellings: bare => accented.get(bare) ?? [], mayKnow: sieve.has, isVerb: word => verbs.has(word) && !others.has(word) }
}

function addSpelling(index: Map<string, Spelling[]>, bare: string, word: string, kind: number): void {
  const group = index.get(bare)
  const at = group?.findIndex(spelling => spelling.word === word) ?? -1
  if (!group) index.set(bare, [{ word, kinds: kind }])
  else if (at < 0) group.push({ word, kinds: kind })
  else group[at] = { word, kinds: (group[at]?.kinds ?? 0) | kind }
}

const sieveBits = 1 << 23
const probes = 4

/** A Bloom filter: a word sets four bits; a word whose bits are not all set was never added. No arrays: it is asked of millions of guesses. */
function emptySieve(): { readonly add: (word: string) => void; readonly has: (word: string) => boolean } {
  const bits = new Uint32Array(sieveBits / 32)
  let [first, step] = [0, 0]
  const hash = (word: string): void => {
    first = 0x811c9dc5
    step = 0x9e3779b9
    for (let at = 0; at < word.length; at += 1) {
      first = Math.imul(first ^ word.charCodeAt(at), 0x01000193)
      step = Math.imul(step + word.charCodeAt(at), 0x85ebca6b) ^ (step >>> 13)
    }
    step |= 1
  }
  const bitAt = (probe: number): number => ((first + Math.imul(probe, step)) >>> 0) % sieveBits
  return {
    add: word => {
      hash(word)
      for (let probe = 0; probe < probes; probe += 1) bits[bitAt(probe) >>> 5] = (bits[bitAt(probe) >>> 5] ?? 0) | (1 << (bitAt(probe) & 31))
    },
    has: word => {
      hash(word)
      for (let probe = 0; probe < probes; probe += 1) if (((bits[bitAt(probe) >>> 5] ?? 0) & (1 << (bitAt(probe) & 31))) === 0) return false
      return true
    },
  }
}
