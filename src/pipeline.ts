/**
 * Put the stages in their order: the only file that knows them all.
 *
 *   import ──▶ read ──▶ carry over ──▶ align ──▶ check ──▶ pair ──▶ publish ──▶ verify
 *
 * In: a workspace and the name of a work, or bytes. Out: values and diagnostics. Writing to disk is the command's affair.
 */
import { alignContribution } from './align/align-contribution.js'
import { alignLines, type Bead } from './align/align-lines.js'
import { runChecks } from './check/run-checks.js'
import type { Book } from './model/book.js'
import type { Catalog, Contribution } from './model/catalog.js'
import { type Checked, type Diagnostic, hasErrors } from './model/diagnostic.js'
import type { NamedFile } from './model/edition.js'
import { plainText } from './model/inline-walk.js'
import { SourceText } from './model/place.js'
import { type Format, type Layout, layouts, type Work } from './model/work.js'
import { pairUp } from './pair/pair-up.js'
import { parseText } from './read/parse-text.js'
import { parseWork, setTitle } from './read/parse-work.js'
import { carryOver } from './translate/carry-over.js'
import { catalogProgress } from './translate/progress.js'
import { decodeUtf8, textPath, translationPath, type Workspace, workPath } from './workspace.js'

/** A work with its text read and its catalog in step; `translation` is the file that the catalog came from, if there is one. */
export type LoadedWork = { readonly work: Work; readonly book: Book; readonly catalog: Catalog; readonly translation: SourceText | undefined }

/** Reads a work and carries its catalog over. `value` is undefined when a file cannot be understood. */
export async function loadWork(workspace: Workspace, id: string): Promise<Checked<LoadedWork | undefined>> {
  const { value: work, diagnostics } = parseWork(await workspace.readText(workPath(id)))
  if (!work) return { value: undefined, diagnostics }
  const text = parseText(await workspace.readText(textPath(id)), work)
  const translation = await workspace.readTranslation(id, work.languages.target)
  const kept = translation ? parseXliff(translation) : undefined
  const found = [...diagnostics, ...text.diagnostics, ...(kept?.diagnostics ?? [])]
  if (kept && hasErrors(kept.diagnostics)) return { value: undefined, diagnostics: found }
  const inStep = carryOver(text.value, kept?.value)
  return { value: { work, book: text.value, catalog: inStep.value, translation }, diagnostics: [...found, ...inStep.diagnostics] }
}

/** The translation file of a work in step; what was not changed keeps its bytes. */
export function writeCatalog({ work, catalog, translation }: LoadedWork): string {
  return writeXliff(catalog, { original: textPath(work.id), base: translation })
}

/** What the checks say of a work. */
export function checkWork({ work, book, catalog, translation }: LoadedWork): Diagnostic[] {
  const file = translation ?? new SourceText(translationPath(work.id, catalog.languages.target), '')
  return runChecks({ book, catalog, locate: (unit, segment) => locateUnit(file, unit, segment) })
}

/** What the standard says of a file. */
export function validateFile(file: string, bytes: Uint8Array): Diagnostic[] {
  return validateXliff(new SourceText(file, decodeUtf8(bytes, file)))
}

/** Counts of segments by what is done with them, for a person and a machine. */
export function workProgress({ catalog }: LoadedWork): Record<string, number> {
  return { ...catalogProgress(catalog) }
}

/** What aligning did, in numbers of segments. */
export type AlignCounts = { readonly segments: number; readonly placed: number; readonly review: number; readonly omitted: number; readonly added: number }

/**
 * Places a contributed document on a work. `workYaml` is the work's description with the title that the translation
 * gives it, where it had none of its own.
 */
