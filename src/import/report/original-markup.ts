/**
 * Set the original line by line, so that every mark has a place to lead to, and lead back from there.
 * In: the original and its changes. Out: hast: line n has the id `ln`.
 */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Page, row } from './page.js'

export function originalMarkup(page: Page): Element {
  const { words, language, originalLines } = page
  const back = firstMarks(page)
  const line = (text: string, at: number): Element => {
    const mark = back.get(at + 1)
    return h('li', { id: `l${at + 1}`, className: mark === undefined ? undefined : 'changed' }, [h('span', printable(text)), ...(mark === undefined ? [] : [' ', h('a.back', { href: `#${mark}`, title: words.report('to-text'), ariaLabel: words.report('to-text') }, '↩')])])
  }
  return h('section', { id: 'original' }, row([h('h2', words.report('original')), h('ol', { lang: language }, row(originalLines.map(line)))]))
}

/** The first mark that comes of each line. */
function firstMarks({ markIds }: Page): Map<number, string> {
  const first = new Map<number, string>()
  for (const [{ repairs }, id] of markIds) {
    const line = repairs[0]?.place.line
    if (line !== undefined && !first.has(line)) first.set(line, id)
  }
  return first
}

/** The text without the characters that HTML forbids, each shown as U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const printable = (text: string): string => text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF\ufdd0]|\p{Cs}/gu, '\uFFFD')
