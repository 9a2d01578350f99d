/**
 * Model what every step of structure knows: the passages with the roles found so far, and what the whole document shows.
 * The questions that several steps ask of a passage and its neighbours are here.
 */
import { type Passage, type Role, textOf } from '../passage.js'

/** `titles`: folded titles of the table of contents. `double`: a blank line stands after every line and means nothing. */
export type Survey = { readonly titles: ReadonlySet<string>; readonly double: boolean }

/** One step: passages in, the same with more roles. Only passages whose role is still `text` are given one. */
export type Step = (passages: readonly Passage[], survey: Survey) => Passage[]

/** A blank line that means something, or a page's end, stands above it. */
export const isApart = (passages: readonly Passage[], at: number, { double }: Survey): boolean => {
  const passage = passages[at]
  return at === 0 || passage === undefined || passage.startsPage || passage.gap > (double ? 1 : 0)
}

/** Passages with the role that `find` gives to those that have none. */
export function withRoles(passages: readonly Passage[], find: (at: number, text: string) => Role | undefined): Passage[] {
  return passages.map((passage, at) => {
    const role = passage.role === 'text' ? find(at, textOf(passage)) : undefined
    return role ? { ...passage, role } : passage
  })
}

/** It is written as part of a sentence that goes on before or after it. */
export const isProse = (text: string): boolean => text.length > 160 || text.split(/\s+/).length > 25