export async function alignWork(
  loaded: LoadedWork,
  workYaml: SourceText,
  bytes: Uint8Array,
  sent: Omit<Contribution, 'id'>,
): Promise<Checked<{ readonly aligned: LoadedWork; readonly counts: AlignCounts; readonly workYaml: string | undefined } | undefined>> {
  const contributed = await readSent(bytes, sent.file, loaded.work)
  if (hasErrors(contributed.diagnostics)) return { value: undefined, diagnostics: contributed.diagnostics }
  const contribution = { id: newContributionId(loaded.catalog), ...sent }
  const { value, diagnostics } = alignContribution({ book: loaded.book, catalog: loaded.catalog, contribution: contributed.value, contributionId: contribution.id })
  const found = [...contributed.diagnostics, ...diagnostics]
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics: found }
  const aligned = { ...loaded, catalog: { ...value, contributions: [...value.contributions, contribution] } }
  return { value: { aligned, counts: countAligned(aligned.catalog), workYaml: titleFromTranslation(aligned, workYaml) }, diagnostics: found }
}

function newContributionId(catalog: Catalog): string {
  return `c${Math.max(0, ...catalog.contributions.map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0))) + 1}`
}

function countAligned(catalog: Catalog): AlignCounts {
  const segments = [...catalog.body, ...catalog.notes.flatMap(note => note.units)].flatMap(unit => unit.segments)
  const count = (holds: (segment: (typeof segments)[number]) => boolean) => segments.filter(holds).length
  return {
    segments: count(segment => segment.source.length > 0),
    placed: count(segment => segment.source.length > 0 && segment.target !== undefined),
    review: count(segment => segment.subState === 'regard:align-review'),
    omitted: count(segment => segment.subState === 'regard:omitted'),
    added: count(segment => segment.source.length === 0),
  }
}

/** A work that has no title in the target language takes the translation of the heading that is its title. */
function titleFromTranslation({ work, catalog }: LoadedWork, workYaml: SourceText): string | undefined {
  const { source, target } = work.languages
  if (work.title[target] !== undefined) return undefined
  const heading = catalog.body.find(unit => unit.segments.map(segment => plainText(segment.source)).join(' ') === work.title[source])
  const title = heading?.segments.map(segment => plainText(segment.target ?? [])).join(' ').trim()
  return title ? setTitle(workYaml, target, title) : undefined
}

/** Beads of two lists of sentences: which lines of the one answer which of the other. */
export function alignBeads(source: readonly string[], target: readonly string[], languages: { readonly source: string; readonly target: string }): Bead[] {
  return alignLines(source, target, languages)
}

/** One edition to be made: a format in a layout. */
export type EditionPlan = { readonly format: Format; readonly layout: Layout }

/** What `regard build` makes: in each format the work's own layout and each language alone, or one layout when asked. */
export function planEditions(work: Work, formats: readonly Format[] | undefined, layout: Layout | undefined): EditionPlan[] {
  const wanted: readonly Layout[] = layout ? [layout] : [...new Set<Layout>([work.edition.layout, 'source', 'target'])]
  return (formats ?? work.edition.formats).flatMap(format => wanted.map(each => ({ format, layout: each })))
}

/** The name of an edition's file: `<work>.pdf`, `<work>.en.pdf` for one language, `<work>.columns.pdf` for a layout that is not the work's own. */
export function editionPath(work: Work, { format, layout }: EditionPlan): string {
  if (layout === 'source' || layout === 'target') return `${work.id}.${work.languages[layout]}.${format}`
  return layout === work.edition.layout || !layouts.includes(layout) ? `${work.id}.${format}` : `${work.id}.${layout}.${format}`
}

/** Makes one edition and proves it. With errors among the diagnostics, the file must not be written. */
export async function publishEdition(loaded: LoadedWork, plan: EditionPlan): Promise<Checked<NamedFile[]>> {
  const edition = pairUp(loaded.book, loaded.catalog)
  const path = editionPath(loaded.work, plan)
  const { value, diagnostics } = await printEdition(edition, plan, path)
  const faults = await verifyFile(loaded, plan, value)
  return { value: [value], diagnostics: [...diagnostics, ...faults] }
}
