/**
 * Read XML into a tree with offsets, and stop at the first thing that is not XML.
 * In: a text. Out: the tree of all that was read, and what was wrong: not well-formed, cut off, too deep, or armed with entities.
 * Entities that a document declares are refused, never expanded: they can blow up memory or name files of the reader.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { diagnose, type Checked, type Diagnostic } from '../model/diagnostic.js'
import type { SourceText } from '../model/place.js'
import type { XmlDocument, XmlElement } from './tree.js'

/** Deeper than any document that a person or a tool means; keeps every recursive reader safe. */
export const depthLimit = 200

/** Thrown to leave the parser at the first fault; never leaves this file. */
class Stop extends Error {}

/**
 * The tree of a text. After a fault the tree holds what stood before it, and elements that were open end where reading stopped.
 * Faults: `xml-not-well-formed`, `xml-truncated`, `xml-entity-declared`, `xml-too-deep`.
 */
export function parseXml(source: SourceText): Checked<XmlDocument> {
  const reader = new TreeReader(source)
  return { value: { source, root: reader.read() }, diagnostics: reader.diagnostics }
}

class TreeReader {
  readonly diagnostics: Diagnostic[] = []
  private readonly parser = new SaxesParser({ xmlns: true, position: false })
  private root: XmlElement | undefined
  private readonly open: XmlElement[] = []
  private tagStart = 0
  /** Where the last token ended. */
  private last = 0

  constructor(private readonly source: SourceText) {
    const { parser } = this
    parser.on('doctype', doctype => this.doctype(doctype))
    parser.on('opentagstart', tag => {
      this.tagStart = parser.position - tag.name.length - 2
    })
    parser.on('opentag', tag => this.openTag(tag))
    parser.on('closetag', tag => this.closeTag(tag))
    parser.on('text', text => this.text(text, parser.position - 1))
    parser.on('cdata', text => this.text(text, parser.position))
    parser.on('comment', () => this.aside('comment', parser.position + 1))
    parser.on('processinginstruction', () => this.aside('instruction', parser.position))
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
    const atEnd = this.parser.position >= this.source.text.length
    const element = this.open.at(-1)
    if (this.diagnostics.length > 0) throw new Stop()
    if (atEnd && element && /unclosed tag|unexpected end/.test(message)) {
      const began = this.source.place(element.start)
      this.diagnostics.push(diagnose('xml-truncated', this.source.place(this.source.text.length), { element: element.name, line: began.line, column: began.column }))
    } else this.report(Math.max(0, this.parser.position - 1), this.explain(message))
    throw new Stop()
  }

  /** A wrong end tag is reported where it stands, so the message says which element it should have closed. */
  private explain(message: string): string {
    const element = this.open.at(-1)
    const reason = message.replace(/\.$/, '')
    if (!element || !/close tag|closing tag/.test(message)) return reason
    const began = this.source.place(element.start)
    return `${reason} (<${element.name}>, ${began.line}:${began.column})`
  }

  private doctype(doctype: string): void {
    const declared = doctype.indexOf('<!ENTITY')
    if (declared >= 0) {
      const at = this.source.text.indexOf('<!ENTITY', this.last)
      this.diagnostics.push(diagnose('xml-entity-declared', this.source.place(at, at + '<!ENTITY'.length)))
      throw new Stop()
    }
    this.last = this.parser.position
  }

  private openTag(tag: SaxesTagNS): void {
    const parent = this.open.at(-1)
    const contentStart = this.parser.position
    if (this.open.length >= depthLimit) {
      this.diagnostics.push(diagnose('xml-too-deep', this.source.place(this.tagStart, contentStart), { limit: depthLimit }))
      throw new Stop()
    }
    const { name, prefix, local, uri } = tag
    const attributes = Object.values(tag.attributes)
    const element: XmlElement = { type: 'element', name, prefix, local, uri, attributes, children: [], parent, start: this.tagStart, contentStart, contentEnd: contentStart, end: contentStart }
    if (parent) parent.children.push(element)
    else this.root ??= element
    this.open.push(element)
    this.last = contentStart
  }

  private closeTag(tag: SaxesTagNS): void {
    const element = this.open.at(-1)
    const end = this.parser.position
    if (!element) return
    const endTag = this.source.text.lastIndexOf('<', end - 1)
    if (!tag.isSelfClosing && !this.source.text.startsWith(element.name, endTag + 2)) this.fault('unexpected close tag.')
    this.open.pop()
    element.contentEnd = tag.isSelfClosing ? element.contentStart : endTag
    element.end = end
    this.last = end
  }

  private text(text: string, end: number): void {
    const start = this.last
    this.last = end
    this.open.at(-1)?.children.push({ type: 'text', text, start, end })
  }

  private aside(type: 'comment' | 'instruction', end: number): void {
    const start = this.last
    this.last = end
    this.open.at(-1)?.children.push({ type, start, end })
  }
}
