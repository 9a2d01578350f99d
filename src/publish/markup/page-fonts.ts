/**
 * Put cut fonts into a page, as the style rules that name them.
 */
import { toBase64 } from './base64.js'
import type { Face, FaceName } from './font-cutter.js'

const styles = {
  regular: 'font-weight:400;font-style:normal',
  italic: 'font-weight:400;font-style:italic',
  bold: 'font-weight:600;font-style:normal',
} as const satisfies Record<FaceName, string>

/** The rule of one face, its WOFF inside. Text waits for it (`block`): it is there as soon as the page is. */
export const faceRule = ({ name, bytes }: Face): string =>
  `@font-face{font-family:"EB Garamond";${styles[name]};font-display:block;src:url(data:font/woff;base64,${toBase64(bytes)}) format("woff")}`
