/**
 * Name a catalog file by its text, so that what comes back from a tool can be held against what was sent.
 * In: the text of a translation file as it stood at export. Out: 12 hexadecimal digits, the first of its SHA-256 (FIPS 180-4) in UTF-8.
 * Exporting an unchanged file twice gives one id: the exchange is named by what was sent, not by when.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

export function exchangeOf(xliffText: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(xliffText))).slice(0, 12)
}

/** Whether it is an id that `exchangeOf` could have made; what a file says of itself is not to be trusted in a path. */
export const isExchange = (text: string): boolean => /^[0-9a-f]{12}$/.test(text)
