/** Each rule of the foreign documents: `fires*` breaks it, `silent*` does not. A `.body.xml` is the body of a Word file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContribution } from '../../src/import/contribution/read-contribution.js'
import { wordsFor } from '../../src/words/words.js'
import { wordDocument } from './documents.js'

const folder = new URL('../cases/rules/', import.meta.url)
const rules = ['not-text', 'encoding-converted', 'encoding-damaged', 'encoding-unsure', 'encoding-mixed', 'ocr-cut-short', 'ocr-no-words', 'image-dropped', 'comment-dropped', 'deletion-dropped', 'element-dropped', 'hidden-text-kept', 'link-dropped', 'markup-as-text', 'note-mark-alone', 'notes-gathered', 'words-lost'] as const

async function found(rule: string, file: string) {
  const path = new URL(`${rule}/${file}`, folder)
  const comments = new URL(`${rule}/${file.replace('.body.', '.comments.')}`, folder)
  const isWord = file.endsWith('.body.xml')
  const bytes = isWord ? wordDocument({ body: readFileSync(path, 'utf8'), ...(existsSync(comments) && { comments: readFileSync(comments, 'utf8') }) }) : readFileSync(path)
  return (await readContribution(bytes, isWord ? 'a.docx' : file)).diagnostics
}

describe.each(rules)('%s', rule => {
  const files = readdirSync(new URL(rule, folder)).filter(file => !file.includes('.comments.'))
  test('fires where it should, and fills every blank of its message', async () => {
    const firing = files.filter(file => file.startsWith('fires'))
    expect(firing.length).toBeGreaterThan(0)
    for (const file of firing) {
      const diagnostics = await found(rule, file)
      expect(diagnostics.map(diagnostic => diagnostic.rule)).toContain(rule)
      for (const diagnostic of diagnostics) for (const text of Object.values(wordsFor('fr').diagnostic(diagnostic))) expect(text).not.toMatch(/\{\{|undefined/)
    }
  })
  test('is silent where it should be', async () => {
    for (const file of files.filter(file => file.startsWith('silent'))) expect(await found(rule, file)).toEqual([])
  })
})
