/**
 * Print an edition as an EPUB 3.3 that flows on any screen.
 * In: an edition, a view, fonts. Out: the file. Pairs stand below each other in the files, each with its language, so that
 * they read well with styles off; styles put them side by side only where the screen is wide.
 */
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Edition, NamedFile } from '../../model/edition.js'
import { hashBytes } from '../markup/base64.js'
import { coverDrawing, coverWords } from '../markup/cover.js'
import type { Face, FontCutter } from '../markup/font-cutter.js'
import { noteClasses, noteMarkup } from '../markup/note-markup.js'
import { faceRule as pageFaceRule } from '../markup/page-fonts.js'
import { rowsMarkup } from '../markup/row-markup.js'
import { languageOf, type Setting, titleOf, toSetting, type View } from '../markup/setting.js'
import { colophonMarkup, titleMarkup } from '../markup/title-markup.js'
import { facesIn, lines, textIn } from '../markup/tree.js'
import { bookStyles } from './book-styles.js'
import { navigationMarkup } from './navigation.js'
import { packBook } from './pack.js'
import { type ManifestItem, writePackage } from './package-document.js'
import { type Part, toParts } from './parts.js'
import { type BookPage, writePages } from './xhtml.js'

export type EpubOptions = { readonly view: View; readonly fonts: FontCutter }

/** `<work>.epub`, or `<work>.<language>.epub` for one language alone. */
export async function epubFile(edition: Edition, { view, fonts }: EpubOptions): Promise<NamedFile> {
  const setting = toSetting(edition, view, 1)
  const pages = toPages(setting)
  const written = writePages(pages)
  const cover = toHtml(coverDrawing(setting, await coverFont(setting, fonts)), { space: 'svg', closeEmptyElements: true })
  const text = h('div', pages.map(page => page.body))
  const faces = await fonts.faces(textIn(text), facesIn(text), 'truetype')
  const items = manifest(pages, faces)
  const content = packBook(
    [
      ['package.opf', writePackage(setting, await identifierOf(setting), items)],
      ...written,
      ['style.css', [...faces.map(faceRule), bookStyles].join('\n')],
      ['cover.svg', `<?xml version="1.0" encoding="UTF-8"?>\n${cover}\n`],
      ...faces.map(face => [fontPath(face), face.bytes] as const),
    ],
    edition.work.edition.date,
  )
  return { path: `${edition.work.id}${view === 'both' ? '' : `.${languageOf(edition.work, view)}`}.epub`, content }
}

/** All pages in reading order. */
function toPages(setting: Setting): BookPage[] {
  const { work } = setting.edition
  const side = setting.sides[0] ?? 'source'
  const lang = languageOf(work, side)
  const words = setting.words[side]
  const parts = toParts(setting)
  const page = (file: string, title: string, children: readonly Element[]): BookPage => ({ file, lang, title, body: h('body', { className: setting.view }, lines(children)) })
  return [
    page('cover.xhtml', words.edition('cover'), [h('section.cover', [h('img', { src: 'cover.svg', alt: coverWords(setting).join(', '), role: 'doc-cover' })])]),
    page('title.xhtml', titleOf(work, side), [h('section.title-page', { 'epub:type': 'titlepage' }, lines(titleMarkup(setting)))]),
    page('nav.xhtml', words.edition('contents'), navigationMarkup(setting, parts)),
    ...parts.map(part => page(part.file, partTitle(setting, part), [partMarkup(setting, part)])),
    page('colophon.xhtml', words.edition('colophon'), [h('section', { role: 'doc-colophon', ariaLabel: words.edition('colophon') }, [colophonMarkup(setting)])]),
  ]
}

function partTitle({ edition, sides }: Setting, { heading }: Part): string {
  const entry = edition.contents.find(({ row }) => row === heading?.id)
  return sides.map(side => entry?.[side]).find(title => title) ?? titleOf(edition.work, sides[0] ?? 'source')
}

/** A part and, after it, the notes that it calls. */
function partMarkup(setting: Setting, { heading, rows, notes }: Part): Element {
  const attributes = heading ? { role: 'doc-chapter', ariaLabelledBy: heading.id } : {}
  return h('section', attributes, lines([...rowsMarkup(setting, rows), ...(notes.length > 0 ? [notesMarkup(setting, notes)] : [])]))
}

function notesMarkup(setting: Setting, notes: Part['notes']): Element {
  const side = setting.sides[0] ?? 'source'
  const word = setting.words[side].edition('notes')
  const asides = notes.map(note => h('aside', { id: note.anchor, className: noteClasses(note), role: 'doc-footnote' }, lines(noteMarkup(setting, note))))
  return h('section.notes', { 'epub:type': 'footnotes', ariaLabel: word }, lines([h('hr.notes-rule'), ...asides]))
}

const fontPath = ({ name }: Face): string => `fonts/EBGaramond-${name}.ttf`
const faceStyles = { regular: 'font-weight:normal;font-style:normal', italic: 'font-weight:normal;font-style:italic', bold: 'font-weight:bold;font-style:normal' } as const
const faceRule = (face: Face): string => `@font-face{font-family:"EB Garamond";${faceStyles[face.name]};src:url(${fontPath(face)})}`

/** The cover carries the few letters that it needs, since an image can load nothing. */
async function coverFont(setting: Setting, fonts: FontCutter): Promise<string> {
  const letters = [...new Set(`❦${coverWords(setting).join('')}`)].sort().join('')
  const faces = await Promise.all((['regular', 'italic'] as const).map(async name => ({ name, bytes: await fonts.subset(name, letters, 'woff') })))
  return faces.map(pageFaceRule).join('')
}

function manifest(pages: readonly BookPage[], faces: readonly Face[]): ManifestItem[] {
  const item = ({ file }: BookPage): ManifestItem => ({ id: `page-${file.replace('.xhtml', '')}`, file, type: 'application/xhtml+xml', inSpine: true, ...(file === 'nav.xhtml' ? { properties: 'nav' } : {}) })
  return [
    ...pages.map(item),
    { id: 'style', file: 'style.css', type: 'text/css' },
    { id: 'cover-image', file: 'cover.svg', type: 'image/svg+xml', properties: 'cover-image' },
    ...faces.map(face => ({ id: `font-${face.name}`, file: fontPath(face), type: 'font/ttf' })),
  ]
}

/** The work's own for the edition in both languages; a UUID made from it (RFC 9562 §5.8) for each language alone. */
async function identifierOf({ edition: { work }, view }: Setting): Promise<string> {
  if (view === 'both') return work.identifier
  const hash = await hashBytes(`${work.identifier} ${languageOf(work, view)}`)
  const digits = [...hash.slice(0, 16)].map((byte, index) => (index === 6 ? (byte & 0x0f) | 0x80 : index === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')).join('')
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
