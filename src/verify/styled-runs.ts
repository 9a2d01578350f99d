/**
 * Say of a text which of its letters are set how, whatever tree of spans or elements says so.
 * In: pieces of text in order, each with the styles it stands in. Out: the fewest runs that say the same.
 * White space has no style, and a style is a set: one `em` or two beside each other, or one in the other, are the same to a reader.
 */
import type { Inline, NoteId, SpanStyle } from '../model/inline.js'
import { lettersOf, snippet } from './letters.js'

/** `styles`: names, sorted, with a space between; none for plain text. */
export type StyledRun = { readonly styles: string; readonly text: string }

/** The name of a style as runs have it; words of another language say which. */
export const styleName = (style: SpanStyle, lang?: string): string => (style === 'foreign' && lang ? `foreign:${lang}` : style)

/** The same styles and one more. */
export const withStyle = (styles: string, name: string): string => [...new Set([...styles.split(' '), name])].filter(each => each !== '').sort().join(' ')

/** The pieces of running text; the call of a note is a piece of its own where `callStyle` names a style for it. */
export function piecesOf(inlines: readonly Inline[], callStyle?: (note: NoteId) => string | undefined, styles = ''): StyledRun[] {
  return inlines.flatMap((inline): StyledRun[] => {
    if (inline.type === 'text') return [{ styles, text: inline.text }]
    if (inline.type === 'span') return piecesOf(inline.children, callStyle, withStyle(styles, styleName(inline.style, inline.lang)))
    if (inline.type === 'link') return piecesOf(inline.children, callStyle, styles)
    const style = inline.type === 'note-reference' ? callStyle?.(inline.note) : undefined
    return style === undefined ? [] : [{ styles: style, text: '*' }]
  })
}

/** The letters of the pieces, neighbours of one style joined. */
export function joinRuns(pieces: readonly StyledRun[]): StyledRun[] {
  return joinNeighbours(joinNeighbours(pieces).map(({ styles, text }) => ({ styles, text: lettersOf(text) })).filter(({ text }) => text !== ''))
}

function joinNeighbours(pieces: readonly StyledRun[]): StyledRun[] {
  const runs: StyledRun[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.styles === piece.styles) runs[runs.length - 1] = { styles: piece.styles, text: last.text + piece.text }
    else runs.push(piece)
  }
  return runs
}

/** One and the same for texts whose letters are the same and set alike. */
export const runsKey = (runs: readonly StyledRun[]): string => runs.map(({ styles, text }) => `${styles}\t${text}`).join('\n')

/** The runs that are not plain, for a message. */
export function describeRuns(runs: readonly StyledRun[]): string {
  const styled = runs.filter(({ styles }) => styles !== '')
  return snippet(styled.map(({ styles, text }) => `${styles} ${text}`).join(', ')) || '–'
}
