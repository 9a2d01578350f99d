/**
 * Read the sentence rules of a work into the splitter that its text is cut by.
 * In: an SRX file, or none. Out: a splitter; undefined when the file has errors, since other sentences than wanted would take translations apart.
 */
import { type Checked, hasErrors } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import { sentenceEnds, type SentenceSplitter } from '../../text/sentences.js'
import { parseSrx } from './parse-srx.js'
import { toSplitter } from './segmentation.js'

/** Without a file, the program's own rules. */
export function parseSplitter(srx: SourceText | undefined): Checked<SentenceSplitter | undefined> {
  if (!srx) return { value: sentenceEnds, diagnostics: [] }
  const { value, diagnostics } = parseSrx(srx)
  return { value: value && !hasErrors(diagnostics) ? toSplitter(value) : undefined, diagnostics }
}
