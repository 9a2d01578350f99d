/**
 * Judge by its accents whether bytes were read in the right encoding.
 * In: a text. Out: a score; the wrong encoding puts capitals, currency signs and rules of dashes in the middle of words.
 */

/** What a character beyond ASCII says for a reading, by its own kind and its neighbours'; the first line that fits counts. */
const likelySigns: readonly (readonly [RegExp, number])[] = [
  [/^.[\u0080-\u009f\ufffd]/u, -4],
  [/^\p{Ll}\p{Lu}/u, -3],
  [/^\p{L}[\p{S}¡¿ªº¹²³¼½¾‰‚„†‡‹›‗]\p{L}/u, -3],
  [/^[─-▟][─-▟]|^.[─-▟][─-▟]/u, 1],
  [/^.[─-▟]/u, -3],
  [/^.[ªº°€]/u, 0],
  [/^.[àâäæçèéêëîïñôöùûüœÿßáíóú]/u, 2],
  [/^.\p{Lu}\P{Lu}/u, 1],
  [/^\p{L}’\p{L}/u, 2],
  [/^.[’‘“”«»–—…\u00a0]/u, 1],
  [/^.\p{L}/u, 0],
  [/^./u, -1],
]

/** The score of a text: about two for each accent where a word has one, far below nothing for a sign that tears a word apart. */
export function likeliness(text: string): number {
  let score = 0
  for (const [letter, before, after] of ` ${text.replace(/[\t\n\f\r]/g, ' ')} `.matchAll(/(?<=(.))\P{ASCII}(?=(.))/gsu)) {
    const around = `${before}${letter}${after}`
    score += likelySigns.find(([sign]) => sign.test(around))?.[1] ?? 0
  }
  return score
}
