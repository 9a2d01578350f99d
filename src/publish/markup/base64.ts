/**
 * Write bytes as base64, for fonts inside a page and for the hash of its styles.
 */

/** RFC 4648 §4. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

/** SHA-256. */
export async function hashBytes(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

/** The source expression of a Content-Security-Policy that lets exactly this text in (CSP 3 §2.3.1). */
export const hashSource = async (text: string): Promise<string> => `'sha256-${toBase64(await hashBytes(text))}'`
