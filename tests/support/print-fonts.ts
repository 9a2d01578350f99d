/**
 * The fonts of the print edition, read once.
 */
import { loadPrintFonts } from '../../src/publish/load-print-fonts.js'

export const printFonts = await loadPrintFonts()
