/** Each rule of this stage fires on its fixture and is silent on the mended one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { SourceText } from '../../src/model/place.js'
import { carryOver } from '../../src/translate/carry-over.js'
import { parseXliff } from '../../src/translate/parse-xliff.js'
import { validateXliff } from '../../src/translate/validate-xliff.js'
import { wordsFor } from '../../src/words/words.js'
import { toBook, translated } from './books.js'

const folder = fileURLToPath(new URL('../cases/rules/', import.meta.url))
const read = (path: string): SourceText => new SourceText(path, readFileSync(folder + path, 'utf8'))

/** Rules of reading are asked of `parseXliff`, the rest of the standard of `validateXliff`. */
const ofReading = new Set(['xliff-unit-twice', 'xliff-unit-unread'])
const judge = (rule: string, file: SourceText): Diagnostic[] => (ofReading.has(rule) ? [...parseXliff(file).diagnostics] : validateXliff(file))

const xliffRules = readdirSync(folder).filter(name => /^(xml|xliff)-/.test(name) && existsSync(`${folder}${name}/fires.xlf`))
const carryRules = readdirSync(folder).filter(name => name.startsWith('carry-'))

describe.each(xliffRules)('%s', rule => {
  it('fires', () => {
    const found = judge(rule, read(`${rule}/fires.xlf`)).filter(one => one.rule === rule)
    expect(found).not.toEqual([])
    for (const one of found) {
      expect(one.place.line).toBeGreaterThan(0)
      const { message, hint } = wordsFor('fr').diagnostic(one)
      expect(`${message} ${hint ?? ''}`).not.toContain('{{')
    }
  })

  it('is silent on the mended file, and so is every other rule', () => {
    expect(judge(rule, read(`${rule}/silent.xlf`)).map(one => one.rule)).toEqual([])
  })
})

/** `Before:` and `After:` with a line for each sentence and a blank line between blocks. */
function carried(file: SourceText): readonly Diagnostic[] {
  const [before = '', after = ''] = file.text.replace('Before:', '').split('After:').map(part => part.trim())
  const blocks = (text: string): string[][] => text.split('\n\n').map(block => block.split('\n'))
  return carryOver(toBook(blocks(after)), translated(toBook(blocks(before)))).diagnostics
}

describe.each(carryRules)('%s', rule => {
  it('is the only class of the change', () => {
    expect([...new Set(carried(read(`${rule}/fires.txt`)).map(one => one.rule))]).toEqual([rule])
  })

  it('says nothing of an unchanged source', () => {
    expect(carried(read(`${rule}/silent.txt`))).toEqual([])
  })
})
