/**
 * Print the shelf: one page that shows every work by its cover, and leads to each of its files.
 * In: works with the files that were made of them. Out: `index.html`, as self-contained as an edition; it takes the languages
 * of the program's own words from the first work.
 */
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Edition, NamedFile, SideName } from '../../model/edition.js'
import type { Format, Layout, Work } from '../../model/work.js'
import { formats } from '../../model/work.js'
import { defaultLanguages } from '../../text/default-languages.js'
import { numberForm } from '../../text/number-forms.js'
import { type EditionWord, wordsFor } from '../../words/words.js'
import { hashSource } from '../markup/base64.js'
import { coverDrawing } from '../markup/cover.js'
import type { FontCutter } from '../markup/font-cutter.js'
import { faceRule } from '../markup/page-fonts.js'
import { languageOf, type Setting, titleOf, toSetting } from '../markup/setting.js'
import { namesOf } from '../markup/title-markup.js'
import { lines, textIn } from '../markup/tree.js'
import { shelfStyles } from './shelf-styles.js'

/** `path`: from the shelf, `<work>/<file>`; `bytes`: its size. */
export type ShelfFile = { readonly path: string; readonly format: Format; readonly layout: Layout; readonly bytes: number }
export type ShelfWork = { readonly work: Work; readonly files: readonly ShelfFile[] }

/** `index.html`: the works in the order given. */
export async function shelfFile(works: readonly ShelfWork[], { fonts }: { readonly fonts: FontCutter }): Promise<NamedFile> {
  const languages = works[0]?.work.languages ?? defaultLanguages
  const body = h('body', lines([h('header', lines(spoken(languages, 'shelf', 'h1', 'p'))), h('main', lines(works.length > 0 ? [h('ul.shelf', lines(works.map(workMarkup)))] : spoken(languages, 'shelf-empty', 'p', 'p')))]))
  const faces = await fonts.faces(textIn(body), ['regular', 'italic'], 'woff')
  const styles = [...faces.map(faceRule), shelfStyles].join('\n')
  const page: Root = { type: 'root', children: [{ type: 'doctype' }, h('html', { lang: languages.source }, [await headMarkup(wordsFor(languages.source).edition('shelf'), styles), body])] }
  return { path: 'index.html', content: `${toHtml(page)}\n` }
}

async function headMarkup(title: string, styles: string): Promise<Element> {
  return h('head', lines([
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: `default-src 'none'; style-src ${await hashSource(styles)}; font-src data:; base-uri 'none'; form-action 'none'` }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('style', styles),
  ]))
}

/** A word of the program's in both languages, once where they agree. */
function spoken(languages: Work['languages'], word: EditionWord, first: string, second: string): Element[] {
  const source = wordsFor(languages.source).edition(word)
  const target = wordsFor(languages.target).edition(word)
  return [h(first, { lang: languages.source }, source), ...(target === source ? [] : [h(second, { lang: languages.target, className: 'twin' }, target)])]
}

function workMarkup({ work, files }: ShelfWork): Element {
  const setting = toSetting(editionOf(work), 'both', 2)
  const page = files.find(({ format, layout }) => format === 'html' && !isAlone(layout)) ?? files[0]
  const drawing = coverDrawing(setting)
  const cover = { ...drawing, properties: { viewBox: drawing.properties.viewBox, ariaHidden: 'true' } }
  return h('li.work', lines([
    h('div.cover', page ? [h('a', { href: addressOf(page.path), tabIndex: -1, ariaHidden: 'true' }, [cover])] : [cover]),
    h('div.about', lines([...titles(setting, page), h('p.author', namesOf(work, 'aut')), ...fileLists(setting, files)])),
  ]))
}

function titles(setting: Setting, page: ShelfFile | undefined): Element[] {
  const { work } = setting.edition
  const [source, target] = (['source', 'target'] as const).map(side => ({ lang: languageOf(work, side), title: titleOf(work, side) }))
  if (!source || !target) return []
  return [
    h('h2', { lang: source.lang }, page ? [h('a', { href: addressOf(page.path) }, source.title)] : source.title),
    ...(target.title === source.title ? [] : [h('p.twin', { lang: target.lang }, target.title)]),
  ]
}

const shelves: readonly (readonly [EditionWord, (layout: Layout) => boolean])[] = [
  ['shelf-both', layout => !isAlone(layout)],
  ['shelf-source', layout => layout === 'source'],
  ['shelf-target', layout => layout === 'target'],
]
const isAlone = (layout: Layout): layout is SideName => layout === 'source' || layout === 'target'

/** The files by what they hold: both languages, the original, the translation. */
function fileLists(setting: Setting, files: readonly ShelfFile[]): Element[] {
  return shelves.flatMap(([word, belongs]) => {
    const own = formats.flatMap(format => files.filter(file => file.format === format && belongs(file.layout)))
    const side = word === 'shelf-target' ? 'target' : 'source'
    const lang = languageOf(setting.edition.work, side)
    return own.length === 0 ? [] : [h('p.files', { lang }, [h('span.kind', setting.words[side].edition(word)), ...own.flatMap(file => [{ type: 'text' as const, value: ' ' }, fileLink(file, lang)])])]
  })
}

function fileLink({ path, format, bytes }: ShelfFile, lang: string): Element {
  return h('a', { href: addressOf(path), ...(format === 'html' ? {} : { download: '' }) }, [format.toUpperCase(), { type: 'text', value: ' ' }, h('small', sizeInWords(bytes, lang))])
}

/** Each part of the path as an address may hold it. */
const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Kilobytes below one megabyte, then megabytes with one decimal. */
export function sizeInWords(bytes: number, language: string): string {
  const { point, byte } = numberForm(language)
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00A0k${byte}`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', point)}\u00A0M${byte}`
}

/** A cover needs nothing of an edition but its work. */
const editionOf = (work: Work): Edition => ({ work, rows: [], notes: [], contents: [], pages: [] })
