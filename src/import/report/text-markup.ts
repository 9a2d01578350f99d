/**
 * Set the finished text in markup, with its marks, note calls and pages.
 * In: a draft. Out: hast: a paragraph for each passage, each with a link to its line in the original, and the notes after the text.
 * A mark is a link to its line; its title says what stood there, and so do its label and description to who does not see.
 */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Repair } from '../../model/import.js'
import { type Draft, originOf } from '../draft.js'
import { type Anchor, anchorMark, type DraftNote, type Passage, textsOf } from '../passage.js'
import type { TrackedText } from '../tracked-text.js'
import { isWholeLine, kindOf, kindOfMark, type Mark } from './marks.js'
import { printable } from './original-markup.js'
import { type Page, row } from './page.js'

export function textMarkup(page: Page, draft: Draft): Element[] {
  const body = draft.passages.flatMap(passage => [...goneBefore(page, passage), passageMarkup(page, passage)])
  return draft.notes.length === 0 ? body : [...body, h('section', { id: 'notes' }, row([h('h3', page.words.report('notes')), ...draft.notes.map(note => noteMarkup(page, note))]))]
}

const noteId = (note: string): string => `n-${note.replace(/[^\p{L}\p{N}-]+/gu, '-')}`

function noteMarkup(page: Page, note: DraftNote): Element {
  return h('div.note', { id: noteId(note.id) }, row([h('span.number', note.mark || note.id), ...note.passages.map(passage => passageMarkup(page, passage))]))
}

function passageMarkup(page: Page, passage: Passage): Element {
  const { role } = passage
  const texts = textsOf(passage)
  const line = lineOf(page, texts[0])
  const anchors = [...passage.anchors]
  const content = texts.flatMap((text, at): ElementContent[] => [...(at > 0 ? [role === 'verse' ? h('br') : h('span.cell', ' | ')] : []), ...markedMarkup(page, text, anchors)])
  const kind = role === 'text' ? [] : [h('span.kind', page.words.report(`kind-${role}`)), text(' ')]
  return h(role === 'heading' ? 'h3' : 'p', { className: ['passage', role] }, [...(line === undefined ? [] : [h('a.line', { href: `#l${line}`, ariaLabel: page.words.report('line', { line }) }, String(line)), text(' ')]), ...kind, ...content])
}

/** Lines that were taken out before a passage stand in a paragraph of their own. */
function goneBefore(page: Page, passage: Passage): Element[] {
  const gone = (page.marks.get(textsOf(passage)[0] ?? passage.text) ?? []).filter(mark => isGoneBefore(page, mark))
  return gone.map(mark => h('p.passage', [markMarkup(page, mark, [])]))
}

const isGoneBefore = ({ traced }: Page, mark: Mark): boolean => mark.to === 0 && traced !== undefined && mark.repairs.every(repair => isWholeLine(repair, traced.source))

const lineOf = ({ traced }: Page, tracked: TrackedText | undefined): number | undefined => (tracked && traced ? traced.source.place(originOf(tracked)).line : undefined)

const text = (value: string): ElementContent => ({ type: 'text', value: printable(value) })

/** One text with its marks; `anchors` are used up as they are met. */
function markedMarkup(page: Page, tracked: TrackedText, anchors: Anchor[]): ElementContent[] {
  const content: ElementContent[] = []
  let at = 0
  for (const mark of page.marks.get(tracked) ?? []) {
    if (isGoneBefore(page, mark)) continue
    content.push(...plainMarkup(page, tracked.text.slice(at, mark.from), anchors), markMarkup(page, mark, plainMarkup(page, tracked.text.slice(mark.from, mark.to), anchors)))
    at = mark.to
  }
  return [...content, ...plainMarkup(page, tracked.text.slice(at), anchors)]
}

function plainMarkup(page: Page, plain: string, anchors: Anchor[]): ElementContent[] {
  return plain.split(anchorMark).flatMap((piece, at): ElementContent[] => {
    const anchor = at === 0 ? undefined : anchors.shift()
    return [...(anchor ? [anchorMarkup(page, anchor)] : []), ...(piece === '' ? [] : [text(piece)])]
  })
}

function anchorMarkup({ words }: Page, anchor: Anchor): ElementContent {
  switch (anchor.kind) {
    case 'page':
      return h('span.page', `[${words.report('page', { page: anchor.page })}]`)
    case 'call':
      return h('sup', `[${anchor.note}]`)
    case 'mark':
      return h('sup', anchor.mark)
  }
}

const tags = { made: 'ins', removed: 'del', proposed: 'mark', refused: 'span' } as const
const shownOfRemoved = 80

/** A mark as a link to its line. What was taken out is shown struck through, its spaces to be seen. */
function markMarkup(page: Page, mark: Mark, content: readonly ElementContent[]): ElementContent {
  const [first] = mark.repairs
  const kind = kindOfMark(mark)
  const gone = mark.repairs.map(({ before }) => before).join(' ').trim() || '␣'
  const shown = kind === 'removed' && mark.from === mark.to ? [text(gone.length > shownOfRemoved ? `${gone.slice(0, shownOfRemoved)}…` : gone)] : [...content]
  const tip = mark.repairs.map(repair => tipOf(page, repair)).join(' · ')
  const line = first?.place.line ?? 1
  return h('a.change', {
    id: page.markIds.get(mark),
    className: [kind, ...(mark.repairs.some(({ decided }) => decided) ? ['decided'] : [])],
    href: `#l${line}`,
    title: `${tip}\n${page.words.report('line', { line })} · ${printable(page.originalLines[line - 1]?.trim() ?? '')}`,
    ariaLabel: tip,
    ariaDescribedBy: `l${line}`,
    dataRules: [...new Set(mark.repairs.map(({ rule }) => rule))].join(' '),
  }, [h(tags[kind], shown)])
}

function tipOf({ words }: Page, repair: Repair): string {
  const said = words.report('tip', { what: words.report(kindOf(repair)), rule: repair.rule, before: repair.before.replaceAll(anchorMark, ''), after: repair.after.replaceAll(anchorMark, '') })
  return repair.decided ? `${said} (${words.report('decided')})` : said
}
