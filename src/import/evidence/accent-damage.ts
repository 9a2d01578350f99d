/**
 * Tell what became of a document's accents, as the file came: which of the known damages it shows, and how often.
 * In: its text, and what is known of their number. Out: one class; the commonest damage if there are several.
 */
import type { AccentHealth } from './accent-health.js'

/** How often a pattern must come before it is no accident. */
const least = 4

const damages = [
  { name: 'doubled', pattern: /[éàêÉÀ](?<=eé|aà|eà|eê|EÉ|AÀ)/g },
  { name: 'spacing', pattern: /[´`ˆ¨](?:(?<=[a-z].)(?=[a-z ])|(?=[aeiouc]))/g },
  { name: 'decomposed', pattern: /[\u0300-\u0304\u0308\u0327]/g },
  { name: 'mojibake', pattern: /[\u00c2\u00c3][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]/g },
  { name: 'replaced', pattern: /\ufffd|\?(?<=\p{L}\?)(?=\p{L})/gu },
] as const

export type AccentDamage = (typeof damages)[number]['name'] | 'lost' | 'lost-but-acute' | 'none'

/** `count`: how many places show it; 0 for lost ones, which leave no trace. */
export function accentDamage(text: string, health: AccentHealth): { readonly damage: AccentDamage; readonly count: number } {
  const counted = damages.map(({ name, pattern }) => ({ damage: name, count: text.match(pattern)?.length ?? 0 }))
  const worst = counted.reduce((most, one) => (one.count > most.count ? one : most))
  if (worst.count >= least) return worst
  return { damage: health.lost ? (health.acuteSurvives ? 'lost-but-acute' : 'lost') : 'none', count: 0 }
}
