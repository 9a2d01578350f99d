/**
 * Ask running text the questions every stage asks: its plain text, its codes, its notes.
 * In: inlines. Out: strings and lists, in reading order. Pure.
 */
import type { Inline, NoteCall, NoteId, NoteReference } from './inline.js'

type AnyInline = Inline<NoteReference> | Inline<NoteCall> | Inline<NoteReference | NoteCall>
type Code = Exclude<AnyInline, { type: 'text' }>

/** Types of inlines that hold others. */
type Holder = 'span' | 'link' | 'foreign-code'
const isHolder = <One extends { readonly type: string }>(inline: One): inline is Extract<One, { type: Holder }> => inline.type === 'span' || inline.type === 'link' || inline.type === 'foreign-code'

/** The text without codes; a line break or paragraph break reads as `\n`, a note call as nothing, a foreign code as its `equiv`. */
export function plainText(inlines: readonly AnyInline[]): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.type === 'text') text += inline.text
    else if (isHolder(inline)) text += (inline.type === 'foreign-code' ? inline.equiv : '') + plainText(inline.children)
    else if (inline.type === 'line-break' || inline.type === 'paragraph-break') text += '\n'
  }
  return text
}

/** Every code, outer before inner. */
export function codesOf(inlines: readonly AnyInline[]): Code[] {
  return inlines.flatMap((inline): Code[] => (inline.type === 'text' ? [] : isHolder(inline) ? [inline, ...codesOf(inline.children)] : [inline]))
}

/** The ids of the notes called, in order, repeats kept. */
export function notesCalled(inlines: readonly AnyInline[]): NoteId[] {
  return codesOf(inlines).flatMap(code => (code.type === 'note-reference' || code.type === 'note-call' ? [code.note] : []))
}

/** The same tree with every leaf that holds no others replaced by what `replace` makes of it. */
export function mapLeaves<A, B>(inlines: readonly Inline<A>[], replace: (leaf: Exclude<Inline<A>, { type: Holder }>) => readonly Inline<B>[]): Inline<B>[] {
  return inlines.flatMap((inline): readonly Inline<B>[] => {
    const node = inline as Inline<NoteReference>
    if (isHolder(node)) {
      const children = mapLeaves(node.children as readonly Inline<A>[], replace)
      return [{ ...node, children } as Inline<B>]
    }
    return replace(inline as Exclude<Inline<A>, { type: Holder }>)
  })
}

/** Neighbouring texts joined and empty ones dropped, so that equal texts are equal trees. */
export function joinTexts<Call>(inlines: readonly Inline<Call>[]): Inline<Call>[] {
  const joined: Inline<Call>[] = []
  for (const inline of inlines as readonly Inline<NoteReference>[]) {
    const last = joined.at(-1) as Inline<NoteReference> | undefined
    if (inline.type === 'text' && inline.text === '') continue
    if (inline.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { type: 'text', text: last.text + inline.text } as Inline<Call>
    else if (isHolder(inline)) joined.push({ ...inline, children: joinTexts(inline.children) } as Inline<Call>)
    else joined.push(inline as Inline<Call>)
  }
  return joined
}

/** The text as a reader of an edition meets it: foreign codes dissolved into their children, or the text that stands for them. */
export function withoutForeignCodes<Call>(inlines: readonly Inline<Call>[]): readonly Inline<Call>[] {
  const nodes = inlines as readonly Inline<NoteReference>[]
  if (!(codesOf(nodes) as Inline[]).some(code => code.type === 'foreign-code')) return inlines
  const dissolve = (inline: Inline): readonly Inline[] => {
    if (inline.type === 'foreign-code') return [{ type: 'text', text: inline.equiv }, ...inline.children.flatMap(dissolve)]
    return [isHolder(inline) ? { ...inline, children: inline.children.flatMap(dissolve) } : inline]
  }
  return joinTexts(nodes.flatMap(dissolve)) as readonly Inline<Call>[]
}
