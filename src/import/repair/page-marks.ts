/**
 * Put the marks of the original's pages where those pages begin.
 * In: finished passages. Out: the same with the marks as anchors. A word that was broken over two pages stays whole:
 * the mark stands after it, before the first whole word of the new page.
 */
import type { Mend } from '../draft.js'
import { type Anchor, anchorMark, type PageStart, type Passage, textsOf } from '../passage.js'
import { joinTracked, rewrite } from '../tracked-text.js'

/** A mark at offset `at` of part `part` of passage `passage`. */
type Spot = { readonly passage: number; readonly part: number; readonly at: number }
type Mark = Spot & { readonly page: string }

export const pageMarks: Mend = draft => {
  if (draft.pages.length === 0) return draft
  const marks = new Map<number, Mark[]>()
  for (const mark of placeMarks(draft.passages, draft.pages)) marks.set(mark.passage, [...(marks.get(mark.passage) ?? []), mark])
  return { ...draft, passages: draft.passages.map((passage, at) => withMarks(passage, marks.get(at) ?? [])) }
}

/** Each page at the first character that stood on it, or, when nothing of it is left in the text, with the page after it. */
function placeMarks(passages: readonly Passage[], pages: readonly PageStart[]): Mark[] {
  const first: (Spot & { readonly origin: number })[] = []
  for (const [passage, { role }] of passages.entries()) {
    if (role === 'separator') continue
    for (const [part, { origins, text }] of textsOf(passages[passage] as Passage).entries()) {
      for (let at = 0; at < origins.length; at += 1) {
        const origin = origins[at] ?? -1
        if (origin < 0 || text.charCodeAt(at) === 32) continue
        const page = pageAt(pages, origin)
        if (page >= 0 && (first[page] === undefined || origin < (first[page]?.origin ?? 0))) first[page] = { passage, part, at, origin }
      }
    }
  }
  let next: Spot | undefined
  const marks: Mark[] = []
  for (let page = pages.length - 1; page >= 0; page -= 1) {
    next = first[page] ?? next
    if (next) marks.unshift({ ...next, page: pages[page]?.label ?? '' })
  }
  return marks
}

/** The page that holds this offset; -1 before the first. */
function pageAt(pages: readonly PageStart[], origin: number): number {
  let low = -1
  let high = pages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pages[middle]?.start ?? 0) <= origin) low = middle
    else high = middle - 1
  }
  return low
}

function withMarks(passage: Passage, marks: readonly Mark[]): Passage {
  if (marks.length === 0) return passage
  const anchors: Anchor[] = []
  let taken = 0
  const parts = textsOf(passage).map((part, index) => {
    const own = marks.filter(mark => mark.part === index).map(mark => ({ at: afterBrokenWord(part.text, mark.at), page: mark.page }))
    for (let at = 0, next = 0; at <= part.text.length; at += 1) {
      for (let mark = own[next]; mark && mark.at === at; mark = own[++next]) anchors.push({ kind: 'page', page: mark.page })
      const anchor = part.text[at] === anchorMark ? passage.anchors[taken++] : undefined
      if (anchor) anchors.push(anchor)
    }
    return rewrite(part, own.map(({ at }) => ({ start: at, end: at, after: anchorMark })))
  })
  return { ...passage, anchors, text: passage.parts ? joinTracked(parts, passage.role === 'verse' ? '\n' : ' ') : (parts[0] ?? passage.text), ...(passage.parts ? { parts } : {}) }
}

function afterBrokenWord(text: string, at: number): number {
  if (at === 0 || /\s/.test(text[at - 1] ?? '')) return at
  const space = text.slice(at).search(/\s/)
  return space < 0 ? text.length : at + space + 1
}
