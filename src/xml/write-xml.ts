/**
 * Write XML: escaped, indented, a line for each element that a person may want to see change.
 * In: names, attributes, texts. Out: text.
 * Characters that XML cannot hold (XML 1.0 §2.2) must be gone before: see `isXmlCharacter` and `armour`.
 */

/** In the order they are written; an undefined value is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>

const textEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
const valueEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** Character data: what is written is read back as it was, a carriage return included. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, character => textEscapes[character] ?? character)
}

/** An attribute's value between double quotes, safe from the reader's normalisation of white space (XML 1.0 §3.3.3). */
export function escapeValue(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, character => valueEscapes[character] ?? character)
}

/** What XML 1.0 cannot hold, one code unit or point at a time: C0 controls, lone surrogates, U+FFFE, U+FFFF. */
export const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const armoured = /\\u(00[01][0-9a-f]|005c|fff[ef]|d[89a-f][0-9a-f]{2})/g
const hex = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0')

/** The text with what XML cannot hold written as `\u0001`, for places that have no other way; `unarmour` takes it back. */
export function armour(text: string): string {
  return text.replace(armoured, lookalike => `\\u005c${lookalike.slice(1)}`).replace(notXml, character => `\\u${hex(character)}`)
}

export function unarmour(text: string): string {
  if (!text.includes('\\u')) return text
  return text.replace(armoured, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** `<name a="b">content</name>`, or `<name a="b"/>` without content. The content is XML already. */
export function writeElement(name: string, attributes: Attributes, content = ''): string {
  const tag = startTag(name, attributes)
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`
}

function startTag(name: string, attributes: Attributes): string {
  let tag = name
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) tag += ` ${key}="${escapeValue(value)}"`
  return tag
}

/** Lines of XML, indented by two spaces for each element that is open. */
export class XmlLines {
  private readonly lines: string[] = []
  private readonly openNames: string[] = []

  /** `margin` stands before every line, for a piece that goes into a text that is indented already. */
  constructor(private readonly margin = '') {}

  /** Opens an element whose children have lines of their own. */
  open(name: string, attributes: Attributes): this {
    this.line(`<${startTag(name, attributes)}>`)
    this.openNames.push(name)
    return this
  }

  close(): this {
    const name = this.openNames.pop()
    return name === undefined ? this : this.line(`</${name}>`)
  }

  /** One piece of finished XML; line feeds inside it are its own and are not indented. */
  line(xml: string): this {
    this.lines.push(this.margin + '  '.repeat(this.openNames.length) + xml)
    return this
  }

  /** The text, ending with a line feed. */
  toString(): string {
    return `${this.lines.join('\n')}\n`
  }
}
