/**
 * Make RTF fit for pandoc, whose reader passes over `{\*\footnote` (LibreOffice writes it so) and eats a letter after `\u8217?`.
 * In and out: RTF, a character for each byte.
 */

/** Every note and every letter where pandoc finds it (RTF 1.9.1, “Unicode RTF”, “Footnotes”). */
export function cleanRtf(rtf: string): string {
  return rtf.replace(/\{\s*\\\*\s*\\footnote/g, '{\\footnote').replace(/\\u(-?\d+) ?\?/g, (_, code: string) => `\\u${Number(code) & 0xffff}\\'3f`)
}
