/**
 * Lay out a catalog as a review table: a row for each sentence, first those of the text, then those of the notes.
 * In: a catalog and what is asked for. Out: rows of plain texts and pieces, for the printers of each format.
 * A bold row would come back as bold words from programs that dissolve styles, so a heading is told by its size and its name only.
 */
import type { Catalog, Remark, Segment, SegmentState, Unit } from '../../model/catalog.js'
import type { LanguageTag } from '../../model/work.js'
import { notXml } from '../../xml/write-xml.js'
import { type Spoken, type SpokenLanguage, spokenLanguages } from '../../words/spoken.js'
import { tableHeads, tableKinds, tableStates, tableWords } from '../../words/table-words.js'
import { type ExportedUnit, type ExportOptions, exportedUnits, toExchangeName } from '../interchange/export-request.js'
import { toSegmentKey } from '../interchange/segment-key.js'
import { toPieces } from './cell-pieces.js'
import type { Piece } from './piece.js'
import { toRemarkText } from './remark-text.js'

export const columns = ['id', 'source', 'target', 'state', 'remarks'] as const
export type Column = (typeof columns)[number]

/** `labels`: small words under the id: the kind of block, what waits for somebody. `remarks`: a text for each. */
export type ReviewRow = {
  readonly key: string
  readonly isHeading: boolean
  readonly labels: readonly string[]
  readonly source: readonly Piece[]
  readonly target: readonly Piece[]
  readonly state: SegmentState | undefined
  readonly remarks: readonly string[]
}
export type ReviewSection = { readonly title: string; readonly rows: readonly ReviewRow[] }
/** `name`: that of the exchange. `spoken`: the language of heads and states; instructions are in every language. */
export type ReviewTable = {
  readonly title: string
  readonly name: string
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag }
  readonly spoken: SpokenLanguage
  readonly sections: readonly ReviewSection[]
  readonly rowCount: number
}

export function toReviewTable(catalog: Catalog, options: ExportOptions): ReviewTable {
  const spoken = spokenIn(catalog.languages.target)
  const units = exportedUnits(catalog, options.only)
  const section = (word: Spoken, belongs: (unit: ExportedUnit) => boolean): ReviewSection => ({ title: word[spoken], rows: units.filter(belongs).flatMap(unit => toRows(unit, options, spoken)) })
  const sections = [section(tableWords.text, ({ note }) => note === undefined), section(tableWords.notes, ({ note }) => note !== undefined)].filter(({ rows }) => rows.length > 0)
  return { title: `${options.work.replace(notXml, '')} (${catalog.languages.source} → ${catalog.languages.target})`, name: toExchangeName(catalog, options), languages: catalog.languages, spoken, sections, rowCount: sections.reduce((sum, { rows }) => sum + rows.length, 0) }
}

const spokenIn = (language: LanguageTag): SpokenLanguage => spokenLanguages.find(known => known === language.toLowerCase().split('-')[0]) ?? spokenLanguages[0]

function toRows({ unit, segments, note }: ExportedUnit, options: ExportOptions, spoken: SpokenLanguage): ReviewRow[] {
  const first = unit.segments[0]
  return segments.map(segment => {
    const hasTarget = segment.target !== undefined && segment.target.length > 0
    const source = toPieces(segment.source)
    return {
      key: toSegmentKey(unit.id, [segment.id]),
      isHeading: unit.type === 'heading',
      labels: toLabels(unit, segment, note, spoken),
      source,
      target: hasTarget ? toPieces(segment.target) : options.copySource ? source : [],
      state: hasTarget ? segment.state : undefined,
      remarks: unit.remarks.filter(remark => isOf(remark, segment, first)).map(toRemarkText),
    }
  })
}

/** What is said of the whole unit stands with its first sentence. What the program said itself is no remark of a person. */
function isOf({ segment, category, text }: Remark, here: Segment, first: Segment | undefined): boolean {
  return (segment === undefined ? here === first : segment === here.id) && !category.startsWith('regard:') && text.trim() !== ''
}

function toLabels({ type }: Unit, { subState }: Segment, note: string | undefined, spoken: SpokenLanguage): string[] {
  const kind = note === undefined ? (tableKinds as Readonly<Record<string, Spoken>>)[type]?.[spoken] : `[^${note.replace(notXml, '').replace(/\s+/g, ' ')}]`
  const waits = subState === 'regard:conflict' ? tableWords.conflict : subState === 'regard:align-review' || subState === 'regard:source-changed' ? tableWords['to-review'] : undefined
  return [...(kind === undefined ? [] : [kind]), ...(waits ? [waits[spoken]] : [])]
}

/** `Source (fr)`: the head of a column; those of the texts say their language, which is how it is read back. */
export function headOf(column: Column, { spoken, languages }: Pick<ReviewTable, 'spoken' | 'languages'>): string {
  const head = tableHeads[column][spoken]
  return column === 'source' || column === 'target' ? `${head} (${languages[column]})` : head
}

export const stateWord = (state: SegmentState, spoken: SpokenLanguage): string => tableStates[state][spoken]

/** The instructions, in every language that the program speaks. */
export const instructions = (key: 'instructions' | 'save'): readonly { readonly language: SpokenLanguage; readonly text: string }[] => spokenLanguages.map(language => ({ language, text: tableWords[key][language] }))
