/**
 * Read XML that is plainly well-formed into a tree, fast and lean, and give up at whatever is not.
 * In: a text. Out: its root; undefined for all that wants a closer look: a document type, names beyond ASCII, any fault.
 * Nothing is judged here: who gets nothing asks the slower parser, which knows the whole of XML and says what is wrong.
 * A start tag that is spelled as one before it shares that one's names and attributes, which is most of the speed and memory.
 */
import { innerScope, outerScope, resolveAttribute, resolveName, type Scope } from './namespaces.js'
import { decodeReferences, normaliseValue } from './references.js'
import type { XmlAttribute, XmlElement, XmlNode } from './tree.js'

/** The root of a document; undefined if it is not plainly well-formed, or has more than `depthLimit` elements in each other. */
export function scanXml(text: string, { depthLimit, isLayout }: ScanOptions): XmlElement | undefined {
  if (rare.test(text) && notPlain.test(text)) return undefined
  return new Scanner(text, depthLimit, isLayout).scan()
}

/** `isLayout`: elements in which white space is the layout of the file and no more, by local name and namespace; none of it is kept. */
export type ScanOptions = { readonly depthLimit: number; readonly isLayout: (local: string, uri: string) => boolean }

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const rare = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same, without surrogates in pairs; slower
const notPlain = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const declaration = /\ufeff?(?:<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>)?/y
const tagName = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y
const tagAttribute = /[ \t\r\n]+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y
const tagEnd = /[ \t\r\n]*(\/?)>/y
const closingEnd = /[ \t\r\n]*>/y
const instruction = /<\?(?!xml[\s?])[A-Za-z_][\w.-]*(?:\?>|[ \t\r\n][\s\S]*?\?>)/iy

const noChildren: readonly XmlNode[] = []
const noAttributes: readonly XmlAttribute[] = []
/** So many spellings of tags are remembered in each scope. */
const spellings = 4096

type Tag = Pick<XmlElement, 'name' | 'prefix' | 'local' | 'uri' | 'attributes'> & { readonly isEmpty: boolean; readonly isLayout: boolean; readonly inner: TagScope }

/** What the prefixes mean at a place, and the tags met there by their spelling. */
class TagScope {
  readonly tags = new Map<string, Tag>()
  constructor(readonly scope: Scope) {}
}

/** A character that comes again and again in a text; asked for in order, so that each stretch is searched once. */
class Next {
  private at = -1
  constructor(private readonly text: string, private readonly sign: string) {}

  isBefore(start: number, end: number): boolean {
    if (this.at < start) {
      const found = this.text.indexOf(this.sign, start)
      this.at = found < 0 ? Number.POSITIVE_INFINITY : found
    }
    return this.at < end
  }
}

class Scanner {
  private at = 0
  private root: XmlElement | undefined
  private current: XmlElement | undefined
  private tagOfCurrent: Tag | undefined
  private readonly tags: (Tag | undefined)[] = []
  private readonly outer = new TagScope(outerScope)
  /** Nodes whose parent is still open, and where each open element's begin: its list is cut to measure when it closes. */
  private readonly nodes: XmlNode[] = []
  private readonly firsts: number[] = []
  private readonly blanks = new Map<string, string>()
  private readonly ampersand: Next
  private readonly carriageReturn: Next
  private readonly sectionEnd: Next

  constructor(
    private readonly source: string,
    private readonly depthLimit: number,
    private readonly isLayout: ScanOptions['isLayout'],
  ) {
    this.ampersand = new Next(source, '&')
    this.carriageReturn = new Next(source, '\r')
    this.sectionEnd = new Next(source, ']]>')
  }

  scan(): XmlElement | undefined {
    const { source } = this
    declaration.lastIndex = 0
    this.at = declaration.exec(source)?.[0].length ?? 0
    while (this.at < source.length) {
      const next = source.indexOf('<', this.at)
      if (!this.text(next < 0 ? source.length : next)) return undefined
      if (next >= 0 && !this.markup()) return undefined
    }
    return this.current ? undefined : this.root
  }

  private text(end: number): boolean {
    const start = this.at
    if (start === end) return true
    const { current, source } = this
    this.at = end
    if (!current) return isSpace(source, start, end)
    if (this.tagOfCurrent?.isLayout && isSpace(source, start, end)) return true
    if (this.sectionEnd.isBefore(start, end)) return false
    let text: string | undefined = this.slice(start, end)
    if (this.carriageReturn.isBefore(start, end)) text = text.replace(/\r\n?/g, '\n')
    if (this.ampersand.isBefore(start, end)) text = decodeReferences(text)
    if (text === undefined) return false
    this.nodes.push({ type: 'text', text, start, end })
    return true
  }

  /** The text of a stretch; short ones, mostly line ends and margins, are kept once. */
  private slice(start: number, end: number): string {
    const text = this.source.slice(start, end)
    if (end - start > 24) return text
    const known = this.blanks.get(text)
    if (known !== undefined) return known
    if (this.blanks.size < spellings) this.blanks.set(text, text)
    return text
  }

