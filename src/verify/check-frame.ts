/**
 * Hold what stands round the text of published pages against what must: title page, contents, pages of the original, and nothing else.
 * In: `Expected`, `Found`, how to report. Out: diagnostics.
 * Contents and running heads may repeat headings and titles; any other sentence of the text stands in its segment and nowhere else.
 */
import type { Diagnostic, MessageValues } from '../model/diagnostic.js'
import type { RuleId } from '../model/rules.js'
import type { Expected, ExpectedSegment } from './expected.js'
import type { Found, FoundLink, FoundText } from './found.js'
import { Furniture } from './furniture.js'
import { lettersOf, printedLetters, snippet } from './letters.js'

export type Report = (rule: RuleId, values: MessageValues) => Diagnostic

/** As many letters of the text, outside their segment, are no accident. */
const suspicious = 40
/** So many of them, at least, belong to no heading and no title. */
const recognisable = 12

/** Everything that is wrong round the text. */
export function checkFrame(expected: Expected, found: Found, report: Report): Diagnostic[] {
  return [
    ...checkTitles(expected, found, report),
    ...checkContents(expected, found, report),
    ...checkPageMarks(expected, found, report),
    ...checkLoose(expected, found, report),
    ...[...new Set(found.faults)].map(fault => report('verify-markup-unsafe', { found: snippet(fault) })),
  ]
}

/** Each title is a line of its own before the text begins; an entry of the contents is none. */
function checkTitles({ titles }: Expected, { loose }: Found, report: Report): Diagnostic[] {
  const lines = new Set(loose.filter(({ inLink, inFront }) => inFront && !inLink).map(({ text }) => lettersOf(text)))
  return titles.filter(title => !lines.has(lettersOf(title))).map(title => report('verify-title-missing', { title }))
}

/** Where there are several headings, a link leads to each that says it, in every language of the view. */
function checkContents({ body }: Expected, { links, segments }: Found, report: Report): Diagnostic[] {
  const headings = headingsOf(body)
  if (new Set(headings.map(([first]) => first.unit)).size < 2) return []
  const homes = new Map(segments.map(({ id, within }) => [id, within]))
  const entries = links.filter(({ ofText }) => !ofText).map(link => ({ ...link, letters: lettersOf(link.text) }))
  const isListed = ([first, ...others]: Heading): boolean => {
    const words = lettersOf([first, ...others].map(({ text }) => text).join(' '))
    return entries.some(({ to, letters }: FoundLink & { letters: string }) => letters.includes(words) && homes.get(first.id)?.includes(to))
  }
  return headings.filter(heading => !isListed(heading)).map(([first]) => report('verify-contents-missing', { segment: first.id, text: snippet(first.text) }))
}

type Heading = readonly [ExpectedSegment, ...ExpectedSegment[]]

/** The segments of each heading that says something, in each language. */
function headingsOf(body: readonly ExpectedSegment[]): Heading[] {
  const headings = new Map<string, [ExpectedSegment, ...ExpectedSegment[]]>()
  for (const segment of body) {
    if (segment.level === 0 || lettersOf(segment.text) === '') continue
    const key = `${segment.unit} ${segment.side}`
    const known = headings.get(key)
    if (known) known.push(segment)
    else headings.set(key, [segment])
  }
  return [...headings.values()]
}

/** The marks of the text's pages, in order; those of notes may stand between them. */
function checkPageMarks({ pages }: Expected, found: Found, report: Report): Diagnostic[] {
  const marked = found.pages.map(lettersOf)
  let next = 0
  return pages.flatMap(page => {
    const at = marked.indexOf(lettersOf(page), next)
    if (at < 0) return [report('verify-page-mark-missing', { page })]
    next = at + 1
    return []
  })
}

/** Sentences of the text that are printed once more, outside their segment. */
function checkLoose(expected: Expected, { loose }: Found, report: Report): Diagnostic[] {
  const furniture = new Furniture(expected)
  const segments = [...expected.body, ...expected.notes.flatMap(note => note.segments)]
  const streams = [toStream(segments.filter(({ side }) => side === 'source')), toStream(segments.filter(({ side }) => side === 'target'))]
  return loose.flatMap(({ text }: FoundText) => {
    const letters = printedLetters(text)
    const foreign = letters.length < suspicious ? letters : furniture.blotOut(letters)
    for (let start = 0; start + suspicious <= letters.length; start += 1) {
      if (lettersLeft(foreign.slice(start, start + suspicious)) < recognisable) continue
      const where = streams.map(stream => stream.find(letters.slice(start, start + suspicious))).find(id => id !== undefined)
      if (where !== undefined) return [report('verify-text-added', { text: snippet(text), where })]
    }
    return []
  })
}

const lettersLeft = (blotted: string): number => blotted.replaceAll('\0', '').length

/** The letters of segments one after the other, and which segment holds some of them. */
function toStream(segments: readonly ExpectedSegment[]): { readonly find: (words: string) => string | undefined } {
  let letters = ''
  const ends = segments.map(({ text }) => {
    letters += printedLetters(text)
    return letters.length
  })
  const find = (words: string): string | undefined => {
    const at = letters.indexOf(words)
    return at < 0 ? undefined : segments[ends.findIndex(end => end > at)]?.id
  }
  return { find }
}
