/** Cut a translated work by other sentence rules, and by the first ones again: every translation must still be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../../src/model/catalog.js'
import { plainText } from '../../../src/model/inline-walk.js'
import { sentenceEnds, sentencesOf, type SentenceSplitter } from '../../../src/text/sentences.js'
import { carryOver } from '../../../src/translate/carry-over.js'
import { toSplitter } from '../../../src/translate/segmentation/segmentation.js'
import { toBook, translated } from '../books.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const corpus = `${root}../shared/corpus/fr/`

/** Knows no abbreviation, and ends sentences at semicolons and colons. */
const hasty = toSplitter({ cascade: false, lists: [{ name: 'x', rules: [{ breaks: true, before: '[.;:!?…]', after: String.raw`\s` }] }], maps: [{ pattern: '.*', list: 'x' }] })
/** Never ends a sentence. */
const idle = toSplitter({ cascade: false, lists: [], maps: [{ pattern: '.*', list: 'none' }] })

const texts = [`${root}source/la-rive-en-regard/text.md`, ...(existsSync(corpus) ? readdirSync(corpus).filter(name => name.endsWith('.txt')).slice(0, 2).map(name => corpus + name) : [])]
const blocksOf = (path: string): string[] => readFileSync(path, 'utf8').split(/\n\s*\n|\f/u).map(block => block.replace(/[*[\]\s]+/gu, ' ').trim()).filter(block => block.length > 20).slice(0, 80)

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const targetWords = ({ body, attic }: Catalog): string[] => [...body, ...attic].flatMap(unit => unit.segments.flatMap(segment => words(plainText(segment.target ?? [])))).sort()

describe('other sentence rules', () => {
  it.each(texts)('lose no word of the translation of %s', path => {
    const cutBy = (splitter: SentenceSplitter) => toBook(blocksOf(path).map(block => sentencesOf(block, 'fr', splitter)))
    const before = translated(cutBy(sentenceEnds))
    for (const other of [hasty, idle]) {
      const there = carryOver(cutBy(other), before).value
      expect(targetWords(there)).toEqual(targetWords(before))
      const back = carryOver(cutBy(sentenceEnds), there).value
      expect(targetWords(back)).toEqual(targetWords(before))
      expect(back.body.map(unit => unit.id)).toEqual(before.body.map(unit => unit.id))
    }
  })
})
