/**
 * Set the pages before and after the text: half-title, title pages, colophon.
 * In: a work, a design. Out: pages. Facing, the title stands on both pages of a spread, each in its language.
 */
import type { SideName } from '../model/edition.js'
import type { Work } from '../model/work.js'
import { dateInWords } from '../text/date-in-words.js'
import { localised, titleIn } from '../text/localised.js'
import { wordsFor } from '../words/words.js'
import { ink } from './ink.js'
import type { LineRole, Page } from './laid-out-book.js'
import { PageBuilder } from './page-builder.js'
import { columnLeft, type PageDesign, textWidth } from './page-design.js'
import type { Setting } from './paragraph.js'
import { Sheet } from './sheet.js'

export type Front = { readonly work: Work; readonly sides: readonly SideName[]; readonly design: PageDesign; readonly setting: Setting }

/** The pages before contents and text. */
export function titlePages(front: Front): Page[] {
  if (front.design.layout !== 'facing') return [titlePage(front, 1, front.sides), new PageBuilder(2).finish()]
  return [halfTitle(front), titlePage(front, 2, ['source']), titlePage(front, 3, ['target'])]
}

function sheetOn(front: Front, page: PageBuilder, side: SideName, role: LineRole, y: number): Sheet {
  const { design, work, setting } = front
  return new Sheet(page, { left: columnLeft(design, page.number, 0), measure: textWidth(design), side, language: work.languages[side], role }, setting, y)
}

function halfTitle(front: Front): Page {
  const { design, work } = front
  const page = new PageBuilder(1)
  let y = design.top + design.leading * 9
  for (const [index, side] of front.sides.entries()) {
    const sheet = sheetOn(front, page, side, 'title', y)
    sheet.write(titleIn(work, work.languages[side]), index === 0 ? ink('regular', design.size * 1.1, 'all-small-caps', 80) : ink('italic', design.size * 1.1), 'center', design.leading * 1.2)
    y = sheet.y + design.leading * 0.4
  }
  return page.finish()
}

const namesOf = (work: Work, role: 'aut' | 'trl'): string => work.contributors.filter(each => each.role === role).map(({ name }) => name).join(', ')

function titlePage(front: Front, number: number, sides: readonly SideName[]): Page {
  const { design, work } = front
  const page = new PageBuilder(number)
  const first = sheetOn(front, page, sides[0] ?? 'source', 'title', design.top + design.leading * 2)
  first.write(namesOf(work, 'aut'), ink('regular', design.size * 1.15, 'all-small-caps', 90), 'center', design.leading * 1.3)
  let y = design.top + design.leading * 7
  for (const [index, side] of sides.entries()) y = writeTitle(front, page, side, index === 0 ? 1 : 0.72, y)
  const last = sides.at(-1) ?? 'source'
  const foot = sheetOn(front, page, last, 'title', design.top + (design.lines - 4) * design.leading)
  const language = work.languages[last]
  const translators = namesOf(work, 'trl')
  if (last === 'target' && translators !== '') foot.write(`${wordsFor(language).edition('role-trl')}`, ink('italic', design.size), 'center', design.leading)
  if (last === 'target') foot.write(translators, ink('regular', design.size, 'small-caps', 40), 'center', design.leading)
  else foot.write([localised(work.place, language) ?? '', yearOf(work.date)].filter(text => text !== '').join(', '), ink('italic', design.size), 'center', design.leading)
  return page.finish()
}

const yearOf = (date: string | undefined): string => date?.slice(0, 4) ?? ''

function writeTitle(front: Front, page: PageBuilder, side: SideName, scale: number, y: number): number {
  const { design, work } = front
  const language = work.languages[side]
  const title = titleIn(work, language)
  const size = design.size * (title.length > 60 ? 1.75 : 2.3) * scale
  const sheet = sheetOn(front, page, side, 'title', y)
  sheet.write(title, ink('regular', size), 'center', size * 1.18)
  sheet.skip(design.leading * 0.7)
  sheet.write(localised(work.subtitle, language) ?? '', ink('italic', design.size * 1.25 * Math.max(scale, 0.85)), 'center', design.leading * 1.3)
  return sheet.y + design.leading * 1.6
}

/** Who made the book, whose rights these are, where the text comes from: a page for each language where pages face or one does not hold both. `first`: a verso where pages face. */
export function colophon(front: Front, first: number): Page[] {
  const { layout, top, lines, leading } = front.design
  const together = colophonPage(front, first, front.sides)
  if (layout !== 'facing' && together.bottom <= top + lines * leading) return [together.page]
  return front.sides.map((side, index) => colophonPage(front, first + index, [side]).page)
}

/** One or both languages on one page; `bottom` is where the words end, in points. */
function colophonPage(front: Front, number: number, sides: readonly SideName[]): { readonly page: Page; readonly bottom: number } {
  const { design } = front
  const page = new PageBuilder(number)
  let bottom = design.top + design.leading * 2
  for (const side of sides) {
    const sheet = sheetOn(front, page, side, 'colophon', bottom + design.leading * 2)
    writeColophon(front, sheet, side)
    bottom = sheet.y
  }
  return { page: page.finish(), bottom }
}

function writeColophon({ work, design }: Front, sheet: Sheet, side: SideName): void {
  const words = wordsFor(work.languages[side])
  const language = work.languages[side]
  sheet.write(words.edition('colophon'), ink('italic', design.size * 1.08), 'center', design.leading)
  sheet.skip(design.leading)
  const entries: [string, string][] = [
    ...work.contributors.map(({ name, role }): [string, string] => [words.edition(`role-${role}`), name]),
    [words.edition('rights-of-source'), work.rights.source],
    [words.edition('rights-of-translation'), work.rights.translation ?? ''],
    [words.edition('source-of-text'), localised(work.sourceNote, language) ?? ''],
    [words.edition('date-of-edition'), dateInWords(work.edition.date.slice(0, 10), language)],
    [words.edition('identifier'), work.identifier],
  ]
  for (const [label, text] of entries.filter(([, each]) => each !== '')) {
    sheet.write(label, ink('regular', design.size * 0.82, 'all-small-caps', 60), 'center', design.leading * 0.95)
    sheet.write(text, ink('regular', design.size * 0.95), 'center', design.leading)
    sheet.skip(design.leading * 0.45)
  }
}
