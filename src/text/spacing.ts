/**
 * Set the no-break spaces that each language's printers put around punctuation.
 * In: pieces of one run of text (a piece per text leaf, so that spacing sees across codes). Out: the same pieces, spaced.
 * Idempotent: what is already right stays. French by the Lexique des règles typographiques en usage à l'Imprimerie nationale.
 */
import type { LanguageTag } from '../model/work.js'

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
  const base = language.toLowerCase().split('-')[0] ?? ''
  const rules = spaceRules[base]
  if (!rules) return [...pieces]
  let spaced = pieces.map(piece => tieWords(piece, base))
  for (const rule of rules) spaced = rule.side === 'before' ? spaceBefore(spaced, rule) : spaceAfter(spaced, rule)
  return spaced
}

const tieWords = (piece: string, base: string): string => {
  const pattern = tied[base]
  const words = pattern ? piece.replace(pattern, `$1${noBreak}`) : piece
  return base === 'fr' ? words.replace(numberGroup, thinNoBreak) : words
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /[ \u00a0\u202f\u2009]/.test(character)

function spaceBefore(pieces: readonly string[], rule: SpaceRule): string[] {
  const out = [...pieces]
  for (let index = 0; index < out.length; index += 1) {
    let piece = ''
    for (const character of out[index] ?? '') {
      if (rule.marks.includes(character)) piece = endWithSpace(out, index, piece, rule)
      piece += character
    }
    out[index] = piece
  }
  return out
}

/** `piece` is what stands before the mark in its own piece; an empty one looks back into the pieces before. */
function endWithSpace(pieces: string[], index: number, piece: string, rule: SpaceRule): string {
  if (piece !== '') return spaceAtEnd(piece, rule)
  for (let back = index - 1; back >= 0; back -= 1) {
    const before = pieces[back] ?? ''
    if (before === '') continue
    pieces[back] = spaceAtEnd(before, rule)
    break
  }
  return piece
}

function spaceAtEnd(text: string, rule: SpaceRule): string {
  const bare = text.replace(/[ \u00a0\u202f\u2009]+$/, '')
  if (bare === '') return text
  return bare !== text || rule.always ? bare + rule.space : text
}

function spaceAfter(pieces: readonly string[], rule: SpaceRule): string[] {
  const out = [...pieces]
  for (let index = 0; index < out.length; index += 1) {
    const characters = [...(out[index] ?? '')]
    let piece = ''
    for (let at = 0; at < characters.length; at += 1) {
      const character = characters[at] ?? ''
      piece += character
      if (!rule.marks.includes(character)) continue
      while (isSpace(characters[at + 1])) at += 1
      if (at + 1 < characters.length) piece += rule.space
      else startWithSpace(out, index + 1, rule)
    }
    out[index] = piece
  }
  return out
}

function startWithSpace(pieces: string[], from: number, rule: SpaceRule): void {
  for (let index = from; index < pieces.length; index += 1) {
    const next = pieces[index] ?? ''
    if (next === '') continue
    pieces[index] = rule.space + next.replace(/^[ \u00a0\u202f\u2009]+/, '')
    return
  }
}
