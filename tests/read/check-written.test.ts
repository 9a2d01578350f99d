/** What an import writes says what it read: `fires.txt` and `silent.txt` hold a book and, under `---`, a text of it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkWritten } from '../../src/read/check-written.js'
import { writeText } from '../../src/read/write-text.js'
import { bookOf } from '../support/works.js'

const checked = (file: string) => {
  const [book = '', text = ''] = readFileSync(new URL(`../cases/rules/import-written-otherwise/${file}`, import.meta.url), 'utf8').split('\n---\n')
  return checkWritten(bookOf(book), text, file)
}

test('a text that says more is found, with the words', () => {
  expect(checked('fires.txt')).toMatchObject([{ rule: 'import-written-otherwise', severity: 'error', values: { text: '.', read: 'avantlesoir.' } }])
})

test('a text that says the same is silent', () => expect(checked('silent.txt')).toEqual([]))

test('a long text is read in pieces, wherever its notes stand', () => {
  const paragraphs = Array.from({ length: 3000 }, (_, index) => `Paragraphe ${index}, où l’on parle du pont[^pont] et de *la rive* d’en face.${index === 0 ? '\n\n[^pont]: Bâti en 1702.' : ''}`)
  const book = bookOf(`# Le pont\n\n${paragraphs.join('\n\n')}\n\n:::verse\nUn vers\nUn autre\n:::\n\n- un\n- deux\n`)
  expect(book.blocks.length).toBe(3004)
  expect(checkWritten(book, writeText(book), 'text.md')).toEqual([])
  expect(checkWritten(book, writeText(book).replace('Bâti', 'Bati'), 'text.md')).toHaveLength(1)
  expect(checkWritten(book, writeText(book).replace('Paragraphe 2999', 'Paragraphe'), 'text.md')).toHaveLength(1)
})
