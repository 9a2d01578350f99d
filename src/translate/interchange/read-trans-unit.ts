/**
 * Read one trans-unit of XLIFF 1.2 into the sentences that it holds.
 * In: the element. Out: a returned segment for each `mrk mtype="seg"`, or one for the whole where there are none.
 * A tool may join or cut sentences, so the marks of the target need not be those of the source: what has no partner is joined to the
 * sentence before it, and a target without marks answers all sentences at once.
 */
import type { SegmentId } from '../../model/catalog.js'
import { codesOf, plainText } from '../../model/inline-walk.js'
import type { Inline } from '../../model/inline.js'
import type { ReturnedSegment } from '../../model/returned.js'
import { sourceKey } from '../carry/source-key.js'
import { preservesSpace } from '../../xml/slice.js'
import { attributeOf, childElements, textIn, type XmlElement, type XmlNode } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import type { Code } from './code-names.js'
import { attributes12 } from './codes12.js'
import { readInlines12 } from './read-inlines12.js'
import { segmentMarks } from './segment-marks12.js'
import { fromSegmentKey, fromUnitKey } from './segment-key.js'
import { fromExtraStates, weakestState } from './segment-states12.js'
import { copyState, fromState12, fromWord, type Said, type State12 } from './state-map.js'
import { type ReturnedRemark, type ToolFacts, toRemark } from './tool-facts12.js'

/** `unknown` codes of the target are dropped, their text kept; `lost` codes are those of the source that a translated target has no more. */
export type ReadSentence = { readonly segment: Omit<ReturnedSegment, 'place'>; readonly name: string; readonly unknown: readonly string[]; readonly lost: readonly string[] }

export function readTransUnit(element: XmlElement, facts: ToolFacts): ReadSentence[] {
  const child = (local: string): XmlElement | undefined => childElements(element).find(one => one.local === local)
  const source = child('source')
  if (!source) return []
  const target = child('target')
  const whole: Sentence = { ids: undefined, source: source.children, target: target?.children }
  const marked = joinSentences(segmentMarks(child('seg-source')), target && segmentMarks(target), target)
  const sentences = marked.length > 0 ? marked : [whole]
  const read = new SentenceReader(element, source, target, facts)
  return sentences.map((sentence, index) => read.sentence(sentence, index === 0 ? notesOf(element) : []))
}

/** `ids`: the segments of the marks that were joined; undefined where there are no marks. */
type Sentence = { readonly ids: readonly SegmentId[] | undefined; readonly source: readonly XmlNode[]; readonly target: readonly XmlNode[] | undefined }

function joinSentences(sources: ReturnType<typeof segmentMarks>, targets: ReturnType<typeof segmentMarks> | undefined, target: XmlElement | undefined): Sentence[] {
  if (sources.length === 0) return []
  const isEmpty = targets?.length ? targets.every(({ nodes }) => nodes.length === 0) : target === undefined || isBlank(target)
  if (!targets || !target || isEmpty) return sources.map(({ id, nodes }) => ({ ids: [id], source: nodes, target: undefined }))
  if (targets.length === 0) return [{ ids: sources.map(({ id }) => id), source: spaced(sources.map(({ nodes }) => nodes)), target: target.children }]
  const groups: { ids: SegmentId[]; sources: (readonly XmlNode[])[]; targets: (readonly XmlNode[])[] }[] = []
  for (const { id, nodes } of sources) groups.push({ ids: [id], sources: [nodes], targets: [] })
  let last = groups[0]
  for (const { id, nodes } of targets) {
    last = groups.find(group => group.ids.includes(id)) ?? last
    last?.targets.push(nodes)
  }
  return groups.map(group => ({ ids: group.ids, source: spaced(group.sources), target: group.targets.length === 0 ? undefined : spaced(group.targets) }))
}

/** Nothing in it but white space, and no code either. */
const isBlank = (element: XmlElement): boolean => childElements(element).length === 0 && textIn(element).trim() === ''

const space: XmlNode = { type: 'text', text: ' ', start: 0, end: 0 }
const spaced = (lists: readonly (readonly XmlNode[])[]): readonly XmlNode[] => lists.flatMap((nodes, index) => (index === 0 ? nodes : [space, ...nodes]))

class SentenceReader {
  private readonly extra
  private readonly said: Said

  constructor(
    private readonly element: XmlElement,
    private readonly sourceElement: XmlElement,
    private readonly targetElement: XmlElement | undefined,
    private readonly facts: ToolFacts,
  ) {
    const extra = fromExtraStates(attributeOf(element, 'extradata') ?? '')
    this.said = fromState12(this.state12())
    const written = weakestState([...extra.values()].flatMap(({ state }) => (state === undefined ? [] : [{ state }])))
    this.extra = this.targetElement === undefined || this.said.state === written ? extra : new Map<SegmentId, Said>()
  }

