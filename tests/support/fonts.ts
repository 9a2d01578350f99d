/**
 * The fonts of the editions, read once.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FontCutter } from '../../src/publish/markup/font-cutter.js'

const garamond = (path: string) => readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/eb-garamond/${path}`))

export const fontFiles = {
  regular: garamond('400Regular/EBGaramond_400Regular.ttf'),
  italic: garamond('400Regular_Italic/EBGaramond_400Regular_Italic.ttf'),
  bold: garamond('600SemiBold/EBGaramond_600SemiBold.ttf'),
}
export const fonts = new FontCutter(fontFiles)
