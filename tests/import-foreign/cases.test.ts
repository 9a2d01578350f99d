/** Hold every literate case of `tests/cases/foreign/` to what it says: blocks, notes, diagnostics. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContribution } from '../../src/import/contribution/read-contribution.js'
import { casesOf, shown } from './cases.js'

const files = readdirSync(new URL('../cases/foreign/', import.meta.url)).sort()

describe.each(files)('%s', name => {
  test.each(casesOf(name).map(one => [one.title, one] as const))('%s', async (_title, { file, document, wanted }) => {
    const { value, diagnostics } = await readContribution(new TextEncoder().encode(document), file)
    expect(shown(value, diagnostics)).toEqual({ notes: '', diagnostics: '', ...wanted })
  })
})
