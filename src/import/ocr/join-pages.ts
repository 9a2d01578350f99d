/**
 * Make one file of the many that an OCR program writes, one for each page.
 * In: files with their names. Out: one file of the same format, pages in the order of the numbers in their names (page-2 before
 * page-10), or undefined when not all of them are hOCR, or ALTO. Both readers take files set one behind the other for one.
 */
import { documentFormat, isPrintedFormat } from '../foreign/document-format.js'

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

export function joinPages(files: readonly NamedBytes[]): NamedBytes | undefined {
  const formats = new Set(files.map(({ name, bytes }) => documentFormat(bytes, name)))
  const [format, ...others] = formats
  if (format === undefined || others.length > 0 || !isPrintedFormat(format)) return undefined
  const sorted = [...files].sort((a, b) => byNumbers(a.name, b.name))
  const joined = new Uint8Array(sorted.reduce((length, { bytes }) => length + bytes.length + 1, 0))
  let at = 0
  for (const { bytes } of sorted) {
    joined.set(bytes, at)
    joined[at + bytes.length] = lineFeed
    at += bytes.length + 1
  }
  return { name: sorted[0]?.name ?? '', bytes: joined }
}

const lineFeed = 0x0a

/** Runs of digits compare as numbers, all else by its characters. */
function byNumbers(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = '', other = ''] = [left[at], right[at]]
    const difference = /^\d/.test(one) && /^\d/.test(other) ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0
    if (difference !== 0) return difference
  }
  return 0
}

const partsOf = (name: string): string[] => name.match(/\d+|\D+/g) ?? []
