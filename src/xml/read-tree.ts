/**
 * Read XML of any kind, event by event, and stop at the first thing that is not XML.
 * In: a text. Out: the tree of all that was read, and what was wrong: not well-formed, cut off, too deep, or armed with entities.
 * Slow and thorough: `parse-xml.ts` asks it only for what the scanner left.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { diagnose, type Checked, type Diagnostic } from '../model/diagnostic.js'
import type { SourceText } from '../model/place.js'
import { innerScope, outerScope, resolveAttribute, resolveName, type Scope } from './namespaces.js'
import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from './tree.js'

/** A comment, an instruction or a CDATA section, where `&` is a sign like any other; or an `&` that begins no reference, unless the text was cut off in one. */
const asideOrBareAmpersand = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!#\d+;|#x[\dA-Fa-f]+;|[\p{L}_:][\p{L}\p{N}_:.-]*;|#?\w*$)/gu

/** Thrown to leave the parser at the first fault; never leaves this file. */
class Stop extends Error {}

/** The tree of a text. After a fault it holds what stood before it, and elements that were open end where reading stopped. */
export function readTree(source: SourceText, depthLimit: number): Checked<XmlDocument> {
  const reader = new TreeReader(source, depthLimit)
  return { value: { source, root: reader.read() }, diagnostics: reader.diagnostics }
}

/** An element whose content is still being read. */
type OpenElement = XmlElement & { children: XmlNode[] }

/**
 * Listens to four of the parser's events only, and finds comments, instructions and CDATA between them itself: with more
 * listeners than five, V8 takes the parser's object for a dictionary and reading is eight times slower.
 */
class TreeReader {
  readonly diagnostics: Diagnostic[] = []
  private readonly parser = new SaxesParser({ xmlns: false, position: false })
  private root: XmlElement | undefined
  private readonly open: OpenElement[] = []
  private readonly scopes: Scope[] = [outerScope]
  /** Where the last token ended. */
  private last = 0

  constructor(
    private readonly source: SourceText,
    private readonly depthLimit: number,
  ) {
    const { parser } = this
    parser.on('opentag', tag => this.openTag(tag))
    parser.on('closetag', tag => this.closeTag(tag))
    parser.on('text', text => this.text(text))
    parser.on('error', error => this.fault(error.message))
  }

