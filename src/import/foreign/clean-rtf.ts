/**
 * Make RTF fit for pandoc, whose reader passes over `{\*\footnote`, as LibreOffice writes notes, takes the letter after a
 * character such as `\u8217'` for a part of it, and knows no negative codes.
 * In and out: RTF, a character for each byte.
 */

/** Whether a character that `\u` writes is followed by a substitute for old readers (`\uc0` says that none is). */
export const hasSubstitutes = (rtf: string): boolean => !/\\uc0(?!\d)/.test(rtf)

/** Every note and every letter where pandoc finds it (RTF 1.9.1, “Unicode RTF”, “Footnotes”). */
export function cleanRtf(rtf: string): string {
  const substituted = hasSubstitutes(rtf)
  const noted = rtf.replace(/\{\s*\\\*\s*\\footnote/g, '{\\footnote')
  return noted.replace(/\\u(-?\d+) ?([^\\{}\r\n])?/g, (_, code: string, next: string | undefined) => `\\u${Number(code) & 0xffff} ${next !== undefined && substituted ? '?' : (next ?? '')}`)
}
