/** A work without a translation, or with half of one, is a book too. */
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { regard, smallWorkspace } from '../support/command-line.js'

const long = `# La crue\n\n${Array.from({ length: 60 }, (_, index) => `Le jour ${index + 1}, la rivière monta d’un pouce et le meunier nota la chose. Personne ne lut la note.`).join('\n\n')}\n`
const half = `# The Flood\n\n${Array.from({ length: 20 }, (_, index) => `On day ${index + 1} the river rose an inch and the miller made a note of it. Nobody read the note.`).join('\n\n')}\n`

describe('a work of several pages', () => {
  test('that nobody has translated is built and proved', async () => {
    const root = smallWorkspace({ 'source/vanne/text.md': long })
    expect(await regard(['--workspace', root, 'build'])).toMatchObject({ code: 0, out: expect.stringContaining('vanne.pdf') })
  }, 60_000)

  test('of which a third is translated is built and proved', async () => {
    const root = smallWorkspace({ 'source/vanne/text.md': long })
    writeFileSync(join(root, 'half.md'), half)
    expect(await regard(['--workspace', root, 'align', 'vanne', join(root, 'half.md')])).toMatchObject({ code: 0 })
    expect(await regard(['--workspace', root, 'build'])).toMatchObject({ code: 0, out: expect.stringContaining('vanne.pdf') })
  }, 60_000)
})
