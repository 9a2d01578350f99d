/**
 * Say in what form the tables of XLIFF elements are written.
 */
import type { ValueType } from './value-types.js'

/** The versions of the standard; 2.0 and 2.1 share a core namespace. */
export type Edition = '2.0' | '2.1' | '2.2'

/** Names joined by `|`, `*` for elements of extensions and of the modules that may stand here; and how often: `1`, `?`, `+`, `*`. */
export type ContentStep = readonly [names: string, occurs: '1' | '?' | '+' | '*']

export type ElementSchema = {
  /** An attribute's type; a trailing `!` means that it is required. */
  readonly attributes: Readonly<Record<string, ValueType | `${ValueType}!`>>
  /** What else may stand on it: attributes of extensions and of the XML namespace, of extensions only, or nothing. */
  readonly foreign: 'any' | 'extensions' | 'none'
  readonly content: readonly ContentStep[]
  readonly text?: true
  /** Names of which at least one must be among the content. */
  readonly needs?: string
}
export type Schema = Readonly<Record<string, ElementSchema>>
