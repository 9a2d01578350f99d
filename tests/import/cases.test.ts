/** What the import makes of short damaged texts: `tests/cases/import/*.txt`, each case a sentence, the text, the Markdown. */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { SourceText } from '../../src/model/place.js'
import { writeText } from '../../src/read/write-text.js'
import { emptyLexicon, type Lexicon } from '../../src/text/lexicon.js'

const folder = new URL('../cases/import/', import.meta.url)
let lexicon: Lexicon = emptyLexicon
beforeAll(async () => {
  lexicon = await loadLexicon('fr')
})

for (const file of readdirSync(folder)) {
  describe(file, () => {
    for (const written of readFileSync(new URL(file, folder), 'utf8').split('\n===\n')) {
      const [title = '', text = '', wanted = ''] = written.split('\n---\n')
      test(title, () => {
        const { value, diagnostics } = importText(new SourceText(file, text), { language: 'fr', lexicon })
        expect(writeText(value).trim()).toBe(wanted.trim())
        expect(diagnostics).toEqual([])
      })
    }
  })
}
