/**
 * Turn pages of hast into the XHTML files of an e-book.
 * In: the bodies of all pages, by file. Out: each as well-formed XML, its links leading across files, `xml:lang` beside
 * `lang`, and for each DPUB-ARIA role the `epub:type` that older reading systems go by (EPUB 3.3 §6.1.3).
 * U+202F becomes a narrowed U+00A0: many reading systems draw a box for it, and our font has no glyph.
 */
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** A page of the book before it is written. `lang` and `title` are those of the whole page. */
export type BookPage = { readonly file: string; readonly lang: string; readonly title: string; readonly body: Element }

const epubTypes: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-footnote': 'footnote',
  'doc-endnotes': 'endnotes',
  'doc-backlink': 'backlink',
  'doc-pagebreak': 'pagebreak',
  'doc-chapter': 'chapter',
  'doc-cover': 'cover',
  'doc-colophon': 'colophon',
}

/** All pages as text, by file. */
export function writePages(pages: readonly BookPage[]): Map<string, string> {
  const homes = new Map<string, string>()
  for (const page of pages) for (const id of idsIn(page.body)) homes.set(id, page.file)
  return new Map(pages.map(page => [page.file, writePage(page, homes)]))
}

function writePage({ file, lang, title, body }: BookPage, homes: ReadonlyMap<string, string>): string {
  const head = h('head', ['\n', h('meta', { charSet: 'utf-8' }), '\n', h('title', noNarrowSpaces(title)), '\n', h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }), '\n'])
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang, xmlLang: lang }
  const page: Root = { type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, h('html', names, ['\n', head, '\n', toBook(body, file, homes), '\n'])] }
  const settings = { closeSelfClosing: true, closeEmptyElements: true, upperDoctype: true, characterReferences: { useNamedReferences: false } }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(page, settings)}\n`
}

function idsIn(element: Element): string[] {
  const own = typeof element.properties.id === 'string' ? [element.properties.id] : []
  return [...own, ...element.children.flatMap(child => (child.type === 'element' ? idsIn(child) : []))]
}

/** The same element as an e-book wants it. */
function toBook(element: Element, file: string, homes: ReadonlyMap<string, string>): Element {
  const { href, ...others } = element.properties
  const { lang, role } = others
  const address = typeof href === 'string' ? addressIn(href, file, homes) : undefined
  const properties = {
    ...others,
    ...(typeof lang === 'string' ? { xmlLang: lang } : {}),
    ...(typeof role === 'string' && epubTypes[role] ? { 'epub:type': epubTypes[role] } : {}),
    ...(address === undefined ? {} : { href: address }),
  }
  return { ...element, properties, children: element.children.flatMap(child => childInBook(child, file, homes)) }
}

const childInBook = (child: ElementContent, file: string, homes: ReadonlyMap<string, string>): ElementContent[] =>
  child.type === 'element' ? [toBook(child, file, homes)] : child.type === 'text' ? thinSpaces(child.value) : [child]

/** A fragment becomes a file and a fragment; one that leads nowhere leads to no page at all. */
function addressIn(href: string, file: string, homes: ReadonlyMap<string, string>): string | undefined {
  if (!href.startsWith('#')) return href
  const home = homes.get(href.slice(1))
  return home === undefined ? undefined : home === file ? href : `${home}${href}`
}

function thinSpaces(text: string): ElementContent[] {
  return text.split('\u202F').flatMap((part, index): ElementContent[] => [...(index > 0 ? [h('span.thin', '\u00A0')] : []), ...(part === '' ? [] : [{ type: 'text' as const, value: part }])])
}

/** For attributes and titles, which cannot hold an element. */
export const noNarrowSpaces = (text: string): string => text.replaceAll('\u202F', '\u00A0')
