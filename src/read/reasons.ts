/**
 * Say why a file's field or YAML is wrong by the key of a reason, never in a library's own English.
 * In: zod's issues, the error codes of yaml. Out: keys that `words/reason-words.ts` spells out, with the values they name.
 */
import type { ErrorCode } from 'yaml'
import type { z } from 'zod'
import type { MessageValues } from '../model/diagnostic.js'

/** The reason of an issue; `isThere` says whether the file has the field at all. */
export function fieldReason(issue: z.core.$ZodIssue, isThere: boolean): MessageValues {
  if (!isThere) return { reason: 'missing' }
  switch (issue.code) {
    case 'invalid_type':
      return { reason: typeReasons[issue.expected] ?? 'not-fitting' }
    case 'invalid_value':
      return { reason: 'not-one-of', known: issue.values.map(String).join(', ') }
    case 'too_small':
      return { reason: 'empty' }
    case 'invalid_key':
      return { reason: issue.issues[0]?.message ?? 'not-fitting' }
    case 'invalid_format':
    case 'custom':
      return { reason: issue.message }
    default:
      return { reason: 'not-fitting' }
  }
}

const typeReasons: Readonly<Record<string, string>> = { string: 'not-text', object: 'not-fields', record: 'not-fields', array: 'not-list' }

/** The reason of a fault of YAML's grammar. */
export function yamlReason(code: ErrorCode): string {
  return yamlReasons[code] ?? 'yaml-unexpected'
}

const yamlReasons: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'yaml-alias',
  ALIAS_PROPS: 'yaml-alias',
  RESOURCE_EXHAUSTION: 'yaml-deep',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab',
  BAD_SCALAR_START: 'yaml-sign',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  DUPLICATE_KEY: 'yaml-key-twice',
  MISSING_CHAR: 'yaml-unclosed',
  MULTIPLE_DOCS: 'yaml-two-documents',
}
