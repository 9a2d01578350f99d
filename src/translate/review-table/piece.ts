/**
 * Model what a person sees in a cell of a review table: pieces of text, each with its look, and breaks. No logic.
 * Writers print pieces, readers of any word processor's file find pieces; what they mean is decided in `cell-pieces.ts` alone.
 */

/** `foreign`: the language, empty where it is not told. `href`: where a link leads. */
export type Look = {
  readonly emphasis?: true
  readonly strong?: true
  readonly 'small-caps'?: true
  readonly superscript?: true
  readonly subscript?: true
  readonly code?: true
  readonly foreign?: string
  readonly href?: string
}

/** `text` of a break is empty. */
export type Piece = { readonly kind: 'text' | 'line' | 'paragraph'; readonly text: string; readonly look: Look }

/** What somebody said of a cell or row outside its text: a comment, a footnote that they made. */
export type Said = { readonly text: string; readonly by?: string; readonly date?: string }

/** A cell as it was found. `span`: how many columns it takes. */
export type FoundCell = { readonly pieces: readonly Piece[]; readonly span: number; readonly isMergedDown: boolean }

/** A row as it was found. `witness`: the key of its segment from a hidden mark, if one survived. `at` and `end`: where it stands, in offsets or rows. */
export type FoundRow = { readonly cells: readonly FoundCell[]; readonly witness?: string; readonly said: readonly Said[]; readonly at: number; readonly end: number }

/** All tables of a document, ours or not, and what the document says of itself. `names`: texts that may hold the name of an exchange. */
export type FoundTables = { readonly tables: readonly (readonly FoundRow[])[]; readonly names: readonly string[]; readonly rowsSent?: number }
