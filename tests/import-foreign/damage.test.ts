/** Documents that are damaged, hostile or of no known kind: a clear word each time, no stack trace, and never for long. */
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readContribution } from '../../src/import/contribution/read-contribution.js'
import { plainText } from '../../src/model/inline-walk.js'
import { WorldError } from '../../src/model/world-error.js'
import { wordsOf } from '../../src/text/fold.js'
import { wordsFor } from '../../src/words/words.js'
import { shown } from './cases.js'
import { paragraph, pandocDocument, run, wordDocument } from './documents.js'

async function failure(bytes: Uint8Array, file: string, limits = {}): Promise<WorldError> {
  const fault = await readContribution(bytes, file, limits).then(() => undefined, (error: unknown) => error)
  if (!(fault instanceof WorldError)) throw new Error(`no WorldError: ${String(fault)}`)
  return fault
}

const whole = wordDocument({ body: paragraph(run('Words of a letter.')) })

describe('a damaged document', () => {
  test.each([0.3, 0.9, 0.999])('cut short to %f of its length is refused in words', async share => {
    const fault = await failure(whole.slice(0, Math.floor(whole.length * share)), 'letter.docx')
    expect(fault.fault).toBe('archive-damaged')
    const { message, hint } = wordsFor('en').world(fault)
    expect(message).toContain('letter.docx')
    expect(`${message} ${hint}`).not.toMatch(/\{\{|node_modules|\n/)
  })

  test('of bytes inside that make no sense', async () => {
    const bytes = whole.map((byte, at) => (at > 60 && at < whole.length - 900 && at % 3 === 0 ? byte ^ 0x5a : byte))
    expect((await failure(bytes, 'letter.docx')).fault).toBe('converter-failed')
  })

  test.each(['docx', 'odt', 'epub'])('that is an archive of something else, named .%s', async ending => {
    expect((await failure(zipSync({ 'a.txt': strToU8('words') }), `a.${ending}`)).fault).toBe('format-archive')
  })

  test.each(['docx', 'odt', 'epub'])('that is empty, named .%s', async ending => {
    expect((await readContribution(new Uint8Array(), `a.${ending}`)).diagnostics.map(({ rule }) => rule)).toEqual(['text-empty'])
  })

  test('that is no text, named .html', async () => {
    const { value, diagnostics } = await readContribution(Uint8Array.of(60, 112, 62, 0, 1, 2), 'a.html')
    expect(value).toEqual({ blocks: [], notes: [] })
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['not-text'])
  })
})

describe('a document of a kind that is not read', () => {
  test('is told by its first bytes, and the message says what to do', async () => {
    expect(wordsFor('en').world(await failure(strToU8('%PDF-1.7 …'), 'a.docx')).hint).toContain('the document it was made of')
    expect((await failure(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'a.doc')).fault).toBe('format-old-word')
    expect(wordsFor('en').world(await failure(strToU8('words'), 'a.pages')).hint).toContain('.docx')
    expect((await failure(strToU8('words'), 'a.odp')).fault).toBe('format-unknown')
  })

  test('but is read when only its name is wrong', async () => {
    expect(shown((await readContribution(whole, 'letter.odt')).value, []).blocks).toBe('paragraph: Words of a letter.')
  })
})

describe('a hostile document', () => {
  test('that unpacks to more than any text is not unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(1000) })
    const directory = Buffer.from(bomb).indexOf('PK\u0001\u0002')
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(directory + 24, 0x7fffffff, true)
    expect(await failure(bomb, 'a.docx')).toMatchObject({ fault: 'archive-too-large', values: { size: 2147 } })
  })

  test('with external entities and a picture from the disk shows neither', async () => {
    const book = await pandocDocument('Words.', 'epub')
    const chapter = '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/hostname">]><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>Before &secret; after.</p><img src="file:///etc/hostname" alt="disk"/></body></html>'
    const { unzipSync } = await import('fflate')
    const files = unzipSync(book)
    const name = Object.keys(files).find(path => path.endsWith('ch001.xhtml')) ?? ''
    const hostile = zipSync({ ...files, [name]: strToU8(chapter) })
    const outcome = await readContribution(hostile, 'a.epub').then(({ value, diagnostics }) => JSON.stringify([value.blocks, diagnostics.map(({ rule }) => rule)]), (error: unknown) => String(error instanceof WorldError && error.fault))
    expect(outcome).toMatch(/converter-failed|"image-dropped"/)
  })

  test('that keeps the converter busy is stopped', async () => {
    const endless = String.raw`\newcommand{\a}{\b\b\b\b\b\b\b\b\b\b}` + 'bcdefghijk'.split('').map((name, at, all) => String.raw`\newcommand{\NAME}{NEXT}`.replace('NAME', name).replace('NEXT', (all[at + 1] ? `\\${all[at + 1]}` : 'word ').repeat(10))).join('')
    const fault = await failure(strToU8(`${endless}\\begin{document}\\a\\end{document}`), 'a.tex', { seconds: 2 })
    expect(['converter-slow', 'converter-failed']).toContain(fault.fault)
  }, 20_000)

  test('is let go of when the caller gives up', async () => {
    const giving = new AbortController()
    const reading = readContribution(whole, 'a.docx', { signal: giving.signal })
    giving.abort(new Error('given up'))
    await expect(reading).rejects.toThrow('given up')
  })

  test.each([
    ['brackets', '[1]'.repeat(100_000)],
    ['notes', Array.from({ length: 20_000 }, (_, at) => `word[${at % 999}]\n\n[${at % 999}] note`).join('\n\n')],
    ['the same note', 'word[1]\n\n[1] note\n\n'.repeat(20_000)],
    ['numbers', Array.from({ length: 20_000 }, (_, at) => `${at}. item`).join('\n\n')],
    ['stars', `${'*'.repeat(50_000)} ${'*a '.repeat(50_000)}`],
    ['underscores', '_a'.repeat(100_000)],
    ['one long line', 'word '.repeat(400_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['brackets that open', '[^'.repeat(100_000)],
    ['superscripts', '¹'.repeat(200_000)],
  ])('of plain text, all %s, is read in time', async (_name, text) => {
    const started = process.hrtime.bigint()
    await readContribution(strToU8(text), 'a.txt')
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20)
  }, 30_000)

  test.each([
    ['emphasis', '*a **b '.repeat(3000)],
    ['quotations', `${'> '.repeat(150)}deep`],
    ['tags', '<i>a '.repeat(20_000)],
    ['notes that call each other', '[^a][^b]\n\n[^a]: See[^b].\n\n[^b]: See[^a].'],
  ])('of Markdown, all %s, is read in time', async (_name, text) => {
    const started = process.hrtime.bigint()
    await readContribution(strToU8(text), 'a.md')
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20)
  }, 30_000)
})

