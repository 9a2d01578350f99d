/**
 * Read bytes as UTF-8, or say where they are none.
 * In: bytes and a name for the message. Out: their text without a byte order mark; other bytes are refused with the offset of the first bad one.
 */
import { WorldError } from '../model/world-error.js'

/** Fails with `not-utf8`. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new WorldError('not-utf8', { path: name, offset: firstBadByte(bytes) })
  }
}

/** The length of the longest beginning that is valid: found by halving, then without the sequence that it may end within. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle
    else high = middle - 1
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low -= 1
  return low
}

function isUtf8(bytes: Uint8Array, mayEndEarly: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayEndEarly })
    return true
  } catch {
    return false
  }
}
