/** Works and texts for tests that need a small book. */
import type { Book } from '../../src/model/book.js'
import { SourceText } from '../../src/model/place.js'
import type { Work } from '../../src/model/work.js'
import { parseText } from '../../src/read/parse-text.js'

export const smallWork: Work = {
  id: 'petit',
  languages: { source: 'fr', target: 'en' },
  title: { fr: 'Petit livre', en: 'Small Book' },
  contributors: [{ name: 'Jeanne Lavoie', sort: 'Lavoie, Jeanne', role: 'aut' }],
  rights: { source: 'CC0-1.0', translation: 'CC0-1.0' },
  identifier: 'urn:uuid:6f3c0c52-6c70-4a0e-9b1f-6a2f6f6a0001',
  edition: { layout: 'facing', formats: ['html', 'epub', 'pdf'], page: 'A5', notes: 'author', date: '2026-11-21' },
}

/** The book of a Markdown text, its diagnostics ignored. */
export function bookOf(markdown: string, work: Work = smallWork): Book {
  return parseText(new SourceText('source/petit/text.md', markdown), work).value
}
