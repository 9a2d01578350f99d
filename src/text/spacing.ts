/**
 * Set the no-break spaces that each language's printers put around punctuation.
 * In: pieces of one run of text (a piece per text leaf, so that spacing sees across codes). Out: the same pieces, spaced.
 * Idempotent: what is already right stays. French by the Lexique des règles typographiques en usage à l'Imprimerie nationale.
 */
import type { LanguageTag } from '../model/work.js'
import { primarySubtag } from './primary-subtag.js'

const noBreak = '\u00a0'
const thinNoBreak = '\u202f'

/** `before` and `after`: the space next to a mark. A rule applies only where the text already has a space, or the table says `always`. */
type SpaceRule = { readonly marks: string; readonly side: 'before' | 'after'; readonly space: string; readonly always: boolean }

/** Knowledge of each language: which space stands on which side of which mark. */
const spaceRules: Readonly<Record<string, readonly SpaceRule[]>> = {
  fr: [
    { marks: ';!?', side: 'before', space: thinNoBreak, always: false },
    { marks: ':', side: 'before', space: noBreak, always: false },
    { marks: '«', side: 'after', space: noBreak, always: true },
    { marks: '»', side: 'before', space: noBreak, always: true },
    { marks: '—–', side: 'before', space: noBreak, always: false },
    { marks: '%', side: 'before', space: noBreak, always: false },
  ],
  en: [{ marks: '—–', side: 'before', space: noBreak, always: false }],
}

/** Short words that a line must not end with, because what follows belongs to them: `M. Dupont`, `n° 6`, `p. 12`. */
const tied: Readonly<Record<string, RegExp>> = {
  fr: /(?<![\p{L}\p{N}])(MM?\.|M(?:me|lle|gr)s?|n°|no|art\.|p\.|pp\.|t\.|vol\.|ch\.|§) (?=[\p{Lu}\p{N}])/gu,
  en: /(?<![\p{L}\p{N}])(Mr\.?|Mrs\.?|Ms\.?|Dr\.?|St\.?|nos?\.|pp?\.|vol\.|ch\.|§) (?=[\p{Lu}\p{N}])/gu,
}
const numberGroup = /(?<=\p{N}) (?=\p{N}{3}(?!\p{N}))/gu

/** The pieces with their language's no-break spaces; an unknown language's come back as they were. */
export function spacePieces(pieces: readonly string[], language: LanguageTag): string[] {
  const base = primarySubtag(language)
  const rules = spaceRules[base]
  if (!rules || pieces.length === 0) return [...pieces]
  const joined = pieces.map(piece => tieWords(piece, base)).join(seam)
  return rules.reduce((text, rule) => (rule.side === 'before' ? spaceBefore(text, rule) : spaceAfter(text, rule)), joined).split(seam)
}

/** A colon after a label, with the spaces that this language puts around it. */
export const labelColon = (language: LanguageTag): string => {
  const spaced = spaceRules[primarySubtag(language)]?.find(rule => rule.side === 'before' && rule.marks.includes(':'))
  return `${spaced?.space ?? ''}: `
}

/** Marks where two pieces meet while the rules run; a private character that no text of ours holds. */
const seam = '\ue0ff'
const gap = `([ \u00a0\u202f\u2009${seam}]*)`

const tieWords = (piece: string, base: string): string => {
  const pattern = tied[base]
  const words = pattern ? piece.replace(pattern, `$1${noBreak}`) : piece
  return base === 'fr' ? words.replace(numberGroup, thinNoBreak) : words
}

/** Only the seams of a gap; what else is in it is white space. */
const seamsOf = (between: string): string => between.replace(/[^\ue0ff]/g, '')

function spaceBefore(text: string, rule: SpaceRule): string {
  return text.replace(new RegExp(`${gap}([${rule.marks}])`, 'g'), (typed: string, between: string, mark: string, at: number) => {
    const seams = seamsOf(between)
    return at > 0 && (rule.always || between !== seams) ? seams + rule.space + mark : typed
  })
}

function spaceAfter(text: string, rule: SpaceRule): string {
  return text.replace(new RegExp(`([${rule.marks}])${gap}`, 'g'), (typed: string, mark: string, between: string, at: number) => {
    const seams = seamsOf(between)
    return at + typed.length < text.length && (rule.always || between !== seams) ? mark + rule.space + seams : typed
  })
}