  sentence({ ids, source, target }: Sentence, notes: readonly ReturnedRemark[]): ReadSentence {
    const { definitions } = this.facts
    const from = readInlines12(source, { preserve: preservesSpace(this.sourceElement), source: [], definitions })
    const codes = codesOf(from.inlines) as Code[]
    const to = target && readInlines12(target, { preserve: preservesSpace(this.targetElement ?? this.sourceElement), source: codes, definitions })
    const inlines = to && this.isTranslation(from.inlines, to.inlines) ? to.inlines : undefined
    const where = this.ids(ids)
    const remarks = [...notes, ...this.comments([...source, ...(target ?? [])])]
    const state = this.stateOf(ids, inlines)
    const name = where.unit === undefined ? (attributeOf(this.element, 'id') ?? '') : [where.unit, ...(where.segments ?? [])].join('.')
    return {
      segment: { ...where, source: from.inlines, ...(inlines ? { target: inlines } : {}), ...(state === undefined ? {} : { state }), remarks },
      name,
      unknown: to?.unknown ?? [],
      lost: inlines ? lostCodes(codes, codesOf(inlines) as Code[]) : [],
    }
  }

  /** An empty target is none, and so is a copy of the source that nobody touched. */
  private isTranslation(source: readonly Inline[], target: readonly Inline[]): boolean {
    if (target.length === 0 || (plainText(target).trim() === '' && codesOf(target).length === 0)) return false
    return !this.isCopy() || sourceKey(source) !== sourceKey(target)
  }

  private isCopy(): boolean {
    return this.targetElement !== undefined && attributeOf(this.targetElement, 'state-qualifier') === copyState['state-qualifier']
  }

  private state12(): State12 {
    const { targetElement: target } = this
    return { approved: attributeOf(this.element, 'approved'), state: target && attributeOf(target, 'state'), 'state-qualifier': target && attributeOf(target, 'state-qualifier') }
  }

  /** What has no target is untranslated, and a copy that was written over is translated, though tools of that kind leave its state. */
  private stateOf(ids: readonly SegmentId[] | undefined, target: readonly Inline[] | undefined): ReturnedSegment['state'] {
    if (!target || this.isCopy()) return target ? 'translated' : 'initial'
    const own = ids?.flatMap(id => this.toolState(id) ?? this.extra.get(id)?.state ?? [])
    if (own && own.length > 0) return weakestState(own.map(state => ({ state })))
    return this.toolState(undefined) ?? this.said.state
  }

  /** Trados has a state for each segment (`sdl:seg-defs`), memoQ and Phrase one for each trans-unit. */
  private toolState(id: SegmentId | undefined): ReturnedSegment['state'] {
    const definitions = childElements(this.element).filter(({ local }) => local === 'seg-defs').flatMap(childElements)
    if (id !== undefined) {
      const found = definitions.find(one => attributeOf(one, 'id') === id)
      return found && (fromWord('sdl', attributeOf(found, 'conf')) ?? 'initial')
    }
    const own = (local: string): string | undefined => this.element.attributes.find(one => one.local === local && one.uri !== '')?.value
    return fromWord('memoq', own('status')) ?? fromWord('phrase', own('confirmed'))
  }

  private ids(ids: readonly SegmentId[] | undefined): Pick<ReturnedSegment, 'unit' | 'segments'> {
    const id = unarmour(attributeOf(this.element, 'id') ?? '')
    if (ids !== undefined) return { unit: fromUnitKey(id), segments: ids }
    return fromSegmentKey(id) ?? { unit: fromUnitKey(id) }
  }

  private comments(nodes: readonly XmlNode[]): ReturnedRemark[] {
    return nodes.flatMap(node => {
      if (node.type !== 'element') return []
      const named = node.attributes.find(({ local }) => local === 'cid')?.value
      const said = node.local === 'mrk' ? attributeOf(node, 'comment') : undefined
      return [...(named === undefined ? [] : (this.facts.comments.get(named) ?? [])), ...(said === undefined ? [] : [{ text: said }]), ...this.comments(node.children)]
    })
  }
}

/** Notes for the translator are ours to know; those of the program itself are signed with their kind. */
function notesOf(element: XmlElement): ReturnedRemark[] {
  const notes = childElements(element).flatMap((note): ReturnedRemark[] => {
    const by = attributeOf(note, 'from')
    const text = note.local === 'note' ? unarmour(textIn(note)) : ''
    return text.trim() === '' || by?.startsWith('regard:') ? [] : [{ text, ...(by === undefined ? {} : { by: unarmour(by) }) }]
  })
  const comments = childElements(element).filter(({ local }) => local === 'comments').flatMap(childElements)
  return [...notes, ...comments.flatMap(toRemark)]
}

const lostCodes = (source: readonly Code[], target: readonly Code[]): string[] => source.filter(({ id }) => !target.some(code => code.id === id)).map(code => `<${attributes12(code).ctype} id="${code.id}">`)
