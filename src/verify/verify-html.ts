/**
 * Prove that an HTML edition holds its work: every segment and every note once, in order.
 * In: what must be there, and the file as text. Out: diagnostics. The page is parsed as a browser parses it.
 */
import { fromHtml } from 'hast-util-from-html'
import type { Diagnostic } from '../model/diagnostic.js'
import { checkMarkup, idsOf } from './check-markup.js'
import type { Expected } from './expected.js'
import { findIn } from './found.js'
import { fromHast } from './published-tree.js'

/** `path` names the file in messages. */
export function verifyHtml(expected: Expected, path: string, text: string): Diagnostic[] {
  return checkMarkup(expected, findIn([{ file: path, tree: fromHast(fromHtml(text)) }], idsOf(expected)), path)
}
