/**
 * Set what stands before and after the text: the title page, and what is to be known about the edition.
 * In: the work's description. Out: hast, each run in its language.
 */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { SideName } from '../../model/edition.js'
import type { Contributor, Role, Work } from '../../model/work.js'
import { roles } from '../../model/work.js'
import { dateInWords } from '../../text/date-in-words.js'
import { localised } from '../../text/localised.js'
import { labelColon } from '../../text/spacing.js'
import { isSafeAddress } from './inline-markup.js'
import { languageOf, type Setting, titleOf } from './setting.js'

/** The title page's own lines: author, titles, subtitles, those who made the edition, place and date. */
export function titleMarkup(setting: Setting): Element[] {
  const { work } = setting.edition
  const authors = namesOf(work, 'aut')
  return [
    ...(authors === '' ? [] : [h('p.author', authors)]),
    h('hgroup', [...titleLines(setting), ...perSide(setting, 'p.subtitle', side => localised(work.subtitle, languageOf(work, side)))]),
    ...perSide(setting, 'p.made', side => madeBy(setting, side)),
    ...perSide(setting, 'p.dated', side => placeAndDate(work, side)),
  ]
}

/** The titles in each language shown; the same title is not said twice. */
function titleLines(setting: Setting): Element[] {
  const { work } = setting.edition
  const [first, ...others] = setting.sides
  if (first === undefined) return []
  const translated = others.filter(side => titleOf(work, side) !== titleOf(work, first))
  return [
    h('h1.title', { className: first, lang: languageOf(work, first) }, titleOf(work, first)),
    ...translated.map(side => h('p.title', { className: side, lang: languageOf(work, side) }, titleOf(work, side))),
  ]
}

/** One line in each language that has something to say. */
function perSide(setting: Setting, selector: string, words: (side: SideName) => string | undefined): Element[] {
  return setting.sides.flatMap(side => {
    const line = words(side)
    return line ? [h(selector, { className: side, lang: languageOf(setting.edition.work, side) }, line)] : []
  })
}

/** The names of all who had this part in the work. */
export const namesOf = (work: Work, role: Role): string =>
  work.contributors.filter(contributor => contributor.role === role).map(({ name }: Contributor) => name).join(', ')

/** “Traduction : Anne Lefort. Édition : …” – everyone but the author. */
function madeBy(setting: Setting, side: SideName): string {
  const language = languageOf(setting.edition.work, side)
  const colon = labelColon(language)
  return roles
    .filter(role => role !== 'aut' && namesOf(setting.edition.work, role) !== '')
    .map(role => `${setting.words[side].edition(`role-${role}`)}${colon}${namesOf(setting.edition.work, role)}`)
    .join(' · ')
}

function placeAndDate(work: Work, side: SideName): string {
  const language = languageOf(work, side)
  return [localised(work.place, language), work.date === undefined ? undefined : dateInWords(work.date, language)].filter(part => part !== undefined).join(', ')
}

/** What is to be known about the edition, once in each language: source, rights, date, identifier. */
export function colophonMarkup(setting: Setting): Element {
  return h('div.pair.colophon', setting.sides.map(side => h('div', { className: side, lang: languageOf(setting.edition.work, side) }, colophonOf(setting, side))))
}

function colophonOf(setting: Setting, side: SideName): Element[] {
  const { work } = setting.edition
  const words = setting.words[side]
  const language = languageOf(work, side)
  const entries: readonly (readonly [string, string | undefined])[] = [
    [words.edition('source-of-text'), localised(work.sourceNote, language)],
    [words.edition('rights-of-source'), work.rights.source],
    [words.edition('rights-of-translation'), work.rights.translation],
    [words.edition('date-of-edition'), dateInWords(work.edition.date.slice(0, 10), language)],
    [words.edition('identifier'), work.identifier],
  ]
  const lines = entries.flatMap(([term, text]) => (text === undefined ? [] : [h('dt', term), h('dd', [addressOrText(text)])]))
  return [h(`h${setting.topHeading}`, words.edition('colophon')), h('dl', lines)]
}

const addressOrText = (text: string): ElementContent => (/^https?:/i.test(text) && isSafeAddress(text) ? h('a', { href: text }, text) : { type: 'text', value: text })
