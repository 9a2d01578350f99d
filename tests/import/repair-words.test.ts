/** Every change that an import can make or propose says what it is, to whoever has to decide about it. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { repairWords } from '../../src/words/repair-words.js'
import { spokenLanguages } from '../../src/words/spoken.js'

const folder = fileURLToPath(new URL('../../src/import/', import.meta.url))
const code = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && entry.name.endsWith('.ts')).map(entry => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
/** Names of rules stand in corrections, beside their confidence, and in removals. */
const named = new Set(code.flatMap(text => [...text.matchAll(/\brule: '([a-z-]+)'(?=[^}]*\bconfidence\b)|\bremoval\([^,]+, '([a-z-]+)'/g)].map(match => match[1] ?? match[2] ?? '')))

describe('the words of repairs', () => {
  test('are there for each', () => {
    expect(named.size).toBeGreaterThan(15)
    expect([...named].filter(rule => !Object.hasOwn(repairWords, rule))).toEqual([])
  })
  test('are one sentence in each language', () => expect(Object.entries(repairWords).filter(([, spoken]) => spokenLanguages.some(language => !/^\p{Lu}.*[.?]$/u.test(spoken[language]))).map(([rule]) => rule)).toEqual([]))
})
