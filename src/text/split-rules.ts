/**
 * Split a text by rules of the SRX kind: what must stand before a place, what after it, and whether the text breaks there.
 * In: an ordered list of rules and a text. Out: offsets in UTF-16 code units.
 * At each place the first rule that fits decides (SRX 2.0 §4), and where none fits there is no break. A break counts only where
 * white space stands, since between two sentences stands one space that belongs to neither.
 */

/** `before` and `after` are patterns of JavaScript (flag `v`), written so that ICU and Java read the same in them. `about`: what the rule knows. */
export type SentenceRule = { readonly breaks: boolean; readonly before: string; readonly after: string; readonly about?: string }

/** Finds where the sentences of a text end, without the space after each; the last end is `text.length`. None for an empty text. */
export type Splitter = (text: string) => number[]

/** A group of rules that decide alike and follow each other, as one question asked at an offset. */
type Question = { readonly breaks: boolean; readonly pattern: RegExp }

/**
 * The splitter of these rules. A pattern that JavaScript refuses throws: readers of foreign rules ask `isPattern` first.
 * `places` finds the white space where a rule could break at all: one that finds less than all is only a quicker way to the same answer.
 */
export function splitterOf(rules: readonly SentenceRule[], places = /\s+/gu): Splitter {
  const questions = grouped(rules).map(({ breaks, patterns }): Question => ({ breaks, pattern: new RegExp(patterns.join('|'), 'vy') }))
  const spaceFollows = rules.every(({ breaks, after }) => !breaks || startsWithSpace(after))
  return text => {
    const ends: number[] = []
    const last = text.trimEnd().length
    for (const { index, 0: spaces } of text.matchAll(places)) {
      if (index === 0 || index >= last) continue
      const until = index + spaces.length - (spaceFollows ? 1 : 0)
      for (let offset = index; offset <= until; offset += 1) {
        if (!breaksAt(text, offset, questions)) continue
        ends.push(index)
        break
      }
    }
    return text.length > 0 ? [...ends, text.length] : []
  }
}

/** Whether a pattern of a rule can be used. */
export function isPattern(pattern: string): boolean {
  try {
    return new RegExp(`(?=${pattern})(?<=${pattern})`, 'vy').flags !== ''
  } catch {
    return false
  }
}

/** What follows is asked first: it is the quicker question. */
const patternOf = ({ before, after }: SentenceRule): string => `(?=${after})(?<=${before})`

function grouped(rules: readonly SentenceRule[]): { readonly breaks: boolean; readonly patterns: string[] }[] {
  const groups: { readonly breaks: boolean; readonly patterns: string[] }[] = []
  for (const rule of rules) {
    const last = groups.at(-1)
    if (last?.breaks === rule.breaks) last.patterns.push(patternOf(rule))
    else groups.push({ breaks: rule.breaks, patterns: [patternOf(rule)] })
  }
  return groups
}

function breaksAt(text: string, offset: number, questions: readonly Question[]): boolean {
  for (const { breaks, pattern } of questions) {
    pattern.lastIndex = offset
    if (pattern.test(text)) return breaks
  }
  return false
}

/** Whether a pattern begins with white space that must be there: then a break can only stand before one. */
const startsWithSpace = (after: string): boolean => /^(?:\[\\s[^\]-]*\]|\\s)(?![*?{])/u.test(after) && !hasTopChoice(after)

const hasTopChoice = (pattern: string): boolean => pattern.replace(/\\.|\[[^\]]*\]/gu, '').replace(/\([^()]*\)/gu, '').includes('|')
