/**
 * Count how a document writes what can be written in several ways: apostrophes, quotes, dashes.
 * In: its text. Out: the signs with their numbers, in one order, those it does not use left out. Every import asks this of the whole
 * text, so single signs are counted in one pass, and patterns begin with a sign that is quickly found.
 */
type Sign = { readonly sign: string; readonly pattern?: RegExp }
type Habit = { readonly name: 'apostrophes' | 'quotes' | 'dashes'; readonly signs: readonly Sign[] }

const signs = (list: string): Sign[] => [...list].map(sign => ({ sign }))

const habits: readonly Habit[] = [
  { name: 'apostrophes', signs: [{ sign: "'", pattern: /'(?<!'')(?!')/g }, ...signs('’‘ʼ'), { sign: '´', pattern: /´(?<=\p{L}´)(?=\p{L})/gu }] },
  { name: 'quotes', signs: [...signs('«»“”„"‹›'), { sign: "''", pattern: /''/g }, { sign: '<<', pattern: /<</g }, { sign: '>>', pattern: />>/g }] },
  { name: 'dashes', signs: [{ sign: '-', pattern: /-(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/gu }, { sign: '␣-␣', pattern: / - /g }, ...signs('–—')] },
]

/** `sign ×count`, parted by commas; an empty text when it has none of them. */
export function habitsOf(text: string): { readonly name: Habit['name']; readonly value: string }[] {
  const counts = new Uint32Array(0x10000)
  for (let at = 0; at < text.length; at += 1) counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1
  const count = ({ sign, pattern }: Sign): number => (pattern ? (text.match(pattern)?.length ?? 0) : (counts[sign.charCodeAt(0)] ?? 0))
  return habits.map(habit => {
    const counted = habit.signs.map(sign => ({ sign: sign.sign, times: count(sign) })).filter(({ times }) => times > 0)
    return { name: habit.name, value: counted.map(({ sign, times }) => `${sign} ×${times}`).join(', ') }
  })
}
