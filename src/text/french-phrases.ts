/**
 * Know phrases of which OCR makes other words: `plus au moins` is plus ou moins, `rien d'antre que` rien d'autre que.
 * A table: what is read, with what stands around it; what was printed; how sure. `(…)` in the pattern is what is put right.
 */
type Phrase = { readonly pattern: RegExp; readonly printed: string; readonly confidence: number }

const phrase = (before: string, read: string, after: string, printed: string, confidence: number): Phrase => ({ pattern: new RegExp(`(?<=(?<!\\p{L})${before})${read}(?=${after})`, 'gu'), printed, confidence })

const end = '(?!\\p{L})'
const nounsInS = '\\p{Ll}{3,}[sx](?!\\p{L})'

export const misreadPhrases: readonly Phrase[] = [
  phrase('', 'an', ' (?:tout cas|effet|somme|outre|revanche|vérité|général|particulier|même temps|vue d)', 'en', 0.85),
  phrase('(?<![Dd]u )plus ', 'au', ` moins${end}`, 'ou', 0.7),
  phrase("(?:rien|chose|personne|quelqu['’]un) d['’]", 'antre', end, 'autre', 0.9),
  phrase("[Dd]['’]", 'antre', ` part${end}`, 'autre', 0.88),
  phrase("(?:l['’]|[Uu]n |[Uu]ne |d['’]une |d['’]un )", 'antre', ' (?:part|côté|fois|manière|façon|jour|chose|homme|femme)', 'autre', 0.85),
  phrase('(?<!(?:avant|après|dessus|malgré|comme|du|surtout|et) )', 'tout', ` les (?!(?:autres|deux|trois|quatre) )(?=${nounsInS})`, 'tous', 0.7),
  phrase('', 'où', ` (?:bien|plutôt|quelque part|encore|même)${end}`, 'ou', 0.7),
  phrase('de ', 'vielles', ' \\p{Ll}{3,}s(?!\\p{L})', 'vieilles', 0.7),
  phrase('(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es) ', 'vielles', ' \\p{Ll}{3,}s(?!\\p{L})', 'vieilles', 0.7),
  phrase('', 'fous', ' (?:les|ces|ses|nos|vos|leurs) ', 'tous', 0.7),
  phrase('', 'ù', ` (?:la|le|les)${end}`, 'à', 0.85),
]

/** Small words that no sentence says twice running: `de de`, `jusqu'à à`. */
export const neverDoubled: ReadonlySet<string> = new Set('le les de des du un une à au aux et dans pour par sur avec sans ce cette ces est sont mais ou ne se son sa ses qui dont où il elle ils elles on je tu notre votre nos vos entre vers chez comme'.split(' '))
