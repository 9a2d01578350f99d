/**
 * Hear in French lines what makes them verse: how many syllables they have, and whether two of them rhyme.
 * In: lines. Out: counts and answers. Both are near enough to tell verse from prose and lists, not to scan a poem by.
 */
const vowels = 'aeiouyàâäéèêëîïôöùûüœæ'
const group = new RegExp(`[${vowels}]+`, 'g')
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
  const silent = next === undefined || (mute === 'e' && new RegExp(`^[h${vowels}]`).test(next))
  return silent && !new RegExp(`[${vowels.replace('u', '')}]e(?:s|nt)?$`).test(word) ? groups - 1 : groups
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
export function rhymes(first: string, second: string): boolean {
  const [one, two] = [ending(first), ending(second)]
  return one !== '' && one === two && wordsOf(first).at(-1) !== wordsOf(second).at(-1)
}

const mostSyllables = 14
const reach = 3

/** Lines that sound like verse: most of them rhyme with one nearby, or are as long as one another. */
export function soundsLikeVerse(lines: readonly string[]): boolean {
  const counts = lines.map(syllablesOf)
  if (counts.some(count => count > mostSyllables || count < 2)) return false
  const near = (at: number, test: (other: number) => boolean): boolean => lines.some((_, other) => other !== at && Math.abs(other - at) <= reach && test(other))
  const rhyming = lines.filter((line, at) => near(at, other => rhymes(line, lines[other] ?? ''))).length
  const even = counts.filter((count, at) => near(at, other => Math.abs((counts[other] ?? 0) - count) <= 1)).length
  return rhyming * 2 >= lines.length && even * 2 >= lines.length
}
