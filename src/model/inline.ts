/**
 * Model running text as a tree of text and codes.
 * Every code carries an id that is unique within its block and shared with its twin in the other language
 * (XLIFF 2.1 §4.3.1 calls them inline elements). Books hold `Inline`, editions hold `Inline<NoteCall>`.
 */

export type CodeId = string
export type NoteId = string

export type SpanStyle = 'emphasis' | 'strong' | 'small-caps' | 'superscript' | 'subscript' | 'foreign' | 'code'

export type Text = { readonly type: 'text'; readonly text: string }
/** `lang` (BCP 47) is given for `foreign` only. */
export type Span<Call> = { readonly type: 'span'; readonly id: CodeId; readonly style: SpanStyle; readonly lang?: string; readonly children: readonly Inline<Call>[] }
export type Link<Call> = { readonly type: 'link'; readonly id: CodeId; readonly href: string; readonly children: readonly Inline<Call>[] }
/** A call of a note by its id, not yet numbered. */
export type NoteReference = { readonly type: 'note-reference'; readonly id: CodeId; readonly note: NoteId }
/** Where page `page` of the original begins. */
export type PageBreak = { readonly type: 'page-break'; readonly id: CodeId; readonly page: string }
export type LineBreak = { readonly type: 'line-break'; readonly id: CodeId }
/** A translator's own paragraph end inside a block; never in a source. */
export type ParagraphBreak = { readonly type: 'paragraph-break'; readonly id: CodeId }

export type Inline<Call = NoteReference> = Text | Span<Call> | Link<Call> | PageBreak | LineBreak | ParagraphBreak | Call

/** What numbering makes of a `NoteReference`: `mark` is what is printed, `caller` an id unique in the edition. */
export type NoteCall = { readonly type: 'note-call'; readonly id: CodeId; readonly note: NoteId; readonly mark: string; readonly caller: string }
