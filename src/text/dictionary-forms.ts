/**
 * Write out every form of a dictionary in hunspell's format: a word and what its suffixes make of it.
 * In: the text of a .dic and an .aff file with two-letter flags. Out: each form, with what kind of word it is.
 * Prefixes are left out: in French they are elided articles, which stand before any word that begins with a vowel.
 */

/** What a form can be; a sum of these. A `plain` word has no suffixes: an adverb, a preposition, a name. */
export const kinds = { nominal: 1, finite: 2, participle: 4, plain: 8 } as const

type Suffix = { readonly strip: number; readonly add: string; readonly applies: (word: string) => boolean; readonly kind: number }

/** Calls `take` for every form; one form may come several times, as a noun and as a verb. */
export function eachForm(dic: string, aff: string, take: (form: string, kind: number) => void): void {
  const suffixes = suffixesOf(aff)
  for (const line of dic.split('\n')) {
    const slash = line.indexOf('/')
    const word = (slash < 0 ? line : line.slice(0, slash)).trim()
    if (word === '' || /^\d+$/.test(word)) continue
    const flags = slash < 0 ? '' : line.slice(slash + 1).trim()
    let own = 0
    for (let at = 0; at + 1 < flags.length; at += 2) {
      for (const suffix of suffixes.get(flags.slice(at, at + 2)) ?? []) {
        own |= suffix.kind === kinds.nominal ? kinds.nominal : kinds.plain
        if (suffix.applies(word)) take(word.slice(0, word.length - suffix.strip) + suffix.add, suffix.kind)
      }
    }
    take(word, own === 0 ? kinds.plain : own)
  }
}

function suffixesOf(aff: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of aff.split('\n')) {
    if (!line.startsWith('SFX ')) continue
    const [, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/)
    if (condition === undefined) continue
    const pattern = new RegExp(`${condition === '.' ? '' : condition}$`, 'u')
    const suffix = { strip: strip === '0' ? 0 : strip.length, add: (add.split('/')[0] ?? '').replace(/^0$/, ''), applies: (word: string) => pattern.test(word), kind: kindOf(flag) }
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix])
  }
  return suffixes
}

/** Flags with a capital first are declensions, p and q with a sign participles, the others conjugations. */
const kindOf = (flag: string): number => (/^\p{Lu}/u.test(flag) ? kinds.nominal : /^[pq][+.]$/.test(flag) ? kinds.participle : kinds.finite)
