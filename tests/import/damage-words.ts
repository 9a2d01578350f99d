/**
 * Damage the words of clean French as extractors and OCR programs do, so that the repairs can be measured on text that they
 * have never seen. In: a text, and for what strikes at random the share of words struck. Out: the damaged text.
 * The random numbers come from a seed: the same text is damaged in the same way each time.
 */
export type Damage = (text: string) => string

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/œ/g, 'oe').replace(/Œ/g, 'OE').replace(/æ/g, 'ae')

/** No accent is left. */
export const withoutAccents: Damage = bare
/** OCR that knew no accent but é: the others are bare letters. */
export const onlyAcute: Damage = text => text.normalize('NFC').replace(/[^éÉ]/gu, letter => bare(letter))
/** OCR that draws è and ê as é, and the others bare. */
export const acuteForAll: Damage = text => onlyAcute(text.normalize('NFC').replace(/[èê]/g, 'é').replace(/[ÈÊ]/g, 'É'))
/** Some accents are missing or the wrong ones, one word in `1 / share`. */
export const someAccentsWrong = (share: number, seed = 1): Damage => text => {
  const random = randomFrom(seed)
  const swap: Readonly<Record<string, string>> = { é: 'è', è: 'é', ê: 'é', à: 'a', â: 'a', ô: 'o', î: 'i', û: 'u', ç: 'c', ù: 'u' }
  return eachWord(text, word => (random() < share ? word.replace(/[éèêàâôîûçù]/u, letter => (random() < 0.5 ? bare(letter) : (swap[letter] ?? letter))) : word))
}

const doubles: Readonly<Record<string, string>> = { é: 'eé', è: 'eà', ê: 'eê', à: 'aà', â: 'aê', ô: 'oê', ù: 'uà', û: 'uê', î: 'iê', É: 'EÉ', À: 'AÀ', È: 'EÀ', Ê: 'EÊ' }
/** An accent is drawn as a second letter, and leaves a space behind it. */
export const accentsDoubled: Damage = text => text.normalize('NFC').replace(/([éèêàâôùûîÉÀÈÊ])/gu, letter => `${doubles[letter] ?? letter} `)

const signs: Readonly<Record<string, string>> = { '\u0301': '´', '\u0300': '`', '\u0302': 'ˆ', '\u0308': '¨', '\u0327': '¸' }
const spread = (text: string, draw: (letter: string, sign: string) => string): string =>
  text.normalize('NFC').replace(/\p{L}/gu, letter => {
    const [base = letter, mark = ''] = [...letter.normalize('NFD')]
    return signs[mark] ? draw(base === 'i' ? 'ı' : base, signs[mark] ?? '') : letter
  })
/** Accents stand before their letters: `pr´ec´edent`, `aoˆut` (TeX's fonts). */
export const accentsBefore: Damage = text => spread(text, (letter, sign) => sign + letter)
/** Accents stand behind their letters: `pre´ce´dent`. */
export const accentsBehind: Damage = text => spread(text, (letter, sign) => letter + sign)
/** Accents stand behind a space: `pr ´ec ´edent`. */
export const accentsApart: Damage = text => spread(text, (letter, sign) => `${/[ ¸]/.test(sign) ? '' : ' '}${sign}${letter}`)
/** Accents are characters of their own: NFD. */
export const decomposed: Damage = text => text.normalize('NFD')

/** Windows-1252 from 0x80 to 0x9f: Node's decoder reads Latin-1 there. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byWindows = (bytes: Uint8Array): string => [...bytes].map(byte => upperControls.charAt(byte >= 0x80 && byte < 0xa0 ? byte - 0x80 : 99) || String.fromCharCode(byte)).join('')
const macRoman = new TextDecoder('macintosh')
const utf8 = new TextEncoder()
/** UTF-8 was read as Windows-1252. */
export const readAsWindows: Damage = text => byWindows(utf8.encode(text))
/** The same, twice. */
export const readAsWindowsTwice: Damage = text => readAsWindows(readAsWindows(text))
/** UTF-8 was read as Latin-1: the upper controls are lost on the way. */
export const readAsLatin: Damage = text => [...utf8.encode(text)].map(byte => String.fromCharCode(byte)).join('')
/** UTF-8 was read as Mac Roman. */
export const readAsMac: Damage = text => macRoman.decode(utf8.encode(text))

