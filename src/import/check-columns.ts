/**
 * Warn of columns that stand side by side in the file as it came.
 * In: the original's lines. Out: a remark for columns that were parted, a warning for what may be columns and was left as it is.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import type { SourceText } from '../model/place.js'
import { columnsIn } from './evidence/columns.js'
import type { Passage } from './passage.js'
import { originAt } from './tracked-text.js'

export function checkColumns(lines: readonly Passage[], source: SourceText): Diagnostic[] {
  return columnsIn(lines).flatMap(({ from, to, certain }) => {
    const [first, last] = [lines[from], lines[to - 1]]
    if (!first || !last) return []
    const place = source.place(originAt(first.text, 0), originAt(last.text, last.text.text.length))
    return [diagnose(certain ? 'import-columns-parted' : 'import-columns', place, { lines: to - from })]
  })
}
