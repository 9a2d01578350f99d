/**
 * Make hundreds of edits of each class on real prose, and ask whether carrying over tells the class and loses nothing.
 * The sample work is edited, and the texts beside the repository where they are there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/model/catalog.js'
import { plainText } from '../../src/model/inline-walk.js'
import { SourceText } from '../../src/model/place.js'
import { parseText } from '../../src/read/parse-text.js'
import { sentenceEnds } from '../../src/text/sentences.js'
import { carryOver } from '../../src/translate/carry-over.js'
import { toBook, translated, work } from './books.js'

const seed = 20_240_601
type Text = string[][]
type Pick = (below: number) => number

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpus = `${root}../shared/corpus/fr/`

const sample = (): Text => {
  const path = 'source/la-rive-en-regard/text.md'
  return parseText(new SourceText(path, readFileSync(root + path, 'utf8')), work).value.blocks.map(block => block.segments.map(plainText)).filter(sentences => sentences.length > 0)
}
const rawText = (path: string): Text =>
  readFileSync(path, 'utf8')
    .split(/\r?\n\s*\r?\n|\f/)
    .map(block => block.replace(/[*[\]]/g, ' ').replace(/\s+/g, ' ').trim())
    .filter(block => block.length > 20)
    .map(block => {
      const ends = sentenceEnds(block, 'fr')
      return ends.map((end, index) => block.slice(ends[index - 1] ?? 0, end).trim()).filter(Boolean)
    })

const texts: [string, Text][] = [['the sample work', sample()], ...(existsSync(corpus) ? readdirSync(corpus).filter(name => name.endsWith('.txt')).map((name): [string, Text] => [name, rawText(corpus + name).slice(0, 120)]) : [])]

const translations = texts.map(([name, text]) => ({ name, text, before: translated(toBook(text)) }))

const at = (now: Text, index: number, replace: (sentences: string[]) => Text): Text => now.flatMap((sentences, here) => (here === index ? replace(sentences) : [sentences]))
const long = (sentence: string): boolean => sentence.split(' ').length >= 8
const prose = (sentences: readonly string[]): boolean => sentences.every(sentence => long(sentence))

/** An edit, or undefined where the text offers no place for it. */
const classes: Record<string, (now: Text, pick: Pick) => Text | undefined> = {
  'carry-typo': (now, pick) => onSentence(now, pick, sentence => sentence.replace(/\p{Ll}{7,}/u, word => word.slice(0, 3) + word.slice(4))),
  'carry-changed': (now, pick) => onSentence(now, pick, sentence => {
    const words = sentence.split(' ')
    const cut = 2 + pick(words.length - 4)
    return [...words.slice(0, cut), 'contre', 'toute', 'attente', ...words.slice(cut + 1)].join(' ')
  }),
  'carry-split': (now, pick) => onBlock(now, pick, 2, sentences => { const cut = 1 + pick(sentences.length - 1); return [sentences.slice(0, cut), sentences.slice(cut)] }),
  'carry-merged': (now, pick) => { const here = pick(now.length - 1); return [...now.slice(0, here), [...(now[here] ?? []), ...(now[here + 1] ?? [])], ...now.slice(here + 2)] },
  'carry-moved': (now, pick) => { const rest = [...now]; const [one] = rest.splice(pick(now.length), 1); const to = pick(rest.length); rest.splice(to, 0, one ?? []); return rest.every((sentences, index) => sentences === now[index]) ? undefined : rest },
  'carry-new': (now, pick) => {
    const fresh = `Rien de ce qui suit ne figurait dans la première copie, numéro ${pick(100)}.`
    return pick(2) === 0 ? insertAt(now, pick, [fresh]) : onBlock(now, pick, 1, sentences => [insertAt(sentences, pick, fresh)])
  },
  'carry-deleted': (now, pick) => (pick(2) === 0 ? onBlock(now, pick, 1, () => []) : onBlock(now, pick, 2, sentences => { const gone = pick(sentences.length); return [sentences.filter((_, index) => index !== gone)] })),
}

function insertAt<Member>(members: readonly Member[], pick: Pick, member: Member): Member[] {
  const grown = [...members]
  grown.splice(pick(members.length + 1), 0, member)
  return grown
}

function onBlock(now: Text, pick: Pick, least: number, replace: (sentences: string[]) => Text): Text | undefined {
  const places = now.flatMap((sentences, index) => (sentences.length >= least && prose(sentences) ? [index] : []))
  const place = places[pick(places.length)]
  return place === undefined ? undefined : at(now, place, replace)
}

function onSentence(now: Text, pick: Pick, rewrite: (sentence: string) => string): Text | undefined {
  const places = now.flatMap((sentences, block) => sentences.flatMap((sentence, index) => (long(sentence) && /\p{Ll}{7,}/u.test(sentence) ? [[block, index] as const] : [])))
  const place = places[pick(places.length)]
  return place && at(now, place[0], sentences => [sentences.map((sentence, index) => (index === place[1] ? rewrite(sentence) : sentence))])
}

const targets = (catalog: Catalog): string[] => [...catalog.body, ...catalog.attic].flatMap(unit => unit.segments.flatMap(segment => (segment.target ? plainText(segment.target) : [])))

describe.each(Object.entries(classes))('%s', (rule, edit) => {
  it('is told rightly in 98 of 100 edits, and no translation is lost', { timeout: 60_000 }, () => {
    let state = seed
    const pick: Pick = below => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return below > 0 ? (state >> 8) % below : 0
    }
    const wrong: string[] = []
    let count = 0
    for (const { name, text, before } of translations) {
      const all = targets(before)
      for (let turn = 0; turn < 40; turn += 1) {
        const edited = edit(text, pick)
        if (!edited) continue
        const { value, diagnostics } = carryOver(toBook(edited), before)
        const kept = new Set(targets(value))
        const lost = all.filter(target => !kept.has(target))
        expect(lost.filter(target => ![...kept].some(other => other.includes(target)))).toEqual([])
        count += 1
        const told = [...new Set(diagnostics.map(one => one.rule))].join(' + ')
        if (told !== rule) wrong.push(`${name}, turn ${turn}: ${told || 'nothing'}`)
      }
    }
    console.info(`${rule}: ${count - wrong.length} of ${count} (seed ${seed})`)
    expect(count).toBeGreaterThan(20)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(count * 0.02)
  })
})
