/**
 * Write down pandoc's document tree as its JSON has it (pandoc-types 1.23), once for all who read it.
 * Each node is `{ t: kind, c: content }`. Two things are our own: `label` on a note, and `uncalled` on a document,
 * which only the Markdown reader fills in. No logic but the reading of the JSON.
 */

export type Attributes = readonly [id: string, classes: readonly string[], pairs: readonly (readonly [string, string])[]]

type Wrapping = 'Emph' | 'Underline' | 'Strong' | 'Strikeout' | 'Superscript' | 'Subscript' | 'SmallCaps'

export type PandocInline =
  | { readonly t: 'Str'; readonly c: string }
  | { readonly t: 'Space' | 'SoftBreak' | 'LineBreak' }
  | { readonly t: Wrapping; readonly c: readonly PandocInline[] }
  | { readonly t: 'Quoted'; readonly c: readonly [{ readonly t: 'SingleQuote' | 'DoubleQuote' }, readonly PandocInline[]] }
  | { readonly t: 'Cite'; readonly c: readonly [unknown, readonly PandocInline[]] }
  | { readonly t: 'Code'; readonly c: readonly [Attributes, string] }
  | { readonly t: 'Math'; readonly c: readonly [unknown, string] }
  | { readonly t: 'RawInline'; readonly c: readonly [format: string, text: string] }
  | { readonly t: 'Link' | 'Image'; readonly c: readonly [Attributes, readonly PandocInline[], readonly [url: string, title: string]] }
  | { readonly t: 'Note'; readonly c: readonly PandocBlock[]; readonly label?: string }
  | { readonly t: 'Span'; readonly c: readonly [Attributes, readonly PandocInline[]] }

/** `Default`: the document does not say. */
export type NumberStyle = 'DefaultStyle' | 'Example' | 'Decimal' | 'LowerRoman' | 'UpperRoman' | 'LowerAlpha' | 'UpperAlpha'
export type NumberDelimiter = 'DefaultDelim' | 'Period' | 'OneParen' | 'TwoParens'
export type ListNumbers = readonly [start: number, style: { readonly t: NumberStyle }, delimiter: { readonly t: NumberDelimiter }]

export type Alignment = { readonly t: 'AlignLeft' | 'AlignRight' | 'AlignCenter' | 'AlignDefault' }
type TableCell = readonly [Attributes, Alignment, rowSpan: number, columnSpan: number, content: readonly PandocBlock[]]
export type TableRow = readonly [Attributes, readonly TableCell[]]
type TablePart = readonly [Attributes, readonly TableRow[]]
type TableBody = readonly [Attributes, rowHeadColumns: number, headers: readonly TableRow[], rows: readonly TableRow[]]
type Caption = readonly [unknown, readonly PandocBlock[]]
export type PandocTable = readonly [Attributes, Caption, columns: readonly (readonly [Alignment, unknown])[], head: TablePart, bodies: readonly TableBody[], foot: TablePart]

export type PandocBlock =
  | { readonly t: 'Plain' | 'Para'; readonly c: readonly PandocInline[] }
  | { readonly t: 'LineBlock'; readonly c: readonly (readonly PandocInline[])[] }
  | { readonly t: 'CodeBlock'; readonly c: readonly [Attributes, string] }
  | { readonly t: 'RawBlock'; readonly c: readonly [format: string, text: string] }
  | { readonly t: 'BlockQuote'; readonly c: readonly PandocBlock[] }
  | { readonly t: 'OrderedList'; readonly c: readonly [ListNumbers, readonly (readonly PandocBlock[])[]] }
  | { readonly t: 'BulletList'; readonly c: readonly (readonly PandocBlock[])[] }
  | { readonly t: 'DefinitionList'; readonly c: readonly (readonly [readonly PandocInline[], readonly (readonly PandocBlock[])[]])[] }
  | { readonly t: 'Header'; readonly c: readonly [level: number, Attributes, readonly PandocInline[]] }
  | { readonly t: 'HorizontalRule' }
  | { readonly t: 'Table'; readonly c: PandocTable }
  | { readonly t: 'Figure'; readonly c: readonly [Attributes, Caption, readonly PandocBlock[]] }
  | { readonly t: 'Div'; readonly c: readonly [Attributes, readonly PandocBlock[]] }

export type MetaValue =
  | { readonly t: 'MetaInlines'; readonly c: readonly PandocInline[] }
  | { readonly t: 'MetaBlocks'; readonly c: readonly PandocBlock[] }
  | { readonly t: 'MetaList'; readonly c: readonly MetaValue[] }
  | { readonly t: 'MetaString'; readonly c: string }
  | { readonly t: 'MetaBool' | 'MetaMap'; readonly c: unknown }

export type LabelledNote = { readonly label: string; readonly blocks: readonly PandocBlock[] }

export type PandocDocument = {
  readonly meta: Readonly<Record<string, MetaValue>>
  readonly blocks: readonly PandocBlock[]
  /** Notes that nothing calls. */
  readonly uncalled?: readonly LabelledNote[]
}

/** The document in what pandoc printed, or undefined if it printed something else. */
export function parsePandocJson(json: string): PandocDocument | undefined {
  try {
    const tree: unknown = JSON.parse(json)
    return typeof tree === 'object' && tree !== null && 'meta' in tree && 'blocks' in tree && Array.isArray(tree.blocks) ? (tree as PandocDocument) : undefined
  } catch {
    return undefined
  }
}