/** What OCR reads for what is printed, and how often among misreadings. */
const misreadings: readonly (readonly [string, string, number])[] = [
  ['l', 'I', 8], ['l', '1', 5], ['i', 'l', 3], ['l', 'i', 2], ['I', 'l', 4], ['m', 'rn', 6], ['rn', 'm', 3], ['n', 'u', 4], ['u', 'n', 4], ['e', 'c', 5], ['c', 'e', 3],
  ['é', 'è', 4], ['è', 'é', 4], ['ê', 'é', 3], ['é', 'e', 5], ['q', 'g', 3], ['g', 'q', 1], ['h', 'b', 3], ['b', 'h', 2], ['d', 'cl', 3], ['cl', 'd', 1], ['h', 'li', 2],
  ['n', 'ii', 2], ['u', 'ii', 2], ['s', 'f', 2], ['f', 's', 1], ['t', 'f', 1], ['f', 't', 1], ['o', '0', 2], ['t', 'l', 2], ['v', 'y', 1], ['ç', 'c', 3], ['m', 'in', 1], ['m', 'nn', 1],
  ['a', 'o', 1], ['a', 'u', 1], ['e', 'o', 2], ['o', 'c', 1], ['ri', 'n', 1], ['fi', 'ﬁ', 2], ['fl', 'ﬂ', 2], ['v', 'r', 1], ['s', '5', 1], ['B', '8', 1], ['rr', 'n', 1], ['î', 'i', 2], ['à', 'a', 2], ['û', 'u', 1],
]
/** Letters are misread in one word of `1 / share`, once in a word. */
export const misread = (share: number, seed = 1): Damage => text => {
  const random = randomFrom(seed)
  return eachWord(text, word => (random() < share ? misreadOnce(word, random) : word))
}

function misreadOnce(word: string, random: () => number): string {
  const places = misreadings.flatMap(([printed, read, weight]) => [...word.matchAll(new RegExp(printed, 'g'))].map(({ index }) => ({ index, printed, read, weight })))
  let pick = random() * places.reduce((sum, { weight }) => sum + weight, 0)
  const place = places.find(({ weight }) => {
    pick -= weight
    return pick <= 0
  })
  return place ? word.slice(0, place.index) + place.read + word.slice(place.index + place.printed.length) : word
}

/** A space breaks one word of `1 / share`. */
export const broken = (share: number, seed = 1): Damage => text => {
  const random = randomFrom(seed)
  return eachWord(text, word => {
    if (word.length < 4 || random() >= share) return word
    const at = 1 + Math.floor(random() * (word.length - 1))
    return `${word.slice(0, at)} ${word.slice(at)}`
  })
}

/** The space after one word of `1 / share` is lost. */
export const glued = (share: number, seed = 1): Damage => text => {
  const random = randomFrom(seed)
  return text.replace(/(?<=\p{L}{2}) (?=\p{Ll}{2})/gu, space => (random() < share ? '' : space))
}

/** Words spelled with the long s: ſ within a word, read as f by a program that does not know it. */
export const longS: Damage = text => text.replace(/s(?=\p{Ll})/gu, 'ſ')
/** Bound letters drawn as one. */
export const ligatured: Damage = text => text.replace(/ffi/g, 'ﬃ').replace(/ffl/g, 'ﬄ').replace(/ff/g, 'ﬀ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ')

const eachWord = (text: string, change: (word: string) => string): string => text.replace(/\p{L}+/gu, change)
