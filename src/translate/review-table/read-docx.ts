/**
 * Read a review table that came back as a Word document.
 * In: bytes and a name for messages. Out: its segments. The line of a place is the row, counted through the document.
 */
import { type Checked, diagnose } from '../../model/diagnostic.js'
import { wholeFile } from '../../model/place.js'
import type { Returned } from '../../model/returned.js'
import { findDocxTables } from './find-docx-tables.js'
import { readTables } from './read-tables.js'

/** Whether it is a container that has, or had before it was damaged, a Word document in it. */
export function isDocx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  return new TextDecoder('latin1').decode(bytes).includes('word/document')
}

export function readDocxTable(bytes: Uint8Array, name: string): Checked<Returned> {
  const found = findDocxTables(name, bytes)
  if ('fault' in found) return { value: { languages: {}, segments: [] }, diagnostics: [diagnose('table-damaged', wholeFile(name), { reason: found.fault })] }
  return readTables(found, ({ at }) => ({ file: name, start: at, end: at, line: Math.max(1, at), column: 1 }))
}
