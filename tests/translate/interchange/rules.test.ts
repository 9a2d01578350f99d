/** Each rule about what comes back in the formats of others fires on its fixture and is silent on the mended one. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import { SourceText, wholeFile } from '../../../src/model/place.js'
import { checkTerms } from '../../../src/check/terms.js'
import { toBook } from '../books.js'
import { readReturnedPo } from '../../../src/translate/interchange/read-po.js'
import { readTmx } from '../../../src/translate/interchange/read-tmx.js'
import { parseTerms } from '../../../src/translate/interchange/parse-terms.js'
import { readXliff12 } from '../../../src/translate/interchange/read-xliff12.js'
import { wordsFor } from '../../../src/words/words.js'

const folder = fileURLToPath(new URL('../../cases/rules/', import.meta.url))
const judge: Readonly<Record<string, (file: SourceText) => readonly Diagnostic[]>> = {
  'returned-code-unknown': file => readXliff12(file).diagnostics,
  'returned-code-lost': file => readXliff12(file).diagnostics,
  'returned-suggestions': file => readXliff12(file).diagnostics,
  'returned-tmx-wrong': file => readTmx(file).diagnostics,
  'returned-po-wrong': file => readReturnedPo(file).diagnostics,
  'terms-wrong': file => parseTerms(file, languages).diagnostics,
  'term-missing': askTerms,
}

const languages = { source: 'fr', target: 'en' }

/** A list of terms, a line of two hyphens, a sentence, its translation. */
function askTerms(file: SourceText): Diagnostic[] {
  const [list = '', sentences = ''] = file.text.split('--\n')
  const [source = '', target = ''] = sentences.split('\n')
  const segment = { id: 's1', state: 'translated' as const, source: [{ type: 'text' as const, text: source }], target: [{ type: 'text' as const, text: target }] }
  const catalog = { languages, body: [{ id: 'u1', type: 'paragraph' as const, segments: [segment], remarks: [], extensions: [] }], notes: [], attic: [], tombstones: [], contributions: [], unread: [] }
  return checkTerms({ book: toBook([[source]]), catalog, locate: () => wholeFile(file.file), terms: parseTerms(new SourceText('terms.tsv', list), languages).value })
}

function read(rule: string, name: string): SourceText {
  const file = readdirSync(folder + rule).find(one => one.startsWith(`${name}.`)) ?? ''
  return new SourceText(file, readFileSync(`${folder}${rule}/${file}`, 'utf8'))
}

describe.each(Object.entries(judge))('%s', (rule, ask) => {
  it('fires, and says so in every language', () => {
    const found = ask(read(rule, 'fires'))
    expect(found.map(one => one.rule)).toEqual([rule])
    for (const one of found) for (const language of ['en', 'fr'] as const) expect(JSON.stringify(wordsFor(language).diagnostic(one))).not.toContain('{{')
  })

  it('is silent on the mended file', () => {
    expect(ask(read(rule, 'silent'))).toEqual([])
  })
})
