/**
 * Read all words of an RTF text without understanding its layout.
 * In: RTF that `clean-rtf.ts` has been over. Out: its paragraphs; notes and table cells are paragraphs of their own.
 * Groups nest, and each belongs to the text of the group around it, unless it is a note or holds no text at all.
 */
import { decodeOneByte, windows1252 } from '../../text/one-byte-encodings.js'
import { hasSubstitutes } from './clean-rtf.js'

/** Destinations that hold no text of the document, or none of its body. */
const silent = /^(?:fonttbl|colortbl|stylesheet|info|pict|header[lrf]?|footer[lrf]?|listtable|listoverridetable|generator|themedata|datastore|latentstyles|rsidtbl|filetbl|revtbl|fldinst|xmlnstbl|listtext|pntext|nonshppict|annotation|atnid|atnauthor)$/
/** Control words that stand for characters or end a paragraph. */
const words: Readonly<Record<string, string>> = { par: '\n', cell: '\n', row: '\n', page: '\n', sect: '\n', line: ' ', tab: ' ', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' }
const signs: Readonly<Record<string, string>> = { '~': ' ', _: '-', '-': '' }

const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|(\\\*)|\\([\s\S])|([{}])|([^\\{}\r\n]+)/gi

type Group = { readonly text: string[]; readonly silent: boolean }

/** The paragraphs of an RTF text that hold anything. */
export function rtfParagraphs(rtf: string): string[] {
  return new RtfCollector(hasSubstitutes(rtf)).collect(rtf)
}

class RtfCollector {
  private readonly texts: string[][] = [[]]
  private group: Group = { text: this.texts[0] ?? [], silent: false }
  private readonly outer: Group[] = []
  /** The next character stands for the one before it, in old readers. */
  private substitute = false

  constructor(private readonly substituted: boolean) {}

  collect(rtf: string): string[] {
    for (const [, word, number, hex, star, sign, brace, plain] of rtf.matchAll(token)) {
      if (brace !== undefined) this.brace(brace)
      else if (star !== undefined) this.group = { ...this.group, silent: true }
      else if (word !== undefined) this.word(word.toLowerCase(), Number(number))
      else this.add(hex !== undefined ? decodeOneByte(Uint8Array.of(Number.parseInt(hex, 16)), windows1252) : sign !== undefined ? (signs[sign] ?? sign) : (plain ?? ''))
    }
    return this.texts.flatMap(text => text.join('').split('\n')).filter(text => text.trim() !== '')
  }

  private brace(brace: string): void {
    if (brace === '{') this.outer.push(this.group)
    else this.group = this.outer.pop() ?? this.group
  }

  private word(word: string, number: number): void {
    if (word === 'u') {
      this.add(String.fromCharCode(number & 0xffff))
      this.substitute = this.substituted
    } else if (word === 'footnote') {
      this.group = { text: [], silent: false }
      this.texts.push(this.group.text)
    } else if (silent.test(word)) this.group = { ...this.group, silent: true }
    else if (words[word] !== undefined) this.add(words[word])
  }

  private add(text: string): void {
    const kept = this.substitute ? text.slice(1) : text
    this.substitute = false
    if (!this.group.silent) this.group.text.push(kept)
  }
}
