/**
 * Load the fonts that editions are set in, from the package that brings them.
 * In: nothing. Out: their bytes, read once for each process. The one edge of the room: it reads files.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { FontCutter } from './markup/font-cutter.js'

const faces = { regular: '400Regular/EBGaramond_400Regular.ttf', italic: '400Regular_Italic/EBGaramond_400Regular_Italic.ttf', bold: '600SemiBold/EBGaramond_600SemiBold.ttf' } as const

let cutter: Promise<FontCutter> | undefined

/** The one cutter of this process: it keeps the subsets it has cut for the next edition. */
export function loadFontCutter(): Promise<FontCutter> {
  cutter ??= readFaces().then(files => new FontCutter(files))
  return cutter
}

async function readFaces() {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/eb-garamond/package.json'))
  const [regular, italic, bold] = await Promise.all([faces.regular, faces.italic, faces.bold].map(file => readFile(join(folder, file))))
  if (!regular || !italic || !bold) throw new Error('The fonts of @expo-google-fonts/eb-garamond are incomplete.')
  return { regular, italic, bold }
}
