/**
 * Count how a document writes what can be written in several ways: apostrophes, quotes, dashes.
 * In: its text. Out: the signs with their numbers, in one order, those it does not use left out.
 */
type Habit = { readonly name: 'apostrophes' | 'quotes' | 'dashes'; readonly signs: readonly (readonly [sign: string, pattern: RegExp])[] }

const habits: readonly Habit[] = [
  { name: 'apostrophes', signs: [["'", /(?<!')'(?!')/g], ['’', /’/g], ['‘', /‘/g], ['ʼ', /ʼ/g], ['´', /(?<=\p{L})´(?=\p{L})/gu]] },
  { name: 'quotes', signs: [['«', /«/g], ['»', /»/g], ['“', /“/g], ['”', /”/g], ['„', /„/g], ['"', /"/g], ["''", /''/g], ['‹', /‹/g], ['›', /›/g], ['<<', /<</g], ['>>', />>/g]] },
  { name: 'dashes', signs: [['-', /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu], [' - ', / - /g], ['–', /–/g], ['—', /—/g]] },
]

/** `sign ×count`, parted by commas; an empty text when it has none of them. */
export const habitsOf = (text: string): { readonly name: Habit['name']; readonly value: string }[] =>
  habits.map(({ name, signs }) => ({ name, value: signs.map(([sign, pattern]) => [sign, text.match(pattern)?.length ?? 0] as const).filter(([, count]) => count > 0).map(([sign, count]) => `${sign.trim() === sign ? sign : `␣${sign.trim()}␣`} ×${count}`).join(', ') }))
