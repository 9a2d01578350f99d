/**
 * Print an edition as one HTML file that needs nothing else: no network, no server, no script.
 * In: an edition, a view, fonts. Out: the file. Its styles and fonts stand in it, and its Content-Security-Policy lets in
 * these styles, by their hash, and nothing else: a script that slipped into a translation could not run.
 */
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Edition, NamedFile, SideName } from '../../model/edition.js'
import type { EditionWord } from '../../words/words.js'
import { hashSource } from '../markup/base64.js'
import { contentsMarkup } from '../markup/contents-markup.js'
import type { FontCutter } from '../markup/font-cutter.js'
import { noteClasses, noteMarkup, notesShown } from '../markup/note-markup.js'
import { faceRule } from '../markup/page-fonts.js'
import { rowsMarkup } from '../markup/row-markup.js'
import { languageOf, type Setting, titleOf, toSetting, type View } from '../markup/setting.js'
import { colophonMarkup, namesOf, titleMarkup } from '../markup/title-markup.js'
import { facesIn, lines, textIn } from '../markup/tree.js'
import { printStyles } from './print-styles.js'
import { screenStyles } from './screen-styles.js'

export type HtmlOptions = { readonly view: View; readonly fonts: FontCutter }

/** `<work>.html`, or `<work>.<language>.html` for one language alone. */
export async function htmlFile(edition: Edition, { view, fonts }: HtmlOptions): Promise<NamedFile> {
  const setting = toSetting(edition, view, 2)
  const body = bodyMarkup(setting)
  const faces = await fonts.faces(textIn(body), facesIn(body), 'woff')
  const styles = [...faces.map(faceRule), screenStyles, printStyles].join('\n')
  const page: Root = { type: 'root', children: [{ type: 'doctype' }, h('html', { lang: languageOf(edition.work, setting.sides[0] ?? 'source') }, [await headMarkup(setting, styles), body])] }
  return { path: `${edition.work.id}${view === 'both' ? '' : `.${languageOf(edition.work, view)}`}.html`, content: `${toHtml(page)}\n` }
}

async function headMarkup(setting: Setting, styles: string): Promise<Element> {
  const { work } = setting.edition
  const policy = `default-src 'none'; style-src ${await hashSource(styles)}; font-src data:; base-uri 'none'; form-action 'none'`
  const titles = [...new Set(setting.sides.map(side => titleOf(work, side)))].join(' · ')
  return h('head', lines([
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'author', content: namesOf(work, 'aut') }),
    h('meta', { name: 'generator', content: 'En Regard' }),
    h('title', titles),
    h('style', styles),
  ]))
}

function bodyMarkup(setting: Setting): Element {
  return h('body', { className: setting.view }, lines([
    h('header.title-page', lines(titleMarkup(setting))),
    ...contentsSection(setting),
    h('main', lines(rowsMarkup(setting, setting.edition.rows))),
    ...notesSection(setting),
    h('footer', lines([colophonMarkup(setting)])),
  ]))
}

/** A table of contents in each language, beside each other. */
function contentsSection(setting: Setting): Element[] {
  if (setting.edition.contents.length < 2) return []
  const navs = setting.sides.map(side => {
    const id = `_contents-${side}`
    const lang = languageOf(setting.edition.work, side)
    return h('nav', { className: side, lang, ariaLabelledBy: id }, [h('h2', { id }, setting.words[side].edition('contents')), contentsMarkup(setting, side)])
  })
  return [h('div.pair.contents', lines(navs))]
}

function notesSection(setting: Setting): Element[] {
  const notes = notesShown(setting)
  if (notes.length === 0) return []
  const items = notes.map(note => h('li', { id: note.anchor, className: noteClasses(note) }, lines(noteMarkup(setting, note))))
  return [h('section', { id: '_notes', role: 'doc-endnotes', ariaLabelledBy: '_notes-title' }, lines([h('h2', { id: '_notes-title' }, wordMarkup(setting, 'notes')), h('ol.notes', lines(items))]))]
}

/** A word in each language shown, or once where both say the same. */
function wordMarkup(setting: Setting, word: EditionWord): Element[] {
  const said = new Map<string, SideName>()
  for (const side of setting.sides) if (!said.has(setting.words[side].edition(word))) said.set(setting.words[side].edition(word), side)
  return [...said].map(([text, side]) => h('span', { className: side, lang: languageOf(setting.edition.work, side) }, text))
}
