/**
 * Split a text by rules of the SRX kind: what must stand before a place, what after it, and whether the text breaks there.
 * In: an ordered list of rules and a text. Out: offsets in UTF-16 code units.
 * At each place the first rule that fits decides, and where none fits there is no break. A break counts only where
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
 * What follows a break is asked first: at most places it does not stand.
 */
export function splitterOf(rules: readonly SentenceRule[]): Splitter {
  const questions = grouped(rules).map(({ breaks, patterns }): Question => ({ breaks, pattern: new RegExp(patterns.join('|'), 'vy') }))
  const followed = new RegExp([...new Set(rules.filter(rule => rule.breaks).map(({ after }) => `(?=${after})`))].join('|') || '(?!)', 'vy')
  return text => {
    const ends: number[] = []
    const last = text.trimEnd().length
    for (const { index, 0: spaces } of text.matchAll(/\s+/gu)) {
      if (index === 0 || index >= last) continue
      if (breaksWithin(index, index + spaces.length, offset => fits(followed, text, offset) && breaksAt(text, offset, questions))) ends.push(index)
    }
    return text.length > 0 ? [...ends, text.length] : []
  }
}

/** Whether there is a break at any offset of this white space, before and after it included. */
function breaksWithin(start: number, end: number, isBreak: (offset: number) => boolean): boolean {
  for (let offset = start; offset <= end; offset += 1) if (isBreak(offset)) return true
  return false
}

/** Whether a pattern of a rule can be used. */
export function isPattern(pattern: string): boolean {
  try {
    return new RegExp(`(?:${pattern})`, 'v').flags !== ''
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
  return questions.find(({ pattern }) => fits(pattern, text, offset))?.breaks ?? false
}

function fits(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}
