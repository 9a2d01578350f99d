/**
 * Say whether a word is written right, as hunspell does, from the forms of a dictionary.
 * In: its forms and affixes. Out: yes or no, hundreds of times as fast as hunspell and to the same effect: a test holds the two together.
 * Only what French dictionaries use is here: no compounds but those with a break, no forbidden words.
 */
import { type Affixes, marks } from './dictionary-affixes.js'
import type { FormTable } from './form-table.js'

type Capitals = 'none' | 'first' | 'all' | 'mixed'

const longest = 99
const mostBreaks = 10
const foreign = /[\u0300-\u036fﬀ-ﬆſʼ’]/

export function spellBy(forms: FormTable, { elisions, breaks }: Affixes): (word: string) => boolean {
  /** The marks of a form that is written so, with what is elided before it; 0 where there is none. */
  const marksOf = (word: string, asked: Capitals): number => {
    const place = forms.find(word)
    const own = place < 0 ? 0 : forms.marksAt(place)
    if (own !== 0 && (asked !== 'first' || (own & marks.open) !== 0)) return own
    const apostrophe = word.indexOf("'")
    for (const { add, strip, mark, applies } of apostrophe < 0 ? [] : (elisions.get(word.slice(0, apostrophe + 1)) ?? [])) {
      if (!word.startsWith(add)) continue
      const base = strip + word.slice(add.length)
      const at = applies(base) ? forms.find(base) : -1
      if (at >= 0 && (forms.marksAt(at) & mark) !== 0) return forms.marksAt(at)
    }
    return 0
  }
  const inAnyCase = (word: string, asked: Capitals): boolean => (marksOf(word, asked) & marks.anyCase) !== 0
  const isWhole = (word: string, capitals: Capitals): boolean => {
    if (marksOf(word, capitals) !== 0) return true
    if (capitals === 'none' || capitals === 'mixed') return false
    const small = word.toLowerCase()
    if (inAnyCase(small, 'none')) return true
    return capitals === 'all' && (inAnyCase(firstCapital(small), capitals) || isElidedCapital(small, capitals))
  }
  /** `L'ANALYSE`, `D'ÉTIENNE`. */
  const isElidedCapital = (small: string, capitals: Capitals): boolean => {
    const after = small.indexOf("'") + 1
    if (after === 0 || after === small.length) return false
    const part = small.slice(0, after) + firstCapital(small.slice(after))
    return marksOf(part, capitals) !== 0 || marksOf(firstCapital(part), capitals) !== 0
  }
  const isParted = (word: string): boolean => {
    if (breaks.reduce((count, part) => count + word.split(part).length - 1, 0) >= mostBreaks) return false
    for (const part of breaks) {
      const sign = part.replace(/^\^|\$$/g, '')
      if (sign.length === part.length || sign.length >= word.length) continue
      if (part.startsWith('^') ? word.startsWith(sign) && spell(word.slice(sign.length)) : word.endsWith(sign) && spell(word.slice(0, -sign.length))) return true
    }
    return breaks.some(part => {
      const at = word.indexOf(part)
      return at > 0 && at < word.length - part.length && spell(word.slice(at + part.length)) && spell(word.slice(0, at))
    })
  }
  const spell = (asked: string): boolean => {
    const read = foreign.test(asked) ? plainLetters(asked) : asked
    const word = read.endsWith('.') || read.startsWith(' ') ? read.replace(/^ +|\.+$/g, '') : read
    if (word === '' || isNumber(word)) return true
    const capitals = capitalsOf(word)
    return word.length <= longest && (isWhole(word, capitals) || isParted(capitals === 'all' ? firstCapital(word.toLowerCase()) : word))
  }
  return spell
}

/** Ligatures of print, a long s, decomposed accents and other apostrophes, as the dictionary writes them. */
const plainLetters = (word: string): string => word.normalize('NFC').replace(/[ﬀ-ﬆſ]/g, sign => sign.normalize('NFKC')).replace(/[’ʼ]/g, "'")

const firstCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Figures with single points, commas or hyphens between them. */
const isNumber = (word: string): boolean => word.charCodeAt(0) < 0x3a && /^\d+(?:[.,-]\d+)*$/.test(word)

function capitalsOf(word: string): Capitals {
  const small = word.toLowerCase()
  if (small === word) return 'none'
  if (word.slice(1) === small.slice(1)) return 'first'
  return word === word.toUpperCase() ? 'all' : 'mixed'
}
