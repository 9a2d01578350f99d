/**
 * Read the content of a `source` or `target` of XLIFF 1.2 into running text (§2.3): `g x bx ex bpt ept it ph mrk sub`.
 * In: an element. Out: inlines, and the codes that could not be understood, whose text is kept.
 * Tools lose attributes, so a code is first known by its id among the codes of the source, then by its type.
 */
import type { Inline } from '../../model/inline.js'
import { joinTexts } from '../../model/inline-walk.js'
import { attributeOf, type XmlElement, type XmlNode } from '../../xml/tree.js'
import { unarmour } from '../../xml/write-xml.js'
import { type Code, fromTwin } from './code-names.js'
import { fromAttributes12, isTwin12, type Written12 } from './codes12.js'

/** What a tool says elsewhere in its file of the codes that it renamed, by their new ids (`sdl:tag-defs`). */
export type TagDefinitions = ReadonlyMap<string, Written12>
export type ReadInlines12 = { readonly inlines: readonly Inline[]; readonly unknown: readonly string[] }

/** `preserve`: whether white space counts here; `source`: the codes of the source, for a target. */
export type Context12 = { readonly preserve: boolean; readonly source: readonly Code[]; readonly definitions: TagDefinitions }

export function readInlines12(nodes: readonly XmlNode[], context: Context12): ReadInlines12 {
  const reading = new Reading(context)
  return { inlines: joinTexts(reading.list(nodes)), unknown: reading.unknown }
}

/** One half of a pair that is written as two elements; the halves are found in one list. */
type Half = { readonly half: 'start' | 'end'; readonly key: string; readonly written: Written12 }
type Piece = Inline | Half

class Reading {
  readonly unknown: string[] = []

  constructor(private readonly context: Context12) {}

  list(nodes: readonly XmlNode[]): Inline[] {
    return this.pair(nodes.flatMap(node => this.piece(node)))
  }

  private piece(node: XmlNode): readonly Piece[] {
    if (node.type === 'text') return [{ type: 'text', text: unarmour(this.context.preserve ? node.text : node.text.replace(/[ \t\r\n]+/g, ' ')) }]
    if (node.type !== 'element') return []
    switch (node.local) {
      case 'g':
        return this.code(writtenOf(node), this.list(node.children))
      case 'x':
      case 'ph':
        return [...this.code(writtenOf(node), []), ...this.subFlows(node)]
      case 'bx':
      case 'bpt':
        return [{ half: 'start', key: keyOf(node), written: writtenOf(node) }, ...this.subFlows(node)]
      case 'ex':
      case 'ept':
        return [{ half: 'end', key: keyOf(node), written: writtenOf(node) }, ...this.subFlows(node)]
      case 'it':
        return [{ half: attributeOf(node, 'pos') === 'close' ? 'end' : 'start', key: `it ${attributeOf(node, 'rid') ?? ''}`, written: writtenOf(node) }]
      default:
        if (node.local !== 'mrk') this.unknown.push(`<${node.name}>`)
        return this.list(node.children)
    }
  }

  /** Text within a code that is to be translated: it stands after the code, since no code here holds any. */
  private subFlows(node: XmlElement): Inline[] {
    return node.children.flatMap(child => (child.type === 'element' && child.local === 'sub' ? this.list(child.children) : []))
  }

  private pair(pieces: readonly Piece[]): Inline[] {
    const open: { readonly start: Half; readonly outer: Inline[] }[] = []
    let here: Inline[] = []
    for (const piece of pieces) {
      if (!('half' in piece)) here.push(piece)
      else if (piece.half === 'start') {
        open.push({ start: piece, outer: here })
        here = []
      } else if (!open.some(({ start }) => start.key === piece.key)) this.unknown.push(nameOf(piece.written))
      else {
        for (let level = open.pop(); level; level = open.pop()) {
          const isIt = level.start.key === piece.key
          here = appended(level.outer, isIt ? this.code(level.start.written, here) : this.lost(level.start.written, here))
          if (isIt) break
        }
      }
    }
    for (let level = open.pop(); level; level = open.pop()) here = appended(level.outer, this.lost(level.start.written, here))
    return here
  }

  private lost(written: Written12, children: readonly Inline[]): readonly Inline[] {
    this.unknown.push(nameOf(written))
    return children
  }

  private code(found: Written12, children: readonly Inline[]): readonly Inline[] {
    const written = { ...found, ...(found.ctype === undefined ? this.context.definitions.get(found.id) : {}) }
    const twin = this.context.source.find(code => isTwin12(code, written))
    const code = twin && (found.equiv === undefined || twin.type === 'foreign-code') ? fromTwin(twin, children) : fromAttributes12(written, children)
    return code ? [code] : this.lost(written, children)
  }
}

/** The same list, longer; copying it for each pair would take the square of their number. */
function appended(list: Inline[], more: readonly Inline[]): Inline[] {
  for (const one of more) list.push(one)
  return list
}

const nameOf = ({ id, ctype }: Written12): string => `<${ctype ?? 'code'} id="${id}">`
const keyOf = (element: XmlElement): string => attributeOf(element, 'rid') ?? attributeOf(element, 'id') ?? ''

function writtenOf(element: XmlElement): Written12 {
  return { id: attributeOf(element, 'id') ?? '', ctype: attributeOf(element, 'ctype'), equiv: attributeOf(element, 'equiv-text') }
}
