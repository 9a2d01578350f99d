/** Each rule about returned tables fires on its fixture, with words, and is silent on the mended one. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import { readReturned } from '../../../src/translate/read-returned.js'
import { wordsFor } from '../../../src/words/words.js'

const folder = fileURLToPath(new URL('../../cases/rules/', import.meta.url))
const rules = readdirSync(folder).filter(name => name.startsWith('table-'))

async function judge(rule: string, which: string): Promise<readonly Diagnostic[]> {
  const name = readdirSync(folder + rule).find(file => file.startsWith(which)) ?? ''
  return (await readReturned(readFileSync(`${folder}${rule}/${name}`), name)).diagnostics
}

describe.each(rules)('%s', rule => {
  it('fires, alone, and says what to do', async () => {
    const found = await judge(rule, 'fires')
    expect(found.map(one => one.rule)).toEqual([rule])
    for (const language of ['en', 'fr']) for (const one of found) expect(JSON.stringify(wordsFor(language).diagnostic(one))).not.toContain('{{')
  })

  it('is silent on the mended table, and so is every other rule', async () => {
    expect(await judge(rule, 'silent')).toEqual([])
  })
})
