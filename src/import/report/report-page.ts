/**
 * Print what an import did as one page of HTML that needs nothing else.
 * In: a name, what the import gave, the words of a language. Out: the file: what was seen first, the rules with their counts, the text with
 * every change marked, the lines taken out, and the original, to which each mark leads. It is read without a script; the one that is
 * there only hides the marks of a rule. Same input, same bytes.
 */
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Fact, Imported, Repair } from '../../model/import.js'
import { plainText } from '../../model/inline-walk.js'
import { type SpokenLanguage, spokenLanguages } from '../../words/spoken.js'
import { wordsFor } from '../../words/words.js'
import type { Traced } from '../import-text.js'
import { legendMarkup } from './legend-markup.js'
import { isWholeLine, kindOf } from './marks.js'
import { type Page, row, toPage } from './page.js'
import { originalMarkup } from './original-markup.js'
import { filterScript, reportStyles } from './report-styles.js'
import { textMarkup } from './text-markup.js'

/** `language`: of the original. `spoken`: a tag of the language that the page's own words are in. */
export type ReportAsked = { readonly name: string; readonly language: string; readonly spoken: string; readonly imported: Imported & { readonly traced?: Traced } }

export function importReport({ name, language, spoken, imported }: ReportAsked): string {
  const { traced } = imported
  const page = toPage(wordsFor(spoken), language, traced)
  const title = page.words.report('title', { work: name })
  const head = h('head', row([
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('style', reportStyles),
  ]))
  const body = h('body', row([h('header', row(openingMarkup(title, page, imported))), h('main', row([textSection(page, imported), ...(traced ? [goneSection(page, traced), originalMarkup(page)] : [])])), h('script', filterScript)]))
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, h('html', { lang: spokenBy(spoken) }, [head, body])] }
  return `${toHtml(root)}\n`
}

const spokenBy = (tag: string): SpokenLanguage => spokenLanguages.find(known => tag.toLowerCase().split('-')[0] === known) ?? spokenLanguages[0]

function openingMarkup(title: string, page: Page, { facts, repairs }: Imported): Element[] {
  const count = (kind: ReturnType<typeof kindOf>): number => repairs.filter(repair => kindOf(repair) === kind).length
  return [
    h('h1', title),
    h('p', page.words.report('intro')),
    h('p.counts', page.words.report('counts', { made: count('made'), proposed: count('proposed'), removed: count('removed') })),
    h('section', { id: 'profile' }, row([h('h2', page.words.report('profile')), h('dl', row(facts.flatMap(fact => factMarkup(page, fact))))])),
    h('section', { id: 'legend' }, row([h('h2', page.words.report('legend')), legendMarkup(page, repairs)])),
  ]
}

function factMarkup({ words }: Page, fact: Fact): Element[] {
  const { name, value } = words.fact(fact.name, fact.value)
  return [h('div', [h('dt', name), h('dd', value)])]
}

/** The text with its marks; of a document that was converted and not mended, its text alone. */
function textSection(page: Page, { blocks }: Imported): Element {
  const content = page.traced ? textMarkup(page, page.traced.draft) : blocks.map(block => h(block.shape.kind === 'heading' ? 'h3' : 'p', block.segments.map(segment => plainText(segment)).join(' ')))
  return h('section', { id: 'text' }, row([h('h2', page.words.report('text')), h('div.text', { lang: page.language }, row(content))]))
}

/** What stood on lines of its own and is no part of the text, with its place. */
function goneSection({ words, language }: Page, { source, draft }: Traced): Element {
  const gone = draft.log.filter(repair => isWholeLine(repair, source)).sort((a, b) => a.place.start - b.place.start)
  const item = ({ place, before, rule }: Repair): Element => h('li', [h('a', { href: `#l${place.line}` }, words.report('line', { line: place.line })), ' ', h('q', { lang: language }, before), ' ', h('small', rule)])
  return h('section', { id: 'gone' }, row([h('h2', words.report('gone')), gone.length > 0 ? h('ul', row(gone.map(item))) : h('p', words.report('gone-none'))]))
}
