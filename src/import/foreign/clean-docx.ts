/**
 * Make a Word document fit for pandoc, which drops the words of simple fields and takes the end of a page for the end of a line.
 * In: the bytes of a DOCX. Out: the same document, the result of each such field as plain runs, and a space where a page ended.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts that hold text. */
const parts = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/

/** ECMA-376 §17.16.19 (`fldSimple`), §17.3.3.1 (`br`). */
const inTheWay = /<\/?w:fldSimple\b[^>]*>|<w:br\b[^>]*w:type="(?:page|column)"[^>]*\/>/

export function cleanDocx(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const texts = Object.entries(files).flatMap(([name, part]) => (parts.test(name) ? [[name, strFromU8(part)] as const] : []))
  if (!texts.some(([, text]) => inTheWay.test(text))) return bytes
  const cleaned = texts.map(([name, text]) => [name, strToU8(text.replace(new RegExp(inTheWay, 'g'), found => (found.startsWith('<w:br') ? '<w:t xml:space="preserve"> </w:t>' : '')))] as const)
  // A date of its own, since a zip must have one: it is never seen.
  return zipSync({ ...files, ...Object.fromEntries(cleaned) }, { level: 1, mtime: '1980-01-01' })
}

/** The hidden passages of a document: pandoc shows them like any other words. */
export function hiddenWords(bytes: Uint8Array): string[] {
  const texts = Object.values(unzipSync(bytes, { filter: ({ name }) => parts.test(name) })).map(part => strFromU8(part))
  const runs = texts.flatMap(text => text.match(/<w:r\b(?:(?!<\/w:r>)[\s\S])*?<w:vanish\s*\/>[\s\S]*?<\/w:r>/g) ?? [])
  return runs.map(run => [...run.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('')).filter(words => words.trim() !== '')
}
