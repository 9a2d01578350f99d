/**
 * Mend points and quotes that are certainly wrong, and point out those that may be.
 * In: paragraphs. Out: the same. Two apostrophes are a quote, two commas one, a comma before a new sentence's `Il` a full stop;
 * a comma between an article and its noun is proposed: only a person can tell noise from the author.
 */
import { type Correction, correctTexts, type Mend } from '../draft.js'

type Rule = { readonly pattern: RegExp; readonly after: string; readonly confidence: number }

const rules: readonly Rule[] = [
  { pattern: /''/g, after: '"', confidence: 0.95 },
  { pattern: /,,+/g, after: ',', confidence: 0.93 },
  { pattern: /, (?=(?:Il|Ils|Elle|Elles|On|Nous|Vous|Je|Ce|Cela|Ces|Cette|Les|Le|La|Un|Une|Mais|Or|Et)\s\p{Ll})(?<=\p{Ll}, )/gu, after: '. ', confidence: 0.7 },
  { pattern: /, (?=\p{Ll}{3,})(?<=\s(?:la|le|les|des|du|un|une|de|à|en|sur|dans|par|pour|tous les|parmi), )/gu, after: ' ', confidence: 0.7 },
  { pattern: /\. (?=(?:le|la|les|des|du|de|un|une|et|que|qui|en|dans|pour|par|sur|au|aux|a|à|est|sont|selon)\s)(?<=\p{Ll}{2}\. )/gu, after: ' ', confidence: 0.6 },
]

export const points: Mend = (draft, evidence) =>
  correctTexts(draft, evidence, text => [
    ...rules.flatMap(({ pattern, after, confidence }) => [...text.matchAll(pattern)].map((match): Correction => ({ start: match.index, end: match.index + match[0].length, after, rule: 'points', confidence }))),
    ...closingQuotes(text),
  ])

/** In a paragraph whose quotes open with “, a straight one that closes them is ”. */
function closingQuotes(text: string): Correction[] {
  if (!text.includes('“')) return []
  const corrections: Correction[] = []
  let open = false
  for (const match of text.matchAll(/[“”"]/g)) {
    if (match[0] === '“') open = true
    else if (match[0] === '”') open = false
    else if (open) {
      corrections.push({ start: match.index, end: match.index + 1, after: '”', rule: 'points', confidence: 0.9 })
      open = false
    }
  }
  return corrections
}
