/**
 * Measure how alike two words of two languages are spelt: names, and words of one stock.
 * In: words. Out: a key that spellings of one word nearly share, and a likeness from 0 to 1.
 * The tables are of French and English habits of spelling, transliterated Russian names among them.
 */
import { distance } from 'fastest-levenshtein'
import { foldAccents } from './fold.js'

/** Spellings of one sound, made one; applied in order to lower-case letters without accents. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|sch|sh|ch|cz/g, 'c'],
  [/dj|zh/g, 'j'],
  [/ph|ff|v$/g, 'f'],
  [/kh|gh/g, 'k'],
  [/th/g, 't'],
  [/ou|oo|w$/g, 'u'],
  [/w/g, 'v'],
  [/qu|ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/z/g, 's'],
  [/y|ï/g, 'i'],
  [/h/g, ''],
  [/(.)\1/g, '$1'],
]

/** Endings that answer each other, made one: the French, then the English, then the common form. */
const suffixes: readonly (readonly [RegExp, string])[] = [
  [/(?:ation|ations)s?$/, 'asion'],
  [/(?:isme|ism)s?$/, 'ism'],
  [/(?:iste|ist)s?$/, 'ist'],
  [/(?:iques?|ically|ical|icals|ics|ic)$/, 'ik'],
  [/(?:ites?|ities|ity)$/, 'iti'],
  [/(?:tes?|ties|ty)$/, 'ti'],
  [/(?:euses?|eux|ous|ously)$/, 'us'],
  [/(?:eurs?|ors?|ours?)$/, 'or'],
  [/(?:aires?|aries|ary|arily)$/, 'ari'],
  [/(?:oires?|ories|ory)$/, 'ori'],
  [/(?:ives?|ifs?|ively)$/, 'iv'],
  [/(?:elles?|els?|al|als|ally|aux|ales?)$/, 'al'],
  [/(?:ences?|ances?|ency|ancy|encies|ancies)$/, 'ens'],
  [/(?:ents?|antes?|ants?|entes?|ently|antly)$/, 'ent'],
  [/(?:iser|isers?|ise[rsd]?|ize[rsd]?|isent|isait|isee?s?|ising|izing)$/, 'is'],
  [/(?:ment|ments)$/, 'ment'],
  [/(?:iens?|iennes?|ians?)$/, 'ian'],
  [/(?:ees?|es?|ed|ing|er|ers|s)$/, ''],
]

/** The word as its cognates would nearly spell it. */
export function cognateKey(word: string): string {
  const folded = foldAccents(word).replace(/œ/g, 'oe').replace(/[^a-z]/g, '')
  const suffix = suffixes.find(([ending]) => ending.test(folded) && folded.length > 4)
  const base = suffix ? folded.replace(suffix[0], '') + suffix[1] : folded
  return sounds.reduce((key, [spelling, sound]) => key.replace(spelling, sound), base)
}

/** How alike two keys are: 1 for equal ones, 0 for words that share little or are too short to tell. */
export function keyLikeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length)
  if (Math.min(one.length, other.length) < 3) return 0
  if (one === other) return longer < 4 ? 0.8 : 1
  if (longer < 5) return 0
  const likeness = 1 - distance(one, other) / longer
  return likeness < 0.65 ? 0 : likeness
}
