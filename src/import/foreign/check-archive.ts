/**
 * Look into a zipped document before anybody unpacks it.
 * In: the bytes of a DOCX, ODT or EPUB. Out: nothing, or a WorldError: the file is cut short, or it would unpack to more than
 * any text holds.
 */
import { unzipSync } from 'fflate'
import { WorldError } from '../../model/world-error.js'

/** The longest novels unpack to some ten million bytes; pictures may come on top. */
const mostBytes = 400_000_000

/** Refuses an archive that is cut short or a bomb; `path` is for messages. */
export function checkArchive(bytes: Uint8Array, path: string): void {
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        return false
      },
    })
  } catch (fault) {
    throw new WorldError('converter-failed', { path, reason: `zip: ${fault instanceof Error ? fault.message : String(fault)}` })
  }
  if (unpacked > mostBytes) throw new WorldError('converter-failed', { path, reason: `zip: ${unpacked} bytes > ${mostBytes}` })
}
