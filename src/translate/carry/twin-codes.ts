/**
 * Give the codes of a changed source the ids of their old twins, so that the target's codes still answer them.
 * In: the new source, the old one. Out: the new source with ids, and how the codes of the target must change with it.
 * Twins are found by what they are exactly, then by kind, each in order.
 */
import type { CodeId, Inline } from '../../model/inline.js'
import { codesOf } from '../../model/inline-walk.js'
import { groupBy } from './group-by.js'
import { codeSpelling } from './source-key.js'

type Code = Exclude<Inline, { type: 'text' }>

/** The inlines with every code's id replaced. */
export function renameCodes(inlines: readonly Inline[], rename: (id: CodeId, code: Code) => CodeId): Inline[] {
  return inlines.map(inline => {
    if (inline.type === 'text') return inline
    const id = rename(inline.id, inline)
    return 'children' in inline ? { ...inline, id, children: renameCodes(inline.children, rename) } : { ...inline, id }
  })
}

export const codesIn = (inlines: readonly Inline[]): Code[] => codesOf(inlines) as Code[]

/** The old twin of each new code that has one. */
export function findTwins(news: readonly Code[], olds: readonly Code[]): Map<Code, Code> {
  const twins = new Map<Code, Code>()
  pairBy(code => codeSpelling(code).spelling, news, olds, twins)
  const taken = new Set(twins.values())
  pairBy(code => codeSpelling(code).kind, news.filter(code => !twins.has(code)), olds.filter(code => !taken.has(code)), twins)
  return twins
}

function pairBy(keyOf: (code: Code) => string, news: readonly Code[], olds: readonly Code[], twins: Map<Code, Code>): void {
  const free = groupBy(olds, keyOf)
  for (const code of news) {
    const twin = free.get(keyOf(code))?.shift()
    if (twin) twins.set(code, twin)
  }
}

/** The target with what its codes say (a note's id, a link's address) changed as it was changed in the source. */
export function followSource(target: readonly Inline[], twins: ReadonlyMap<Code, Code>): Inline[] {
  const follow = new Map([...twins].map(([now, was]) => [was.id, { now, was }]))
  const change = (inline: Inline): Inline => {
    if (inline.type === 'text') return inline
    const children = 'children' in inline ? { children: inline.children.map(change) } : {}
    const twin = follow.get(inline.id)
    const saysTheSame = twin && codeSpelling(twin.was).spelling === codeSpelling(inline).spelling && twin.now.type === inline.type
    return saysTheSame ? ({ ...inline, ...twin.now, ...children, id: inline.id } as Inline) : ({ ...inline, ...children } as Inline)
  }
  return target.map(change)
}
