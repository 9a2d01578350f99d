/**
 * Walk along a pattern, and stop where it cannot be understood.
 * In: the pattern. Out: its signs, one after the other; a `PatternFault` never leaves the readers of this room.
 */

/** `reason` is a key of `reason-words.ts`. */
export class PatternFault extends Error {
  constructor(
    readonly reason: string,
    readonly at: number,
  ) {
    super(reason)
  }
}

export type PatternReader = {
  readonly at: number
  readonly done: () => boolean
  readonly peek: () => string
  /** The next character, whole even beyond U+FFFF. */
  readonly next: () => string
  /** Whether this text came next; it is passed then. */
  readonly take: (text: string) => boolean
  /** Whether a sticky pattern fits here. */
  readonly isAt: (pattern: RegExp) => boolean
  /** What a sticky pattern finds here; it is passed then. */
  readonly takeMatch: (pattern: RegExp) => RegExpExecArray | undefined
}

export function newReader(text: string): PatternReader {
  let at = 0
  return {
    get at() {
      return at
    },
    done: () => at >= text.length,
    peek: () => text.charAt(at),
    next() {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
      at += sign.length
      return sign
    },
    take(wanted) {
      const found = text.startsWith(wanted, at)
      if (found) at += wanted.length
      return found
    },
    isAt(pattern) {
      pattern.lastIndex = at
      return pattern.test(text)
    },
    takeMatch(pattern) {
      pattern.lastIndex = at
      const match = pattern.exec(text) ?? undefined
      if (match) at += match[0].length
      return match
    },
  }
}
