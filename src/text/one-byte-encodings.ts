/**
 * Table the encodings that spend one byte on a character, and read bytes by them.
 * In: bytes. Out: text. Below 0x80 all of them are ASCII, so a table holds the upper half alone.
 * Our own tables, since the Encoding Standard has no code pages of DOS, and Node reads ISO 8859-1 where it is asked for Windows-1252.
 */

/** `upper`: the characters of the bytes 0x80 to 0xff. */
export type OneByteEncoding = { readonly name: string; readonly upper: string }

const controls = String.fromCharCode(...Array.from({ length: 32 }, (_, at) => 0x80 + at))
const latin1 = String.fromCharCode(...Array.from({ length: 96 }, (_, at) => 0xa0 + at))
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** Where ISO 8859-15 differs from 8859-1. */
const latin9Signs: Readonly<Record<string, string>> = { '¤': '€', '¦': 'Š', '¨': 'š', '´': 'Ž', '¸': 'ž', '¼': 'Œ', '½': 'œ', '¾': 'Ÿ' }

export const windows1252: OneByteEncoding = { name: 'Windows-1252', upper: windowsSigns + latin1 }

export const macRoman: OneByteEncoding = { name: 'Mac Roman', upper: 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ' }

/** Those that French texts come in; of two that read the bytes alike, the first is named. */
export const oneByteEncodings: readonly OneByteEncoding[] = [
  windows1252,
  { name: 'ISO-8859-15', upper: controls + latin1.replace(/[¤¦¨´¸¼½¾]/g, sign => latin9Signs[sign] ?? sign) },
  macRoman,
  { name: 'CP850', upper: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0' },
  { name: 'CP437', upper: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0' },
]

const chunk = 4096

/** Every byte as the character of its own number, for looking for signs in bytes. */
export function bytesAsText(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(String.fromCharCode(...bytes.subarray(at, at + chunk)))
  return pieces.join('')
}

/** Every byte as the encoding has it. */
export function decodeOneByte(bytes: Uint8Array, { upper }: OneByteEncoding): string {
  return bytesAsText(bytes).replace(/[\u0080-\u00ff]/g, letter => upper.charAt(letter.charCodeAt(0) - 0x80))
}
