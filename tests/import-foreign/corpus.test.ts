/**
 * Hold the reading of contributed translations against the files of the corpus, where it is at hand: no word lost, every note linked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContribution } from '../../src/import/contribution/read-contribution.js'
import { documentFormat } from '../../src/import/foreign/document-format.js'
import { rawParagraphs } from '../../src/import/foreign/raw-paragraphs.js'
import { notesCalled, plainText } from '../../src/model/inline-walk.js'
import type { ContributedText } from '../../src/model/contribution.js'
import { wordsOf } from '../../src/text/fold.js'

const folder = new URL('../../../shared/corpus/en/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder) : []

const words = ({ blocks, notes }: ContributedText): string[] => [...blocks, ...notes.flatMap(note => note.blocks)].flatMap(block => block.segments.flatMap(segment => wordsOf(plainText(segment)))).sort()

/** The words of a file as any other program would read it; marks of notes and lists, and the heading of the notes, are no words. */
function wordsOfFile(bytes: Uint8Array, file: string): string[] {
  const format = documentFormat(bytes, file)
  if (format === 'docx' || format === 'odt') return rawParagraphs(bytes, format).flatMap(wordsOf).sort()
  const text = new TextDecoder().decode(bytes)
  return wordsOf(text.replace(/\[\^?\d+\]:?/g, '').replace(/^(?:\d+\.|Notes$)/gm, '')).sort()
}

describe.skipIf(files.length === 0)('a contributed translation', () => {
  test.each(files)('%s comes through whole', async file => {
    const bytes = readFileSync(new URL(file, folder))
    const { value, diagnostics } = await readContribution(bytes, file)
    const calls = value.blocks.flatMap(block => block.segments.flatMap(notesCalled))
    expect(value.notes.length).toBeGreaterThan(0)
    expect(calls).toEqual(value.notes.map(note => note.id))
    expect(value.notes.every(note => note.blocks.length > 0 && !/^\W*\d+\W/.test(plainText(note.blocks[0]?.segments[0] ?? [])))).toBe(true)
    expect(value.notes.filter(note => note.origin === 'translator').length).toBeGreaterThan(1)
    expect(diagnostics.filter(({ rule }) => rule !== 'notes-gathered')).toEqual([])
    const lettersOfLists = /^[a-z]$/i
    expect(words(value).filter(word => !lettersOfLists.test(word))).toEqual(wordsOfFile(bytes, file).filter(word => !lettersOfLists.test(word)))
  }, 30_000)
})