  /** Whatever begins with `<`; false to give up. */
  private markup(): boolean {
    switch (this.source.charCodeAt(this.at + 1)) {
      case 0x2f:
        return this.close()
      case 0x21:
        return this.source.startsWith('<!--', this.at) ? this.comment() : this.section()
      case 0x3f:
        return this.instruction()
      default:
        return this.open()
    }
  }

  private comment(): boolean {
    const start = this.at
    const end = this.source.indexOf('--', start + 4)
    if (end < 0 || this.source.charCodeAt(end + 2) !== 0x3e) return false
    return this.aside('comment', start, end + 3)
  }

  private instruction(): boolean {
    instruction.lastIndex = this.at
    const match = instruction.exec(this.source)
    return match !== null && this.aside('instruction', this.at, this.at + match[0].length)
  }

  private aside(type: 'comment' | 'instruction', start: number, end: number): boolean {
    if (this.current) this.nodes.push({ type, start, end })
    this.at = end
    return true
  }

  private section(): boolean {
    const start = this.at
    if (!this.current || !this.source.startsWith('<![CDATA[', start)) return false
    const close = this.source.indexOf(']]>', start + 9)
    if (close < 0) return false
    this.nodes.push({ type: 'text', text: this.source.slice(start + 9, close).replace(/\r\n?/g, '\n'), start, end: close + 3 })
    this.at = close + 3
    return true
  }

  private open(): boolean {
    const { source, at: start } = this
    if (!this.current && this.root) return false
    const end = source.indexOf('>', start)
    if (end < 0) return false
    const spelled = source.slice(start + 1, end)
    const scope = this.tagOfCurrent?.inner ?? this.outer
    const known = scope.tags.get(spelled)
    if (known) this.at = end + 1
    const tag = known ?? this.tag(start + 1, scope)
    if (!tag) return false
    if (!known && this.at === end + 1 && scope.tags.size < spellings) scope.tags.set(spelled, tag)
    return this.enter(tag, start)
  }

  private enter(tag: Tag, start: number): boolean {
    const { name, prefix, local, uri, attributes } = tag
    const contentStart = this.at
    const parent = this.current
    const element: XmlElement = { type: 'element', name, prefix, local, uri, attributes, children: noChildren, parent, start, contentStart, contentEnd: contentStart, end: contentStart }
    if (parent) this.nodes.push(element)
    else this.root = element
    if (this.firsts.length >= this.depthLimit) return false
    if (tag.isEmpty) return true
    this.current = element
    this.firsts.push(this.nodes.length)
    this.tags.push(this.tagOfCurrent)
    this.tagOfCurrent = tag
    return true
  }

  /** Reads the tag whose name begins at `start`, and goes to its end. */
  private tag(start: number, outer: TagScope): Tag | undefined {
    const { source } = this
    tagName.lastIndex = start
    const name = tagName.exec(source)?.[0]
    if (name === undefined) return undefined
    let at = start + name.length
    const values: [name: string, value: string][] = []
    for (tagAttribute.lastIndex = at; ; tagAttribute.lastIndex = at) {
      const match = tagAttribute.exec(source)
      if (!match) break
      at += match[0].length
      const value = normaliseValue(match[2] ?? match[3] ?? '')
      if (value === undefined || values.some(([other]) => other === match[1])) return undefined
      values.push([match[1] ?? '', value])
    }
    tagEnd.lastIndex = at
    const end = tagEnd.exec(source)
    if (!end) return undefined
    this.at = at + end[0].length
    const scope = innerScope(outer.scope, values)
    const resolved = resolveName(name, scope)
    const attributes = attributesIn(values, scope)
    const inner = scope === outer.scope ? outer : new TagScope(scope)
    return resolved && attributes && { name, ...resolved, attributes, isEmpty: end[1] === '/', isLayout: this.isLayout(resolved.local, resolved.uri), inner }
  }

  private close(): boolean {
    const { current, source, at } = this
    if (!current || !source.startsWith(current.name, at + 2)) return false
    let end = at + 2 + current.name.length
    if (source.charCodeAt(end) !== 0x3e) {
      closingEnd.lastIndex = end
      const rest = closingEnd.exec(source)
      if (!rest) return false
      end += rest[0].length - 1
    }
    const first = this.firsts.pop() ?? 0
    if (this.nodes.length > first) {
      current.children = this.nodes.slice(first)
      this.nodes.length = first
    }
    current.contentEnd = at
    current.end = end + 1
    this.current = current.parent
    this.tagOfCurrent = this.tags.pop()
    this.at = end + 1
    return true
  }
}

function isSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return false
  }
  return true
}

function attributesIn(values: readonly (readonly [name: string, value: string])[], scope: Scope): readonly XmlAttribute[] | undefined {
  if (values.length === 0) return noAttributes
  const attributes: XmlAttribute[] = []
  for (const [name, value] of values) {
    const attribute = resolveAttribute(name, value, scope)
    if (!attribute) return undefined
    attributes.push(attribute)
  }
  return attributes
}
