/**
 * Say what each type of attribute value allows, and how a person is told.
 * In: nothing. Out: a question and an expectation for each type.
 * Numbers are read as XML Schema reads them: `+5` and `.5` are numbers, too.
 */

const nameToken = /^[\p{L}\p{N}\p{M}._:·-]+$/u
const plainToken = /^[\w.:-]+$/
const isToken = (value: string): boolean => plainToken.test(value) || nameToken.test(value)
const isTokens = (value: string): boolean => value.trim() !== '' && value.trim().split(/\s+/).every(isToken)
const isDecimal = (value: string): boolean => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value)
const isOneOf =
  (...values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value)

/** What an attribute may hold. */
export const valueTypes = {
  any: () => true,
  token: isToken,
  tokens: isTokens,
  identifier: value => /^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u.test(value),
  yesNo: isOneOf('yes', 'no'),
  yesNoFirstNo: isOneOf('yes', 'no', 'firstNo'),
  direction: isOneOf('ltr', 'rtl', 'auto'),
  space: isOneOf('default', 'preserve'),
  preserve: isOneOf('preserve'),
  side: isOneOf('source', 'target'),
  sideOrIgnorable: isOneOf('source', 'target', 'ignorable'),
  state: isOneOf('initial', 'translated', 'reviewed', 'final'),
  codeType: isOneOf('fmt', 'ui', 'quote', 'link', 'image', 'other'),
  markType: value => /^(?:generic|comment|term|[^\s:]+:[^\s:]+)$/.test(value),
  ownType: value => /^[^\s:]+:[^\s:]+$/.test(value),
  matchType: isOneOf('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'),
  version: value => /^2\.[012]$/.test(value),
  itsVersion: value => /^2\.[012]$/.test(value),
  count: value => /^\+?0*[1-9]\d*$/.test(value),
  priority: value => /^\+?0*(?:[1-9]|10)$/.test(value),
  percent: value => isDecimal(value) && Number(value) >= 0 && Number(value) <= 100,
  confidence: value => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(value) && Number(value) >= 0 && Number(value) <= 1,
  integer: value => /^[+-]?\d+$/.test(value),
  language: value => /^(?:[a-z]{2,8}(?:-[a-z0-9]{1,8})*|[ix](?:-[a-z0-9]{1,8})+)$/i.test(value),
  normalization: isOneOf('none', 'nfc', 'nfd'),
  filterType: isOneOf('include', 'exclude'),
  issueType: value => issueTypes.has(value),
  formatStyle: value => formatStyles.has(value),
} as const satisfies Record<string, (value: string) => boolean>
export type ValueType = keyof typeof valueTypes

/** What a person is told that a value should be. */
export const expectations: Readonly<Record<ValueType, string>> = {
  any: '…',
  token: 'NMTOKEN (a–z 0–9 . - _ :)',
  tokens: 'NMTOKENS (a–z 0–9 . - _ :)',
  identifier: 'NCName (a–z 0–9 . - _)',
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
  matchType: 'am | mt | icm | idm | tb | tm | other',
  version: '2.0 | 2.1 | 2.2',
  itsVersion: '2.0',
  count: '1, 2, 3 …',
  priority: '1 … 10',
  percent: '0 … 100',
  confidence: '0 … 1',
  integer: '… -1, 0, 1 …',
  language: 'BCP 47 (fr, en-GB …)',
  normalization: 'none | nfc | nfd',
  filterType: 'include | exclude',
  issueType: 'misspelling | grammar | terminology | … (ITS 2.0)',
  formatStyle: 'HTML (p, b, span …)',
}

/** Names of HTML elements that a format style may name (XLIFF 2.1 §5.3.5.1). */
const formatStyles: ReadonlySet<string> = new Set(
  'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title tr tt u ul'.split(' '),
)

/** Kinds of localization issue (XLIFF 2.1 §5.9.12.13). */
const issueTypes: ReadonlySet<string> = new Set(
  'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other'.split(' '),
)
