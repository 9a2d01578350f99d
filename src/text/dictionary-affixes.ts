/**
 * Read the affix file of a dictionary in hunspell's format, with two-letter flags.
 * In: its text. Out: suffixes and prefixes by flag, the prefixes that elide, where a word may be broken. Of the rest nothing is needed.
 */

/** How a form may be written, besides the prefixes that it takes. `anyCase`: in capitals, too. `open`: not only in capitals. */
export const marks = { anyCase: 1, open: 2 } as const

/** `strip` is taken off, `add` put on; `more`: the flags of what comes of it; `marks`: the elisions that these flags allow. */
export type Affix = { readonly strip: string; readonly add: string; readonly applies: (word: string) => boolean; readonly more: readonly string[]; readonly marks: number }

/** A prefix that ends with an apostrophe or goes on a letter behind it: `l'`, and `l'A` for a word in a. `mark`: the forms that take it have it. */
export type Elision = { readonly strip: string; readonly add: string; readonly applies: (word: string) => boolean; readonly mark: number }

export type Affixes = {
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>
  /** Prefixes that make another word: those of units. */
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>
  /** Elisions by what stands up to the apostrophe, and with it. */
  readonly elisions: ReadonlyMap<string, readonly Elision[]>
  /** What may part the words of a compound; with ^ only at its beginning, with $ at its end. */
  readonly breaks: readonly string[]
  /** The marks of a headword with these flags. */
  readonly marksOf: (flags: string) => number
}

const firstElision = 4
const keepCase = /^KEEPCASE (\S+)/m

export function parseAffixes(aff: string): Affixes {
  const rows = aff.split('\n').filter(line => /^[SP]FX /.test(line)).map(line => line.trim().split(/\s+/)).filter(row => row.length > 4)
  const elided = [...new Set(rows.filter(([type, , , add = '']) => type === 'PFX' && add.includes("'")).map(([, flag = '']) => flag))].filter(flag => rows.every(([type, own, , add = '']) => type !== 'PFX' || own !== flag || add.includes("'")))
  const bits = new Map(elided.map((flag, at) => [flag, firstElision << at]))
  const kept = keepCase.exec(aff)?.[1] ?? ''
  const elisionsOf = (flags: readonly string[]): number => flags.reduce((sum, flag) => sum | (bits.get(flag) ?? 0), 0)
  const suffixes = new Map<string, Affix[]>()
  const prefixes = new Map<string, Affix[]>()
  const elisions = new Map<string, Elision[]>()
  for (const [type, flag = '', stripped = '', added = '', condition = '.'] of rows) {
    const [add = '', continued = ''] = added.split('/')
    const more = pairsOf(continued)
    const affix: Affix = { strip: stripped === '0' ? '' : stripped, add: add === '0' ? '' : add, applies: conditionOf(condition, type === 'PFX'), more, marks: elisionsOf(more) }
    const mark = bits.get(flag)
    if (type === 'SFX') push(suffixes, flag, affix)
    else if (mark === undefined) push(prefixes, flag, affix)
    else push(elisions, affix.add.slice(0, affix.add.indexOf("'") + 1), { ...affix, mark })
  }
  const breaks = [...aff.matchAll(/^BREAK (\D\S*)/gm)].map(match => match[1] ?? '')
  const marksOf = (flags: string): number => {
    const own = pairsOf(flags)
    return elisionsOf(own) | marks.open | (own.includes(kept) ? 0 : marks.anyCase)
  }
  return { suffixes, prefixes, elisions, breaks, marksOf }
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const pairsOf = (flags: string): string[] => Array.from({ length: flags.length >> 1 }, (_, at) => flags.slice(2 * at, 2 * at + 2))

/** One letter of a condition: one of these, or none of them. */
type Spot = { readonly letters: string; readonly not: boolean }

/** `[^p].eler` at a word's end, or its beginning. Read by hand, since a million words are asked. */
function conditionOf(condition: string, atStart: boolean): (word: string) => boolean {
  if (condition === '.') return () => true
  const spots = [...condition.matchAll(/\[(\^?)([^\]]*)\]|(.)/gu)].map((match): Spot => (match[3] === undefined ? { letters: match[2] ?? '', not: match[1] === '^' } : match[3] === '.' ? { letters: '', not: true } : { letters: match[3], not: false }))
  return word => {
    const from = atStart ? 0 : word.length - spots.length
    if (from < 0 || word.length < spots.length) return false
    for (const [at, { letters, not }] of spots.entries()) if (letters.includes(word.charAt(from + at)) === not) return false
    return true
  }
}
