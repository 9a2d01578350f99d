/**
 * The fonts of the print edition, read once.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type FaceName, faceFiles, type PrintFonts } from '../../src/typeset/font.js'

const { resolve } = createRequire(import.meta.url)
const entries = Object.entries(faceFiles).map(([face, path]) => [face as FaceName, readFileSync(resolve(path))] as const)
export const printFonts = Object.fromEntries(entries) as PrintFonts
