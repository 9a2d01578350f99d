/**
 * Write out every form of a dictionary in hunspell's format: a word and what its suffixes make of it.
 * In: the text of a .dic and an .aff file with two-letter flags. Out: each form, with what kind of word it is and how it may be written.
 * Prefixes that elide (`l'`, `qu'`) are not written out: a mark of the form says which may stand before it. Those of units are.
 */
import { type Affix, type Affixes, marks } from './dictionary-affixes.js'

/** What a form can be; a sum of these. A `plain` word has no suffixes: an adverb, a preposition, a name. 0: only the speller knows it. */
export const kinds = { nominal: 1, finite: 2, participle: 4, plain: 8 } as const

/** Calls `take` for every form; one form may come several times, as a noun and as a verb. */
export function eachForm(dic: string, affixes: Affixes, take: (form: string, kind: number, marks: number) => void): void {
  const { suffixes, prefixes, marksOf } = affixes
  for (let from = 0; from < dic.length; ) {
    const end = dic.indexOf('\n', from)
    const line = dic.slice(from, end < 0 ? dic.length : end)
    from = end < 0 ? dic.length : end + 1
    const slash = line.indexOf('/')
    const word = (slash < 0 ? line : line.slice(0, slash)).trim()
    if (word === '' || isCount(word)) continue
    const flags = slash < 0 ? '' : line.slice(slash + 1).trim()
    const own = marksOf(flags)
    let kind = 0
    for (let at = 0; at + 1 < flags.length; at += 2) {
      const flag = flags.slice(at, at + 2)
      for (const suffix of suffixes.get(flag) ?? []) {
        const suffixKind = kindOf(flag)
        kind |= suffixKind === kinds.nominal ? kinds.nominal : kinds.plain
        if (suffix.applies(word)) take(word.slice(0, word.length - suffix.strip.length) + suffix.add, suffixKind, own | suffix.marks)
      }
      for (const prefix of prefixes.get(flag) ?? []) withPrefix(word, prefix, own, affixes, take)
    }
    take(word, kind === 0 ? kinds.plain : kind, own)
    const inCapitals = hiddenCapital(word)
    if (inCapitals !== word) take(inCapitals, 0, own & ~marks.open)
  }
}

/** `kilogramme` and `kilogrammes`. */
function withPrefix(word: string, prefix: Affix, own: number, { suffixes }: Affixes, take: (form: string, kind: number, marks: number) => void): void {
  if (!prefix.applies(word)) return
  const form = prefix.add + word.slice(prefix.strip.length)
  take(form, 0, own & (marks.anyCase | marks.open))
  for (const flag of prefix.more) for (const suffix of suffixes.get(flag) ?? []) if (suffix.applies(form)) take(form.slice(0, form.length - suffix.strip.length) + suffix.add, 0, own & (marks.anyCase | marks.open))
}

/** A line of figures alone counts the words; it is none. */
function isCount(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x39 || word.charCodeAt(at) < 0x30) return false
  return true
}

/** A word with capitals inside, as it is found when all of it is in capitals: `Saint-étienne` for SAINT-ÉTIENNE. */
function hiddenCapital(word: string): string {
  const small = word.toLowerCase()
  return small === word ? word : small.charAt(0).toUpperCase() + small.slice(1)
}

/** Flags with a capital first are declensions, p and q with a sign participles, the others conjugations. */
const kindOf = (flag: string): number => (/^\p{Lu}/u.test(flag) ? kinds.nominal : /^[pq][+.]$/.test(flag) ? kinds.participle : kinds.finite)
