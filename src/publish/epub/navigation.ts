/**
 * Set the navigation document of an e-book: contents, the pages of the original, landmarks (EPUB 3.3 §7).
 * In: a setting and its parts. Out: hast, one `nav` each. The contents hold both languages in each entry, because reading
 * systems show only one list.
 */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { codesOf } from '../../model/inline-walk.js'
import { pairedContentsMarkup } from '../markup/contents-markup.js'
import { pageKey, type Setting, titleOf } from '../markup/setting.js'
import type { Part } from './parts.js'

export function navigationMarkup(setting: Setting, parts: readonly Part[]): Element[] {
  const pages = pagesIn(setting)
  return [contentsNav(setting, parts), ...(pages.length > 0 ? [pageListNav(setting, pages)] : []), landmarksNav(setting, parts)]
}

/** Contents; a text without headings is listed under its title, because an empty list is not allowed. */
function contentsNav(setting: Setting, parts: readonly Part[]): Element {
  const first = parts[0]?.file ?? 'title.xhtml'
  const list = setting.edition.contents.length > 0 ? pairedContentsMarkup(setting) : h('ol', [h('li', [h('a', { href: first }, titleOf(setting.edition.work, setting.sides[0] ?? 'source'))])])
  return h('nav.contents', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: '_contents' }, [h('h1', { id: '_contents' }, wordIn(setting, 'contents')), list])
}

function pageListNav(setting: Setting, pages: readonly (readonly [string, string])[]): Element {
  const links = pages.flatMap(([id, page]) => [h('li', [h('a', { href: `#${id}` }, page)]), { type: 'text' as const, value: ' ' }])
  return h('nav.page-list', { 'epub:type': 'page-list', role: 'doc-pagelist', ariaLabelledBy: '_pages' }, [h('h2', { id: '_pages' }, wordIn(setting, 'pages-of-original')), h('ol', links)])
}

function landmarksNav(setting: Setting, parts: readonly Part[]): Element {
  const entries = [['cover', 'cover.xhtml', 'cover'], ['titlepage', 'title.xhtml', 'title-page'], ['toc', 'nav.xhtml', 'contents'], ['bodymatter', parts[0]?.file ?? 'title.xhtml', 'text'], ['colophon', 'colophon.xhtml', 'colophon']] as const
  const links = entries.map(([type, href, word]) => h('li', [h('a', { 'epub:type': type, href }, wordIn(setting, word))]))
  return h('nav.landmarks', { 'epub:type': 'landmarks', ariaLabel: 'Landmarks' }, [h('ol', links)])
}

const wordIn = (setting: Setting, word: Parameters<Setting['words']['source']['edition']>[0]): string => setting.words[setting.sides[0] ?? 'source'].edition(word)

/** The pages that begin in the text of this view, by id and name, in order. */
function pagesIn(setting: Setting): [string, string][] {
  return setting.edition.rows.flatMap(row =>
    row.source.flatMap(segment => codesOf(segment.content)).flatMap((code): [string, string][] => {
      const id = code.type === 'page-break' ? setting.pages.get(pageKey(row.id, code.id)) : undefined
      return code.type === 'page-break' && id !== undefined ? [[id, code.page]] : []
    }),
  )
}
