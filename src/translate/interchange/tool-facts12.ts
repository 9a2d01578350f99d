/**
 * Gather what a translator's tool keeps outside the trans-units of its XLIFF 1.2: Trados its comments and the codes that it renamed.
 * In: the root. Out: lookups by id. Elements are known by their local names, since each tool has namespaces of its own.
 */
import type { ReturnedSegment } from '../../model/returned.js'
import { attributeOf, childElements, textIn, type XmlElement } from '../../xml/tree.js'
import type { Written12 } from './codes12.js'

export type ReturnedRemark = ReturnedSegment['remarks'][number]
/** `definitions`: codes by the ids that the tool gave them; `comments`: by the id that a `mrk` in the text names (`sdl:cid`). */
export type ToolFacts = { readonly definitions: ReadonlyMap<string, Written12>; readonly comments: ReadonlyMap<string, readonly ReturnedRemark[]> }

export function toolFacts(root: XmlElement): ToolFacts {
  const outside = childElements(root).flatMap(child => (child.local === 'file' ? childElements(child).filter(({ local }) => local === 'header') : [child]))
  const definitions = outside.flatMap(element => named(element, 'tag')).flatMap(definitionOf)
  const comments = outside.flatMap(element => named(element, 'cmt-def')).map((element): [string, ReturnedRemark[]] => [attributeOf(element, 'id') ?? '', named(element, 'Comment').flatMap(toRemark)])
  return { definitions: new Map(definitions), comments: new Map(comments) }
}

/** Elements of this name, however deep. */
function named(element: XmlElement, local: string): XmlElement[] {
  return element.local === local ? [element] : childElements(element).flatMap(child => named(child, local))
}

/** `<tag id="5"><bpt>&lt;g id="1" ctype="italic"&gt;</bpt>…`: the code of our export, under the tool's id. */
function definitionOf(tag: XmlElement): [string, Written12][] {
  const text = childElements(tag).filter(({ local }) => local === 'bpt' || local === 'ph' || local === 'st').map(textIn).join('')
  const values = new Map([...text.matchAll(/\s([\w-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const id = attributeOf(tag, 'id')
  const [own, ctype] = [values.get('id'), values.get('ctype')]
  return id === undefined || own === undefined || ctype === undefined ? [] : [[id, { id: own, ctype, equiv: values.get('equiv-text') }]]
}

/** A comment of Trados (`user`, `date`) or memoQ (`creatoruser`, `time`). */
export function toRemark(comment: XmlElement): ReturnedRemark[] {
  const text = textIn(comment).trim()
  const by = attributeOf(comment, 'user') ?? attributeOf(comment, 'creatoruser')
  const date = attributeOf(comment, 'date') ?? attributeOf(comment, 'time')
  return text === '' ? [] : [{ text, ...(by === undefined ? {} : { by }), ...(date === undefined ? {} : { date }) }]
}