  read(): XmlElement | undefined {
    try {
      this.parser.write(this.wellFormedText()).close()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    for (const element of this.open) {
      element.contentEnd = this.last
      element.end = this.last
    }
    return this.root
  }

  /** The parser takes a lone surrogate and its neighbour for one character, so none must reach it. */
  private wellFormedText(): string {
    const { text } = this.source
    const lone = text.search(/\p{Surrogate}/u)
    if (lone < 0) return text
    this.report(lone, 'lone surrogate')
    return text.slice(0, lone)
  }

  private report(at: number, reason: string): void {
    this.diagnostics.push(diagnose('xml-not-well-formed', this.source.place(at), { reason }))
  }

  /** Of what the parser complains after the text has ended, all comes from the end being missing. */
  private fault(message: string): never {
    if (!this.root) this.refuseEntities(this.parser.position)
    const atEnd = this.parser.position >= this.source.text.length
    const element = this.open.at(-1)
    if (this.diagnostics.length > 0) throw new Stop()
    this.refuseBareAmpersand()
    if (atEnd && element && /unclosed tag|unexpected end/.test(message)) {
      const began = this.source.place(element.start)
      this.diagnostics.push(diagnose('xml-truncated', this.source.place(this.source.text.length), { element: element.name, line: began.line, column: began.column }))
    } else this.report(Math.max(0, this.parser.position - 1), this.explain(message))
    throw new Stop()
  }

  /** The parser takes all that follows a lone `&`, up to some semicolon or the end, for the name of an entity. */
  private refuseBareAmpersand(): void {
    const read = this.source.text.slice(this.last, this.parser.position)
    const bare = [...read.matchAll(asideOrBareAmpersand)].find(([found]) => found === '&')
    if (bare) this.refuse(diagnose('xml-not-well-formed', this.source.place(this.last + bare.index, this.last + bare.index + 1), { reason: 'xml-bare-ampersand' }))
  }

  /** A wrong end tag is reported where it stands, so the message says which element it should have closed. */
  private explain(message: string): string {
    const element = this.open.at(-1)
    const reason = message.replace(/\.$/, '')
    if (!element || !/close tag|closing tag/.test(message)) return reason
    const began = this.source.place(element.start)
    return `${reason} (<${element.name}>, ${began.line}:${began.column})`
  }

  private openTag({ name, attributes }: SaxesTagPlain): void {
    this.catchUp()
    const contentStart = this.parser.position
    const start = this.source.text.lastIndexOf('<', contentStart - 2)
    if (!this.root) this.refuseEntities(start)
    if (this.open.length >= this.depthLimit) this.refuse(diagnose('xml-too-deep', this.source.place(start, contentStart), { limit: this.depthLimit }))
    const scope = innerScope(this.scopes.at(-1) ?? outerScope, Object.entries(attributes))
    const { prefix, local, uri } = resolveName(name, scope) ?? this.unbound(name)
    const parent = this.open.at(-1)
    const element: OpenElement = { type: 'element', name, prefix, local, uri, attributes: this.attributesOf(attributes, scope), children: [], parent, start, contentStart, contentEnd: contentStart, end: contentStart }
    if (parent) parent.children.push(element)
    else this.root ??= element
    this.open.push(element)
    this.scopes.push(scope)
    this.last = contentStart
  }

  private attributesOf(attributes: Readonly<Record<string, string>>, scope: Scope): XmlAttribute[] {
    const found: XmlAttribute[] = []
    for (const name in attributes) found.push(resolveAttribute(name, attributes[name] ?? '', scope) ?? this.unbound(name))
    return found
  }

  private unbound(name: string): never {
    this.report(this.last, `unbound namespace prefix: ${name}`)
    throw new Stop()
  }

  private refuse(diagnostic: Diagnostic): never {
    this.diagnostics.push(diagnostic)
    throw new Stop()
  }

  /** What a document type declares is refused before anything could be expanded. */
  private refuseEntities(end: number): void {
    const at = declaredEntity(this.source.text.slice(0, end))
    if (at >= 0) this.refuse(diagnose('xml-entity-declared', this.source.place(at, at + entityMark.length)))
  }

  private closeTag(tag: SaxesTagPlain): void {
    const element = this.open.at(-1)
    if (!element) return
    if (!tag.isSelfClosing) this.catchUp()
    const end = this.parser.position
    const endTag = tag.isSelfClosing ? element.contentStart : this.last
    if (!tag.isSelfClosing && !this.source.text.startsWith(element.name, endTag + 2)) this.fault('unexpected close tag.')
    this.open.pop()
    this.scopes.pop()
    element.contentEnd = endTag
    element.end = end
    this.last = end
  }

  /** Comes when the parser has just met the `<` that ends the text. */
  private text(text: string): void {
    this.catchUp()
    const start = this.last
    this.last = this.parser.position - 1
    this.open.at(-1)?.children.push({ type: 'text', text, start, end: this.last })
  }

  /** Takes in the comments, instructions and CDATA that stand after the last token. */
  private catchUp(): void {
    const { text } = this.source
    for (;;) {
      const aside = text.charCodeAt(this.last) === lessThan ? asides.find(one => text.startsWith(one.begin, this.last)) : undefined
      if (!aside) return
      const start = this.last
      const end = text.indexOf(aside.end, start + aside.begin.length) + aside.end.length
      this.last = end
      this.take(aside, start, end)
    }
  }

  private take({ type, begin, end: mark }: Aside, start: number, end: number): void {
    const children = this.open.at(-1)?.children
    if (type === 'cdata') children?.push({ type: 'text', text: this.source.text.slice(start + begin.length, end - mark.length).replace(/\r\n?/g, '\n'), start, end })
    else if (type === 'comment' || type === 'instruction') children?.push({ type, start, end })
  }
}

const lessThan = 60
type Aside = { readonly type: 'comment' | 'instruction' | 'cdata'; readonly begin: string; readonly end: string }
const asides: readonly Aside[] = [
  { type: 'comment', begin: '<!--', end: '-->' },
  { type: 'instruction', begin: '<?', end: '?>' },
  { type: 'cdata', begin: '<![CDATA[', end: ']]>' },
]

const entityMark = '<!ENTITY'

/** Where a document type in the text before the root declares an entity, or -1; comments do not count. */
function declaredEntity(prolog: string): number {
  const bare = prolog.replace(/<!--[\s\S]*?-->/g, comment => ' '.repeat(comment.length))
  const doctype = bare.indexOf('<!DOCTYPE')
  return doctype < 0 ? -1 : bare.indexOf(entityMark, doctype)
}
