/**
 * Hear in French lines what makes them verse: how many syllables they have, and whether two of them rhyme.
 * In: lines. Out: counts and answers. Both are near enough to tell verse from prose and lists, not to scan a poem by.
 */
const vowels = 'aeiouyàâäéèêëîïôöùûüœæ'
const group = new RegExp(`[${vowels}]+`, 'g')
/** A mute e is not heard before it. */
const opensMute = new RegExp(`^[h${vowels}]`)
/** A vowel stands before the mute e. */
const heardMute = new RegExp(`[${vowels.replace('u', '')}]e(?:s|nt)?$`)
const wordsOf = (line: string): string[] => line.toLowerCase().replace(/qu(?=[’'\p{L}])/gu, 'q').match(/[\p{L}’']+/gu) ?? []

/** The syllables of a line: a mute e counts before a consonant and not at the end. */
export function syllablesOf(line: string): number {
  const words = wordsOf(line)
  return words.reduce((sum, word, at) => sum + syllablesOfWord(word, words[at + 1]), 0)
}

function syllablesOfWord(word: string, next: string | undefined): number {
  const groups = word.match(group)?.length ?? 0
  const mute = /(?:e|es|ent)$/.exec(word)?.[0]
  if (mute === undefined || groups < 2 || (mute === 'ent' && /m+ent$/.test(word))) return groups
  const silent = next === undefined || (mute === 'e' && opensMute.test(next))
  return silent && !heardMute.test(word) ? groups - 1 : groups
}

/** How the end of a line sounds: from its last vowel on, without mute letters, spellings of one sound made alike. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?<=.)(?:es?|ent)$/, ''],
  [/(?<=[\p{L}])[stxdpzg]+$/u, ''],
  [/(?:eau|au|ô)/g, 'o'],
  [/(?:ai|ei|è|ê|ë)/g, 'e'],
  [/(?:é|er|ée)$/, 'é'],
  [/(?:an|am|em|en)(?![aeiouyéèê])/g, 'A'],
  [/(?:ein|ain|ym|im|in)(?![aeiouyéèê])/g, 'I'],
  [/(?:œu|eu)/g, 'E'],
  [/(?:ou|oû)/g, 'U'],
  [/(.)\1/g, '$1'],
  [/î/g, 'i'],
  [/y/g, 'i'],
  [/û/g, 'u'],
  [/â/g, 'a'],
]

function ending(line: string): string {
  const word = wordsOf(line).at(-1)?.replace(/^.*[’']/, '') ?? ''
  const sound = sounds.reduce((text, [spelling, made]) => text.replace(spelling, made), word)
  return /[aeiouéAIEU][^aeiouéAIEU]*$/.exec(sound)?.[0] ?? ''
}

/** Two lines end in one sound, and not in one word. */
export const rhymes = (first: string, second: string): boolean => isRhyme(toVerse(first), toVerse(second))

type Verse = { readonly syllables: number; readonly ending: string; readonly word: string }
const toVerse = (line: string): Verse => ({ syllables: syllablesOf(line), ending: ending(line), word: wordsOf(line).at(-1) ?? '' })
const isRhyme = (one: Verse, two: Verse): boolean => one.ending !== '' && one.ending === two.ending && one.word !== two.word

const mostSyllables = 14
/** So far away a line may have its rhyme. */
const near = [-3, -2, -1, 1, 2, 3]

/** Lines that sound like verse: most of them rhyme with one nearby that is about as long. */
export function soundsLikeVerse(lines: readonly string[]): boolean {
  const verses = lines.map(toVerse)
  if (verses.some(({ syllables }) => syllables > mostSyllables || syllables < 2)) return false
  const share = (test: (one: Verse, two: Verse) => boolean): number =>
    verses.filter((verse, at) => near.some(far => { const other = verses[at + far]; return other !== undefined && test(verse, other) })).length / lines.length
  const apart = (one: Verse, two: Verse): number => Math.abs(one.syllables - two.syllables)
  const inMeasure = share((one, two) => isRhyme(one, two) && apart(one, two) <= 2) >= 0.5
  return (inMeasure || share(isRhyme) >= 0.75) && share((one, two) => apart(one, two) <= 1) >= 0.5
}
