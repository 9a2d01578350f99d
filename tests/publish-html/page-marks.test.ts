/** The pages of the original are in the translation's own edition too, whatever codes it has. */
import { expect, test } from 'vitest'
import { pairUp } from '../../src/pair/pair-up.js'
import { loadFontCutter } from '../../src/publish/load-fonts.js'
import { htmlFile } from '../../src/publish/html/html-file.js'
import { inStep } from '../support/catalogs.js'

test('a code with the id of a page mark does not hide it', async () => {
  const { book, catalog } = inStep('<!-- page 4 -->\n\nUn *mot*.\n', 'A *word*.\n')
  const { content } = await htmlFile(pairUp(book, catalog), { view: 'target', fonts: await loadFontCutter() })
  expect(content).toContain('id="_page-4"')
})
