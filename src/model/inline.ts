/**
 * Model running text as a tree of text and codes.
 * Every code carries an id that is unique within its block and shared with its twin in the other language
 * (XLIFF 2.1 §4.3.1 calls them inline elements). Books hold `Inline`, editions hold `Inline<NoteCall>`.
 */

export type CodeId = string
export type NoteId = string

export type SpanStyle = 'emphasis' | 'strong' | 'small-caps' | 'superscript' | 'subscript' | 'foreign' | 'code'

/** An attribute of a code as another program wrote it; `uri` is the namespace of a prefixed name, else empty. */
export type CodeAttribute = { readonly name: string; readonly uri: string; readonly value: string }
/** `more`: what another program says of a code beyond what its type says, in the order it was written. */
type Coded = { readonly id: CodeId; readonly more?: readonly CodeAttribute[] }

export type Text = { readonly type: 'text'; readonly text: string }
/** `lang` (BCP 47) is given for `foreign` only. */
export type Span<Call> = Coded & { readonly type: 'span'; readonly style: SpanStyle; readonly lang?: string; readonly children: readonly Inline<Call>[] }
export type Link<Call> = Coded & { readonly type: 'link'; readonly href: string; readonly children: readonly Inline<Call>[] }
/** A call of a note by its id, not yet numbered. */
export type NoteReference = Coded & { readonly type: 'note-reference'; readonly note: NoteId }
/** Where page `page` of the original begins. */
export type PageBreak = Coded & { readonly type: 'page-break'; readonly page: string }
export type LineBreak = Coded & { readonly type: 'line-break' }
/** A translator's own paragraph end inside a block; never in a source. */
export type ParagraphBreak = Coded & { readonly type: 'paragraph-break' }
/**
 * A code that this program has no noun for, with all that is needed to write it back: the name of its element (`ph`, `pc`, `sc`, `ec`,
 * `mrk`, `sm`, `em` of XLIFF 2) and its attributes, the id among them. The two halves of a pair (`sc` and `ec`) share an id.
 * Readers see through it: its children are text, and `equiv` is the text that stands for a code without children.
 */
export type ForeignCode<Call> = { readonly type: 'foreign-code'; readonly id: CodeId; readonly element: string; readonly attributes: readonly CodeAttribute[]; readonly equiv: string; readonly children: readonly Inline<Call>[] }

export type Inline<Call = NoteReference> = Text | Span<Call> | Link<Call> | PageBreak | LineBreak | ParagraphBreak | ForeignCode<Call> | Call

/** What numbering makes of a `NoteReference`: `mark` is what is printed, `caller` an id unique in the edition. */
export type NoteCall = { readonly type: 'note-call'; readonly id: CodeId; readonly note: NoteId; readonly mark: string; readonly caller: string }
