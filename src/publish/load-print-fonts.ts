/**
 * Load the fonts of the print edition, from the packages that bring them.
 * In: nothing. Out: their bytes, read once for each process. An edge of the room: it reads files.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { WorldError } from '../model/world-error.js'
import { type FaceName, faceFiles, type PrintFonts } from '../typeset/font.js'

let loaded: Promise<PrintFonts> | undefined

/** The bytes of every face. Throws `font-unreadable` when a package is not there. */
export function loadPrintFonts(): Promise<PrintFonts> {
  loaded ??= readFaces()
  return loaded
}

async function readFaces(): Promise<PrintFonts> {
  const { resolve } = createRequire(import.meta.url)
  const read = async (face: FaceName): Promise<[FaceName, Uint8Array]> => {
    try {
      return [face, await readFile(resolve(faceFiles[face]))]
    } catch {
      throw new WorldError('font-unreadable', { font: faceFiles[face] })
    }
  }
  const faces = await Promise.all((Object.keys(faceFiles) as FaceName[]).map(read))
  return Object.fromEntries(faces) as PrintFonts
}
