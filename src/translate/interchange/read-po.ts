/**
 * Read a PO file that came back from a translator.
 * In: the text of a file. Out: its sentences with targets, states and the translators' comments.
 * The first thing that is no PO is an error, with its line, and then nothing of the file is taken. An entry without our `msgctxt` is found by its source.
 */
import { type Checked, diagnose, type Diagnostic } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/place.js'
import type { Returned, ReturnedSegment } from '../../model/returned.js'
import { unarmour } from '../../xml/write-xml.js'
import { fromCodeText } from './code-text.js'
import { fromExchangeName } from './export-request.js'
import { readPo, type ReadPoEntry } from './po-syntax.js'
import { fromSegmentKey } from './segment-key.js'
import { fromStateProperty, isFuzzy } from './state-map.js'
import { poHeaders, stateComment } from './write-po.js'

/** Rules: `returned-po-wrong`, `returned-code-unknown`. */
export function readReturnedPo(source: SourceText): Checked<Returned> {
  const { entries, fault } = readPo(source)
  if (fault) return { value: { languages: {}, segments: [] }, diagnostics: [diagnose('returned-po-wrong', fault.place, { reason: fault.found })] }
  const diagnostics: Diagnostic[] = []
  const header = entries.find(({ id, context }) => id === '' && context === undefined)
  const segments = entries.filter(entry => entry.id !== '').map(entry => readEntry(entry, diagnostics))
  return { value: { ...headOf(header?.text ?? ''), segments }, diagnostics }
}

function headOf(header: string): Pick<Returned, 'languages' | 'exchange'> {
  const field = (name: string): string | undefined => new RegExp(`^${name}:[ \\t]*(\\S.*?)[ \\t]*$`, 'imu').exec(header)?.[1]
  const [source, target] = [field(poHeaders.source), field(poHeaders.target)?.replace('_', '-').replace(/[.@].*$/, '')]
  const exchange = fromExchangeName(unarmour(field(poHeaders.exchange) ?? ''))
  return { languages: { ...(source === undefined ? {} : { source }), ...(target === undefined ? {} : { target }) }, ...(exchange === undefined ? {} : { exchange }) }
}

function readEntry(entry: ReadPoEntry, diagnostics: Diagnostic[]): ReturnedSegment {
  const source = fromCodeText(entry.id).inlines
  const { inlines, broken } = fromCodeText(entry.text, source)
  const key = unarmour(entry.context ?? '')
  if (broken.length > 0) diagnostics.push(diagnose('returned-code-unknown', entry.place, { segment: key || entry.place.line, codes: broken.join(' ') }))
  const remarks = toRemarks(entry.translator).map(text => ({ text }))
  return { ...fromSegmentKey(key), source, ...(inlines.length === 0 ? {} : { target: inlines }), state: stateOf(entry, inlines), remarks, place: entry.place }
}

/** What we said at export holds if the target is still the same; the flag of a translator goes before it. */
function stateOf({ extracted, flags }: ReadPoEntry, target: ReturnedSegment['source']): NonNullable<ReturnedSegment['state']> {
  if (target.length === 0) return 'initial'
  const fuzzy = flags.includes('fuzzy')
  const comment = extracted.find(line => line.startsWith(stateComment))
  const said = comment === undefined ? undefined : fromStateProperty(comment.slice(stateComment.length), target)
  if (said?.state !== undefined && isFuzzy({ state: said.state, ...(said.subState === undefined ? {} : { subState: said.subState }) }) === fuzzy) return said.state
  return fuzzy ? 'initial' : 'translated'
}

/** A line that begins with a space continues the remark before it. */
function toRemarks(lines: readonly string[]): string[] {
  const remarks: string[] = []
  for (const line of lines) {
    const last = remarks.length - 1
    if (line.startsWith(' ') && last >= 0) remarks[last] = `${remarks[last]}\n${line.slice(1)}`
    else remarks.push(line)
  }
  return remarks.map(unarmour).filter(text => text.trim() !== '')
}
