/** A work without a translation, or with half of one, is a book too. */
import { join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
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

describe('a paragraph that the translator added behind a table', () => {
  test('stands in every edition, and stays where it is', async () => {
    const table = (head: string, row: string) => `Voici les comptes du moulin.\n\n| ${head} |\n| - | - |\n| ${row} |\n\n`
    const root = smallWorkspace({ 'source/vanne/text.md': `${table('Jour | Sacs', 'Lundi | 3')}Le meunier les a signés de sa main.\n` })
    writeFileSync(join(root, 'english.md'), `${table('Day | Sacks', 'Monday | 3').replace('Voici les comptes du moulin.', 'Here are the accounts of the mill.')}A strange remark about owls and weathercocks.\n\nThe miller signed them with his own hand.\n`)
    await regard(['--workspace', root, 'align', 'vanne', join(root, 'english.md')])
    expect(await regard(['--workspace', root, 'sync'])).toMatchObject({ code: 0, out: expect.stringContaining('in step') })
    expect(await regard(['--workspace', root, 'build'])).toMatchObject({ code: 0 })
    expect(readFileSync(join(root, 'output/vanne/vanne.html'), 'utf8')).toContain('owls and weathercocks')
  }, 60_000)
})
