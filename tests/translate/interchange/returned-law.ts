/** What every format must bring back of a catalog: the targets, states and remarks of all that was exported. */
import type { Catalog, Segment, Unit } from '../../../src/model/catalog.js'
import type { Inline } from '../../../src/model/inline.js'
import { codesOf } from '../../../src/model/inline-walk.js'
import type { Returned } from '../../../src/model/returned.js'
import type { ExportOptions } from '../../../src/translate/interchange/export-request.js'

export const options: ExportOptions = { work: 'rive', exchange: '0123456789ab', only: 'all', per: 'sentence', copySource: false }

type Plain = { readonly key: string; readonly source: readonly Inline[]; readonly target: readonly Inline[] | undefined; readonly state: string | undefined; readonly remarks: readonly string[] }

const unitsOf = ({ body, notes }: Catalog): Unit[] => [...body, ...notes.flatMap(note => note.units)]
const targetOf = ({ target }: Pick<Segment, 'target'>): readonly Inline[] | undefined => (hasWords(target ?? []) ? target : undefined)
const hasWords = (target: readonly Inline[]): boolean => target.some(inline => inline.type !== 'text' || inline.text.trim() !== '')

/** In order; segments without source and target stand for nothing. Remarks are compared by unit, since some formats keep no more. */
export function exported(catalog: Catalog): Plain[] {
  return unitsOf(catalog).flatMap(unit =>
    unit.segments.flatMap((segment): Plain[] => {
      const target = targetOf(segment)
      if (segment.source.length === 0 && !target) return []
      return [{ key: `${unit.id} ${segment.id}`, source: segment.source, target, state: target ? segment.state : 'initial', remarks: [] }]
    }),
  )
}

export function returned({ segments }: Returned): Plain[] {
  return segments.filter(({ source, target }) => source.length > 0 || target).map(({ unit, segments: ids, source, target, state }) => ({ key: `${unit} ${ids?.join('+')}`, source, target, state, remarks: [] }))
}

/** The remarks of people on each unit, in any order. */
export function remarksSent(catalog: Catalog): string[] {
  const asked = unitsOf(catalog).filter(unit => unit.segments.some(({ source, target }) => source.length > 0 || target?.length))
  return asked.flatMap(unit => unit.remarks.filter(({ category, text }) => !category.startsWith('regard:') && text.trim() !== '').map(({ text }) => `${unit.id}: ${text}`)).sort()
}

export const remarksBack = ({ segments }: Returned): string[] => segments.flatMap(({ unit, remarks }) => remarks.map(({ text }) => `${unit}: ${text}`)).sort()

/** Whether a catalog holds codes of other programs, which formats of text cannot carry. */
export const hasForeignCodes = (catalog: Catalog): boolean => unitsOf(catalog).some(unit => unit.segments.some(({ source, target }) => [...codesOf(source), ...codesOf(target ?? [])].some(code => code.type === 'foreign-code')))