describe('the law of a contribution', () => {
  const word = fc.stringMatching(/^[A-Za-zà-ÿ’'_.,;:!?«»“”()-]{1,9}$/)
  const line = fc.array(word, { minLength: 1, maxLength: 14 }).map(words => words.join(' '))
  const page = fc.array(fc.oneof({ weight: 5, arbitrary: line }, fc.constantFrom('', '', '* * *', '  indented line', '> quoted')), { minLength: 1, maxLength: 20 }).map(lines => lines.join('\n'))
  const kept = async (text: string, file: string): Promise<string[]> => {
    const { value } = await readContribution(strToU8(text), file)
    return [...value.blocks, ...value.notes.flatMap(note => note.blocks)].flatMap(block => block.segments.flatMap(segment => wordsOf(plainText(segment))))
  }

  test('every word that goes into plain text without notes comes out, in order', async () => {
    await fc.assert(fc.asyncProperty(page, async text => {
      const joined = text.replace(/[*_]/g, '').replace(/(?<=\p{L})-[ \t]*\n\s*(?:> )?(?=\S)/gu, '-')
      const letters = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\p{N}]/gu, '')
      expect(letters((await kept(text, 'a.txt')))).toBe(letters(wordsOf(joined)))
    }), { seed: 5, numRuns: 500 })
  })

  test('typed notes come out whole, each with its call, in any number and style', async () => {
    const styles = fc.constantFrom((at: number) => `[${at}]`, (at: number) => `(${at})`, (at: number) => `[^n${at}]`)
    const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 6 }).map(each => each.join(' '))
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 12 }), styles, fc.boolean(), async (pairs, style, headed) => {
      const body = pairs.map(([before], at) => `Word ${before}${style(at + 1)} after.`).join('\n\n')
      const notes = pairs.map(([, note], at) => `${style(at + 1)} ${note} end.`).join('\n\n')
      const { value } = await readContribution(strToU8(`${body}\n\n${headed ? 'Notes\n\n' : ''}${notes}\n`), 'a.txt')
      const text = shown(value, [])
      expect(text.notes?.split('\n').map(note => note.replace(/^.*?: /, ''))).toEqual(pairs.map(([, note]) => `${note} end.`))
      expect(text.blocks?.split('\n')).toEqual(pairs.map(([before], at) => `paragraph: Word ${before}[^${value.notes[at]?.id}] after.`))
    }), { seed: 6, numRuns: 200 })
  })
})
