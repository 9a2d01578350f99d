/**
 * Say in what form the tables of XLIFF elements are written, and what their value types mean.
 * In: nothing. Out: types, and a question for each value type.
 */

/** What an attribute may hold. */
export const valueTypes = {
  any: () => true,
  token: value => /^[\p{L}\p{N}\p{M}._:·-]+$/u.test(value),
  tokens: value => /^\s*[\p{L}\p{N}\p{M}._:·-]+(?:\s+[\p{L}\p{N}\p{M}._:·-]+)*\s*$/u.test(value),
  yesNo: value => value === 'yes' || value === 'no',
  yesNoFirstNo: value => value === 'yes' || value === 'no' || value === 'firstNo',
  direction: value => value === 'ltr' || value === 'rtl' || value === 'auto',
  space: value => value === 'default' || value === 'preserve',
  preserve: value => value === 'preserve',
  side: value => value === 'source' || value === 'target',
  sideOrIgnorable: value => value === 'source' || value === 'target' || value === 'ignorable',
  state: value => /^(?:initial|translated|reviewed|final)$/.test(value),
  codeType: value => /^(?:fmt|ui|quote|link|image|other)$/.test(value),
  markType: value => /^(?:generic|comment|term|[^\s:]+:[^\s:]+)$/.test(value),
  ownType: value => /^[^\s:]+:[^\s:]+$/.test(value),
  matchType: value => /^(?:am|ebm|idm|ice|mt|tb|tm|other)$/.test(value),
  version: value => /^2\.[012]$/.test(value),
  count: value => /^0*[1-9]\d*$/.test(value),
  priority: value => /^(?:[1-9]|10)$/.test(value),
  percent: value => /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= 100,
  language: value => /^(?:[a-z]{2,8}(?:-[a-z0-9]{1,8})*|[ix](?:-[a-z0-9]{1,8})+)$/i.test(value),
  normalization: value => value === 'none' || value === 'nfc' || value === 'nfd',
  formatStyle: value => htmlNames.has(value),
} as const satisfies Record<string, (value: string) => boolean>
export type ValueType = keyof typeof valueTypes

/** What a person is told that a value should be. */
export const expectations: Readonly<Record<ValueType, string>> = {
  any: '…',
  token: 'NMTOKEN (a–z 0–9 . - _ :)',
  tokens: 'NMTOKENS (a–z 0–9 . - _ :)',
  yesNo: 'yes | no',
  yesNoFirstNo: 'yes | firstNo | no',
  direction: 'ltr | rtl | auto',
  space: 'default | preserve',
  preserve: 'preserve',
  side: 'source | target',
  sideOrIgnorable: 'source | target | ignorable',
  state: 'initial | translated | reviewed | final',
  codeType: 'fmt | ui | quote | link | image | other',
  markType: 'generic | comment | term | prefix:value',
  ownType: 'prefix:value',
  matchType: 'am | ebm | idm | ice | mt | tb | tm | other',
  version: '2.0 | 2.1 | 2.2',
  count: '1, 2, 3 …',
  priority: '1 … 10',
  percent: '0 … 100',
  language: 'BCP 47 (fr, en-GB …)',
  normalization: 'none | nfc | nfd',
  formatStyle: 'HTML (p, b, span …)',
}

/** Whether attributes of other namespaces may stand on an element: any, those of the standard's modules only, or none. */
type ForeignAttributes = 'any' | 'modules' | 'none'
/** Names joined by `|`, `*` for any element of a namespace that is not XLIFF's own; and how often: `1`, `?`, `+`, `*`. */
export type ContentStep = readonly [names: string, occurs: '1' | '?' | '+' | '*']

/** An attribute's type; a trailing `!` means that it is required. */
export type ElementSchema = {
  readonly attributes: Readonly<Record<string, ValueType | `${ValueType}!`>>
  readonly foreign: ForeignAttributes
  readonly content: readonly ContentStep[]
  readonly text?: true
  /** Names of which at least one must be among the content. */
  readonly needs?: string
}
export type Schema = Readonly<Record<string, ElementSchema>>

/** Names of HTML elements that a format style may name (XLIFF 2.1 §5.3.3.1). */
const htmlNames: ReadonlySet<string> = new Set(
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd keygen label legend li link main map mark menu menuitem meta meter nav noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(' '),
)
