/** What a person meets who gives a file that is no text, or not the text that it should be: a word why, and nothing half-written. */
import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openDocument, paragraph, run, wordDocument } from '../import-foreign/documents.js'
import { filesIn, folderOf, regard } from '../support/command-line.js'

type Outcome = { readonly code: number; readonly err: string; readonly root: string }

const workspace = (): string => {
  const root = folderOf()
  mkdirSync(join(root, 'source'), { recursive: true })
  return root
}

/** Imports a file of these bytes under this name. */
async function importing(name: string, bytes: Uint8Array | string, args: readonly string[] = [], words: Record<string, string> = {}): Promise<Outcome> {
  const root = workspace()
  writeFileSync(join(root, name), bytes)
  const { code, err } = await regard(['--workspace', root, 'import', join(root, name), '--id', 'essai', ...args], words)
  return { code, err, root }
}

const nothingWritten = (root: string): void => expect(existsSync(join(root, 'source/essai'))).toBe(false)

const letters = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes)
const latin = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0))
const wide = (text: string): string => [...text].map(letter => `${letter}\0`).join('')
const ole = (name: string): Uint8Array => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${wide(name)}${'\0'.repeat(600)}`)
const book = (files: Record<string, string>): Uint8Array => zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], 'META-INF/container.xml': strToU8('<container/>'), ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) })
const whole = wordDocument({ body: paragraph(run('Le moulin tourne.')) })
const locked = '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><CipherData><CipherReference URI="text.xhtml"/></CipherData></EncryptedData></encryption>'
const lockedOdt = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'), 'content.xml': strToU8('scrambled') })

describe('a file that is no text', () => {
  test.each<[string, string, Uint8Array | string, RegExp]>([
    ['a picture', 'page.png', latin('\x89PNG\r\n\x1a\n\0\0'), /is a picture \(PNG\).*tesseract/s],
    ['a photograph under the name of a text', 'page.txt', letters(0xff, 0xd8, 0xff, 0xe0, 0), /is a picture \(JPEG\)/],
    ['a program', 'regard.exe', latin(`MZ\x90\0\x03\0\0\0\x04\0\0\0${'x'.repeat(90)}`), /is a program/],
    ['an archive', 'lettres.zip', zipSync({ 'lettre.docx': whole }), /is an archive \(ZIP\).*Unpack/s],
    ['a compressed file', 'lettre.txt.gz', letters(0x1f, 0x8b, 8, 0), /is an archive \(gzip\)/],
    ['an old Word document', 'lettre.doc', ole('WordDocument'), /old Word format.*\.docx/s],
    ['an old Word document under a new name', 'lettre.docx', ole('WordDocument'), /old Word format.*\.docx/s],
    ['an old spreadsheet', 'compte.xls', ole('Workbook'), /a file of Excel, which is not read/],
    ['a spreadsheet', 'compte.xlsx', zipSync({ '[Content_Types].xml': strToU8(''), 'xl/workbook.xml': strToU8('') }), /a file of Excel/],
    ['a Pages document', 'lettre.pages', zipSync({ 'Index/Document.iwa': strToU8('') }), /a file of Pages.*\.docx/s],
    ['a Word document with a password', 'lettre.docx', ole('EncryptedPackage'), /locked with a password/],
    ['an ODT with a password', 'lettre.odt', lockedOdt, /locked with a password/],
    ['an e-book that its seller locked', 'livre.epub', book({ 'META-INF/encryption.xml': locked }), /locked \(DRM\)/],
    ['half a document', 'lettre.docx', whole.slice(0, whole.length / 2), /is damaged: its end.*again/s],
    ['a device’s noise', 'bruit', latin('abc\0\x01\x02'), /This is not text: the byte at offset 3/],
    ['an unknown ending', 'lettre.odp', 'Le moulin.', /format of .* is not known.*\.txt/s],
    ['a picture in XML that no OCR program found words on', 'page.xml', '<?xml version="1.0"?><alto><Layout><Page/></Layout></alto>', /found no words on 1 page/],
  ])('%s is refused in words', async (_what, name, bytes, message) => {
    const { code, err, root } = await importing(name, bytes)
    expect(err).toMatch(message)
    expect([1, 2]).toContain(code)
    expect(err).not.toMatch(/\{\{|undefined| at .*\.[jt]s:\d/)
    nothingWritten(root)
  })

  test('is refused in French for a French reader', async () => {
    expect((await importing('page.png', latin('\x89PNG\r\n'), [], { LC_ALL: 'fr_FR.UTF-8' })).err).toMatch(/est une image \(PNG\)/)
  })

  test('and the font of an open e-book may be scrambled', async () => {
    const fonts = '<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></enc:EncryptedData></encryption>'
    expect((await importing('livre.epub', book({ 'META-INF/encryption.xml': fonts }))).err).not.toMatch(/DRM/)
  })
})

describe('a path that is no file to read', () => {
  test('a missing file, a folder, a name that is a file’s', async () => {
    const root = workspace()
    writeFileSync(join(root, 'a.txt'), 'Le moulin.')
    for (const [name, message] of [['rien.txt', /There is no file/], ['source', /is a folder, not a file.*--id/s], ['a.txt/b.txt', /There is no file/]] as const) {
      const { code, err } = await regard(['--workspace', root, 'import', join(root, name), '--id', 'essai'])
      expect(code).toBe(2)
      expect(err).toMatch(message)
    }
    const device = await regard(['--workspace', root, 'import', '/dev/null', '--id', 'essai'])
    expect(device.err).toMatch(/not a file but a device/)
    nothingWritten(root)
  })

  test.skipIf(process.getuid?.() === 0)('a file that one may not read', async () => {
    const root = workspace()
    writeFileSync(join(root, 'a.txt'), 'Le moulin.')
    chmodSync(join(root, 'a.txt'), 0)
    const { code, err } = await regard(['--workspace', root, 'import', join(root, 'a.txt'), '--id', 'essai'])
    expect([code, /may not read/.test(err)]).toEqual([2, true])
  })

  test('a file of 200 million bytes is not read at all', async () => {
    const root = workspace()
    writeFileSync(join(root, 'grand.txt'), '')
    truncateSync(join(root, 'grand.txt'), 200_000_000)
    const started = process.hrtime.bigint()
    const { code, err } = await regard(['--workspace', root, 'import', join(root, 'grand.txt'), '--id', 'essai'])
    expect(err).toMatch(/has 200 million bytes; 150 is the limit.*Divide it/s)
    expect(code).toBe(2)
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(10)
    nothingWritten(root)
  })
})

describe('a text that is not what it should be', () => {
  test.each([['empty', ''], ['of spaces', ' \n\t\u00a0\n\n'], ['a byte order mark', '\ufeff']])('%s is refused', async (_what, text) => {
    const { code, err, root } = await importing('vide.txt', text)
    expect(code).toBe(1)
    expect(err).toMatch(/The text is empty/)
    nothingWritten(root)
  })

  test('an empty Word document is an empty text', async () => {
    expect((await importing('vide.docx', wordDocument({ body: paragraph('') }))).err).toMatch(/The text is empty/)
    expect((await importing('vide.odt', openDocument('<text:p/>'))).err).toMatch(/The text is empty/)
    expect((await importing('vide.docx', '')).err).toMatch(/The text is empty/)
  })

  const english = 'The mill stood by the river, and the miller was there with his wife when the water of the spring came over the weir and into the house that they had built. '
  test.each([['lettre.txt', english.repeat(3)], ['lettre.docx', wordDocument({ body: paragraph(run(english.repeat(3))) })], ['lettre.html', `<p>${english.repeat(3)}</p>`]] as const)('in English, given as French, is taken with a warning: %s', async (name, bytes) => {
    const { code, err, root } = await importing(name, bytes)
    expect(code).toBe(0)
    expect(err).toMatch(/given as “fr” but reads like “en”/)
    expect(existsSync(join(root, 'source/essai/text.md'))).toBe(true)
  })

  test('all in capitals is taken with a warning', async () => {
    expect((await importing('cris.txt', 'LE MEUNIER DORT. LE MOULIN VA TROP VITE. '.repeat(8))).err).toMatch(/whole text is in capitals/)
  })

  test('without an end of line at its end is a text like any other', async () => {
    const { code, err } = await importing('lettre.txt', 'Le meunier dort.')
    expect([code, /warning/.test(err)]).toEqual([0, false])
  })

  test('of one line of five million letters is taken in time', async () => {
    const started = process.hrtime.bigint()
    const { code, err } = await importing('ligne.txt', 'Le meunier dort dans son moulin. '.repeat(150_000))
    expect(code).toBe(0)
    expect(err).toMatch(/longer than 100,000 characters/)
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(60)
  }, 90_000)

  test('with a name of its own keeps it in no path', async () => {
    const { code, root } = await importing("l'été – « n° 1 » #$&;.txt", 'Le meunier dort.')
    expect(code).toBe(0)
    expect(Object.keys(filesIn(join(root, 'source/essai')))).toContain('original.txt')
  })
})

describe('an encoding', () => {
  const dos = Uint8Array.from('Été : le blé est mûr.', letter => ({ É: 0x90, é: 0x82, û: 0x96 })[letter] ?? letter.charCodeAt(0))
  test('is recognised, and told', async () => {
    expect((await importing('dos.txt', dos, ['--verbose'])).err).toMatch(/in CP850 \(\d+ % sure\)/)
  })
  test('can be named, and an unknown one is refused', async () => {
    const said = await importing('a.txt', letters(0x8e, 0x74, 0x8e), ['--verbose', '--encoding', 'mac roman'])
    expect([said.code, /Mac Roman/.test(said.err)]).toEqual([0, true])
    const { code, err, root } = await importing('a.txt', 'mot', ['--encoding', 'klingon'])
    expect(code).toBe(2)
    expect(err).toMatch(/no encoding called “klingon”.*CP850/s)
    nothingWritten(root)
  })
})

describe('pages of an OCR program', () => {
  const page = (word: string): string => `<html><body><div class="ocr_page" title="bbox 0 0 1240 1754"><span class="ocr_line" title="bbox 100 100 900 140"><span class="ocrx_word" title="bbox 100 100 900 140; x_wconf 95">${word}</span></span></div></body></html>`
  test('are one work when one --id is given, in the order of their numbers', async () => {
    const root = workspace()
    const files = ['page-10.hocr', 'page-2.hocr'].map(name => join(root, name))
    writeFileSync(files[0] ?? '', page('Dixième'))
    writeFileSync(files[1] ?? '', page('Deuxième'))
    const { code, err } = await regard(['--workspace', root, 'import', ...files, '--id', 'essai'])
    expect([code, err]).toEqual([0, ''])
    const text = readFileSync(join(root, 'source/essai/text.md'), 'utf8')
    expect(text.indexOf('Deuxième')).toBeLessThan(text.indexOf('Dixième'))
    expect(text.indexOf('Deuxième')).toBeGreaterThan(-1)
  })
  test('and a text beside them is not a page', async () => {
    const root = workspace()
    writeFileSync(join(root, 'a.hocr'), page('Un'))
    writeFileSync(join(root, 'b.txt'), 'Deux')
    const { code, err } = await regard(['--workspace', root, 'import', join(root, 'a.hocr'), join(root, 'b.txt'), '--id', 'essai'])
    expect(code).toBe(2)
    expect(err).toMatch(/--id names one work/)
    nothingWritten(root)
  })
})
