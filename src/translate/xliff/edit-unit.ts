/**
 * Say which places of a unit's XML must change so that it says what the unit says now.
 * In: the unit as it was read and as it is, and its element. Out: patches; undefined when the unit must be written anew because
 * more than targets, states, sources, remarks and the facts about segments was edited.
 */
import type { Segment, Unit } from '../../model/catalog.js'
import type { Inline } from '../../model/inline.js'
import { type Patch, patchAfter, patchAttribute, patchAway, patchContent } from '../../xml/edit-xml.js'
import { meaningAt } from '../../xml/element-scope.js'
import { preservesSpace } from '../../xml/slice.js'
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { armour, writeElement } from '../../xml/write-xml.js'
import { editFacts } from './edit-facts.js'
import { editRemarks } from './edit-remarks.js'
import { asidesIn, type Was } from './unit-asides.js'
import { type SubFlows, type Surroundings, writeInlines } from './write-inlines.js'

/** A unit as it was and is, and which unit each note's body began and begins with. */
export type UnitEdit = { readonly was: Unit; readonly now: Unit; readonly wasFlows: SubFlows; readonly flows: SubFlows }

export function editUnit(place: Was, { was, now, wasFlows, flows }: UnitEdit): Patch[] | undefined {
  if (!isPatchable(was, now)) return undefined
  const remarks = editRemarks(place, was.remarks, now.remarks)
  if (!remarks) return undefined
  const elements = childElements(place.element).filter(child => child.local === 'segment')
  const segments = elements.flatMap((element, index) => {
    const [before, after] = [was.segments[index], now.segments[index]]
    if (!before || !after || before === after) return []
    return new SegmentEditor({ source: place.source, element }, flows, wasFlows).edit(before, after)
  })
  return [...editFacts(place, was.segments, now.segments), ...remarks, ...segments]
}

/** Whether what a patch cannot reach is as it was. */
function isPatchable(was: Unit, now: Unit): boolean {
  const frame = ({ type, segments, extensions, originalData, ignorables }: Unit): string => JSON.stringify([type, segments.map(segment => segment.id), extensions, originalData ?? null, ignorables ?? null])
  return frame(was) === frame(now)
}

class SegmentEditor {
  private readonly text: string
  private readonly element: XmlElement
  private readonly prefix: string

  constructor({ source, element }: Was, private readonly flows: SubFlows, private readonly wasFlows: SubFlows) {
    this.text = source.text
    this.element = element
    this.prefix = element.prefix === '' ? '' : `${element.prefix}:`
  }

  edit(was: Segment, now: Segment): Patch[] {
    const [source, target] = childElements(this.element)
    return source ? [...this.state(was, now), ...this.sides(source, target, was, now)] : []
  }

  private state(was: Segment, now: Segment): Patch[] {
    const { text, element } = this
    const said = attributeOf(element, 'state')
    const isUntrue = was.state !== now.state || (now.target !== undefined && (said ?? 'initial') !== now.state)
    const state = isUntrue || (said === undefined && now.subState !== undefined) ? patchAttribute(text, element, 'state', now.state) : []
    const subState = was.subState === now.subState ? [] : patchAttribute(text, element, 'subState', now.subState && armour(now.subState))
    return [...state, ...subState]
  }

  private sides(source: XmlElement, target: XmlElement | undefined, was: Segment, now: Segment): Patch[] {
    const isSource = this.differs(source, was.source, now.source)
    const isTarget = this.differs(target ?? source, was.target, now.target)
    if (!isSource && !isTarget) return was.order === now.order || !target ? [] : patchAttribute(this.text, target, 'order', now.order?.toString())
    // White space that counts must be said to count, and the standard wants both sides to say the same.
    const changed = [...(isSource ? [source] : []), ...(isTarget && now.target ? [target ?? source] : [])]
    const isLoose = changed.some(side => !preservesSpace(side)) && [...(isSource ? now.source : []), ...(isTarget ? (now.target ?? []) : [])].some(hasCountingSpace)
    return [...this.source(source, now, isSource, isLoose), ...this.target(source, target, now, { isTarget, isLoose, isOrder: was.order !== now.order })]
  }

  private source(source: XmlElement, now: Segment, isEdited: boolean, isLoose: boolean): Patch[] {
    const content = isEdited || isLoose ? patchContent(this.text, source, this.content(source, now.source)) : []
    return [...(isLoose ? patchAttribute(this.text, source, 'xml:space', 'preserve') : []), ...content]
  }

  private target(source: XmlElement, target: XmlElement | undefined, now: Segment, how: { readonly isTarget: boolean; readonly isLoose: boolean; readonly isOrder: boolean }): Patch[] {
    const { text } = this
    if (!now.target) return target ? [patchAway(text, target)] : []
    const order = now.order?.toString()
    if (!target) {
      const space = how.isLoose ? 'preserve' : attributeOf(source, 'xml:space')
      return [patchAfter(text, source, writeElement(`${this.prefix}target`, { order, 'xml:space': space }, writeInlines(now.target, this.around(source, this.flows))))]
    }
    const space = how.isLoose ? patchAttribute(text, target, 'xml:space', 'preserve') : []
    const content = how.isTarget || how.isLoose ? patchContent(text, target, this.content(target, now.target)) : []
    return [...(how.isOrder ? patchAttribute(text, target, 'order', order) : []), ...space, ...content]
  }

  private around(side: XmlElement, subFlows: SubFlows): Surroundings {
    return { subFlows, prefix: this.prefix, meaningOf: meaningAt(side) }
  }

  private differs(side: XmlElement, was: readonly Inline[] | undefined, now: readonly Inline[] | undefined): boolean {
    if (was === now) return false
    if (!was || !now) return true
    return writeInlines(was, this.around(side, this.wasFlows)) !== writeInlines(now, this.around(side, this.flows))
  }

  /** The side's new content; comments and instructions of the old one stand after it. */
  private content(side: XmlElement, inlines: readonly Inline[]): string {
    const asides = side.children.flatMap(asidesIn)
    return writeInlines(inlines, this.around(side, this.flows)) + asides.map(({ start, end }) => this.text.slice(start, end)).join('')
  }
}

/** Whether a reader who evens out white space would change the text. */
function hasCountingSpace(inline: Inline): boolean {
  if (inline.type === 'text') return /[ \t\r\n]{2}|[\t\r\n]/.test(inline.text)
  return 'children' in inline && inline.children.some(hasCountingSpace)
}
