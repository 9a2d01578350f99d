/**
 * Read all words of a DOCX or ODT straight from its XML, without understanding any of it.
 * In: the bytes. Out: the plain text of every paragraph, notes included, in the order of the files.
 * This is what `lost-words.ts` holds the converted text against; it knows only what is not text: citations, moves, annotations.
 */
import { unzipSync } from 'fflate'
import { SourceText } from '../../model/place.js'
import { parseXml } from '../../xml/parse-xml.js'
import type { XmlElement } from '../../xml/tree.js'

type Vocabulary = {
  /** The parts of the archive that hold text. */
  readonly parts: RegExp
  readonly paragraphs: ReadonlySet<string>
  /** Elements whose character data are text; undefined for every element. */
  readonly text: ReadonlySet<string> | undefined
  /** What stands for characters. */
  readonly characters: Readonly<Record<string, string>>
  readonly passedOver: ReadonlySet<string>
}

const vocabularies = {
  docx: {
    parts: /^word\/(?:document\d*|footnotes|endnotes)\.xml$/,
    paragraphs: new Set(['w:p']),
    text: new Set(['w:t']),
    characters: { 'w:tab': ' ', 'w:br': ' ', 'w:cr': ' ', 'w:noBreakHyphen': '-' },
    passedOver: new Set(['mc:Fallback', 'w:moveFrom', 'w:del']),
  },
  odt: {
    parts: /^content\.xml$/,
    paragraphs: new Set(['text:p', 'text:h']),
    text: undefined,
    characters: { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': ' ' },
    passedOver: new Set(['text:note-citation', 'text:tracked-changes', 'office:annotation', 'svg:title', 'svg:desc', 'text:sequence-decls', 'office:scripts', 'text:bibliography-configuration']),
  },
} as const satisfies Record<string, Vocabulary>

type AuditedFormat = keyof typeof vocabularies

/** The paragraphs of a document that hold anything; a part that is no XML holds nothing. */
export function rawParagraphs(bytes: Uint8Array, format: AuditedFormat): string[] {
  const vocabulary: Vocabulary = vocabularies[format]
  const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => vocabulary.parts.test(name) }))
  return parts.flatMap(part => {
    const { root } = parseXml(new SourceText('', new TextDecoder().decode(part))).value
    return root ? new ParagraphCollector(vocabulary).collect(root) : []
  })
}

class ParagraphCollector {
  private readonly paragraphs: string[] = []
  /** The text of the paragraphs that are open, outermost first: notes and text boxes hold paragraphs inside paragraphs. */
  private readonly open: string[] = ['']

  constructor(private readonly vocabulary: Vocabulary) {}

  collect(root: XmlElement): string[] {
    this.read(root)
    return this.paragraphs.filter(text => text.trim() !== '')
  }

  private read(element: XmlElement): void {
    const { passedOver, paragraphs, characters, text } = this.vocabulary
    if (passedOver.has(element.name)) return
    const begins = paragraphs.has(element.name)
    if (begins) this.open.push('')
    this.add(characters[element.name] ?? '')
    for (const child of element.children) {
      if (child.type === 'element') this.read(child)
      else if (child.type === 'text' && this.open.length > 1 && (text === undefined || text.has(element.name))) this.add(child.text)
    }
    if (begins) this.paragraphs.push(this.open.pop() ?? '')
  }

  private add(text: string): void {
    this.open[this.open.length - 1] += text
  }
}
