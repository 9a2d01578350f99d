/**
 * Each rule of the print edition by its fixtures: one text that fires it, one that does not.
 * A fixture is a paragraph, or a dateline; `[^n1]` calls a note of three lines.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Edition, EditionInline } from '../../src/model/edition.js'
import { call, plain, row, text } from '../support/editions.js'
import { editionOf, footnote, sentences } from '../support/print-editions.js'
import { print } from '../support/printed.js'

const read = (rule: string, name: string): string => readFileSync(new URL(`../cases/rules/${rule}/${name}.txt`, import.meta.url), 'utf8').trim()

function fixture(rule: string, name: string): Edition {
  const written = read(rule, name)
  const dateline = /^:::dateline\n(.*)\n:::$/.exec(written)?.[1]
  const marks = [...written.matchAll(/\[\^n(\d+)\]/g)].map(([, mark]) => mark ?? '')
  const content: EditionInline[] = [text((dateline ?? written).replace(/\[\^n\d+\]/g, '')), ...marks.map(mark => call(`n${mark}`, mark, `call-source-${mark}`))]
  return editionOf([row('a', plain(dateline === undefined ? 'paragraph' : 'dateline'), [content], ['There.'])], marks.map((mark, at) => footnote(mark, sentences(at, 3), [])))
}

describe.each(['print-glyph-missing', 'print-glyph-borrowed', 'print-line-overfull', 'print-note-moved'])('%s', rule => {
  it('fires', async () => {
    const { diagnostics } = await print(fixture(rule, 'fires'))
    expect(new Set(diagnostics.map(each => each.rule))).toEqual(new Set([rule]))
  })

  it('is silent', async () => {
    expect((await print(fixture(rule, 'silent'))).diagnostics).toEqual([])
  })
})
