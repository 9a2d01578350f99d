/**
 * Draw the cover of a work with type alone, after the French white covers: a black rule, two coloured ones, the title.
 * In: a setting. Out: SVG as hast, 1200 by 1800. A font is not assumed: whoever prints it brings one, or gets a serif.
 */
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { SideName } from '../../model/edition.js'
import { languageOf, type Setting, titleOf } from './setting.js'
import { namesOf } from './title-markup.js'

const width = 1200
const height = 1800
/** Room for words between the rules. */
const measure = 860
/** The width of words in EB Garamond, in ems, by the means of its capitals and its other letters; enough to break titles by. */
const widthOf = (words: string): number => [...words].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? 0.68 : 0.43), 0)

/** One colour for each work, always the same: dark enough to be read on the cover's white (over 7 : 1). */
const colours = ['#8f1d14', '#1d4368', '#28513a', '#5b2a5e', '#6b3f0c', '#234a4d']
const coverColour = (id: string): string => colours[[...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % colours.length] ?? '#8f1d14'

/** The words of a cover, for its alternative text and for the font that it needs. */
export function coverWords({ edition: { work }, sides }: Setting): string[] {
  return [namesOf(work, 'aut'), ...new Set(sides.map(side => titleOf(work, side))), sides.includes('target') ? namesOf(work, 'trl') : ''].filter(words => words !== '')
}

/** The cover. `styles`: CSS that stands in it, such as a font. */
export function coverDrawing(setting: Setting, styles = ''): Element {
  const { work } = setting.edition
  const colour = coverColour(work.id)
  const [first, second] = setting.sides
  const top = first ? titleBlock(setting, first, 620, [150, 132, 116, 100, 86, 74, 62, 52], colour) : { element: s('g'), end: 620 }
  const isTwin = second !== undefined && titleOf(work, second) !== titleOf(work, first ?? 'source')
  const bottom = isTwin ? titleBlock(setting, second, top.end + 265, [84, 76, 68, 60, 52, 44], '#1c1a17') : undefined
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: coverWords(setting).join(', ') }, [
    ...(styles === '' ? [] : [s('style', styles)]),
    s('rect', { width, height, fill: '#fbf7ec' }),
    frame(54, '#1c1a17', 5),
    frame(80, colour, 4),
    frame(94, colour, 4),
    line(namesOf(work, 'aut'), 330, { fontSize: 64, letterSpacing: 2 }),
    top.element,
    ...(bottom ? [line('❦', top.end + 132, { fontSize: 60, fill: colour }), bottom.element] : []),
    ...(setting.sides.includes('target') ? [line(namesOf(work, 'trl'), height - 220, { fontSize: 50, letterSpacing: 1 })] : []),
  ])
}

const frame = (inset: number, stroke: string, strokeWidth: number): Element => s('rect', { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset, fill: 'none', stroke, strokeWidth })

function line(words: string, y: number, style: Readonly<Record<string, string | number>>): Element {
  return s('text', { x: width / 2, y, textAnchor: 'middle', fontFamily: "'EB Garamond', Garamond, Palatino, Georgia, serif", fill: '#1c1a17', ...style }, [{ type: 'text', value: words }])
}

/** A title in the largest size in which it fills no more than five lines. `end`: the last line's height. */
function titleBlock(setting: Setting, side: SideName, y: number, sizes: readonly number[], fill: string): { element: Element; end: number } {
  const title = titleOf(setting.edition.work, side)
  const fits = (size: number): boolean => {
    const lines = breakLines(title, size)
    return lines.length <= 5 && lines.every(words => widthOf(words) * size <= measure)
  }
  const size = sizes.find(fits) ?? sizes.at(-1) ?? 60
  const lines = breakLines(title, size)
  const step = Math.round(size * 1.12)
  const children = lines.map((words, index) => line(words, y + index * step, { fontSize: size, fill, ...(side === 'target' && setting.view === 'both' ? { fontStyle: 'italic' } : {}) }))
  return { element: s('g', { lang: languageOf(setting.edition.work, side) }, children), end: y + (lines.length - 1) * step }
}

/** The fewest lines that the measure allows, as even as they can be. */
function breakLines(title: string, size: number): string[] {
  const longest = measure / size
  const count = Math.max(1, Math.ceil(widthOf(title) / longest))
  for (let limit = widthOf(title) / count; limit < longest; limit += 0.4) {
    const lines = fillLines(title, limit)
    if (lines.length <= count) return lines
  }
  return fillLines(title, longest)
}

function fillLines(title: string, limit: number): string[] {
  const lines: string[] = []
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= limit) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
