/**
 * Put the stages in their order: the only file that knows them all.
 *
 *   import ──▶ read ──▶ carry over ──▶ align ──▶ check ──▶ pair ──▶ publish ──▶ verify
 *
 * In: a workspace and the name of a work, or bytes. Out: values and diagnostics. Writing to disk is the command's affair.
 */
import { alignContribution } from './align/align-contribution.js'
import { alignLines, type Bead } from './align/align-lines.js'
import { reportReplaced } from './align/replaced-targets.js'
import { runChecks } from './check/run-checks.js'
import { readContribution } from './import/contribution/read-contribution.js'
import { toRepairLog } from './import/repair-log.js'
import type { Book } from './model/book.js'
import type { Catalog, Contribution } from './model/catalog.js'
import { type Checked, type Diagnostic, diagnose, hasErrors } from './model/diagnostic.js'
import type { Edition, NamedFile } from './model/edition.js'
import type { Imported } from './model/import.js'
import { plainText } from './model/inline-walk.js'
import { SourceText, wholeFile } from './model/place.js'
import type { Term } from './model/term.js'
import type { Format, Layout, Work } from './model/work.js'
import { WorldError } from './model/world-error.js'
import { pairUp } from './pair/pair-up.js'
import { epubFile } from './publish/epub/epub-file.js'
import { htmlFile } from './publish/html/html-file.js'
import { loadFontCutter } from './publish/load-fonts.js'
import { pdfFile } from './publish/pdf/pdf-file.js'
import { shelfFile } from './publish/library/shelf-file.js'
import { parseText } from './read/parse-text.js'
import { parseWork, setTitle, writeWork } from './read/parse-work.js'
import { checkWritten } from './read/check-written.js'
import { writeText } from './read/write-text.js'
import type { SentenceSplitter } from './text/sentences.js'
import { carryOver } from './translate/carry-over.js'
import { type CatalogProgress, catalogProgress } from './translate/catalog-progress.js'
import { type ExportAsked, type ExportedCatalog, exportCatalog } from './translate/export-catalog.js'
import { parseTerms } from './translate/interchange/parse-terms.js'
import { locateUnit } from './translate/locate-unit.js'
import { parseXliff } from './translate/parse-xliff.js'
import { parseSplitter } from './translate/segmentation/parse-splitter.js'
import { type Side, type TextFormat, toSideBook } from './translate/plain-text/side-book.js'
import { writePlainText } from './translate/plain-text/write-plain-text.js'
import { settle, takeOver } from './translate/take-over.js'
import { toContributed } from './translate/to-contributed.js'
import { validateXliff } from './translate/validate-xliff.js'
import { remarkEncoding } from './translate/xliff/parse-tree.js'
import { writeXliff } from './translate/write-xliff.js'
import { verifyEdition } from './verify/verify-edition.js'
import { decodeXliff, segmentationPath, termPaths, textPath, translationPath, type Workspace, workPath } from './workspace.js'

/** The files that an import leaves in `source/<work>/`, beside the original. */
export function writeImport(imported: Imported, work: Work): { readonly text: string; readonly work: string; readonly repairs: string } {
  return { text: writeText(imported), work: writeWork(work), repairs: writeRepairs(imported) }
}

/** What text.md would not say, or say otherwise, of what was imported: nothing, or the program is at fault. */
export const proveWritten = (imported: Imported, text: string, file: string): Diagnostic[] => checkWritten(imported, text, file)

/** The text.md that an import writes, and the log of its changes. */
export const writeImported = (imported: Imported): string => writeText(imported)
export const writeRepairs = (imported: Imported): string => toRepairLog(imported.repairs, imported.facts)

/** A work with its text read and its catalog in step; `translation` is the file that the catalog came from, if there is one; `splitter` cuts sentences as this work wants it, `terms` say how its words are to be translated. */
export type LoadedWork = { readonly work: Work; readonly splitter: SentenceSplitter; readonly book: Book; readonly catalog: Catalog; readonly translation: SourceText | undefined; readonly terms?: readonly Term[] }

/** The description of a work. `value` is undefined when it has errors or is not there. */
export async function readWork(workspace: Workspace, id: string): Promise<Checked<Work | undefined>> {
  const { value, diagnostics } = await readOwn(workspace, workPath(id))
  return value ? parseWork(value) : { value: undefined, diagnostics }
}

/** A file of a work. That it is missing or no text is a fault of this work, which does not stop the others. */
async function readOwn(workspace: Workspace, path: string): Promise<Checked<SourceText | undefined>> {
  try {
    return { value: await workspace.readText(path), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof WorldError) || (error.fault !== 'no-such-file' && error.fault !== 'not-utf8')) throw error
    const rule = error.fault === 'not-utf8' ? 'work-file-not-utf8' : 'work-file-missing'
    return { value: undefined, diagnostics: [diagnose(rule, wholeFile(path), { offset: 0, ...error.values })] }
  }
}

/** Reads a work and carries its catalog over. `value` is undefined when a file cannot be understood. */
export async function loadWork(workspace: Workspace, id: string): Promise<Checked<LoadedWork | undefined>> {
  const { value: work, diagnostics } = await readWork(workspace, id)
  if (!work) return { value: undefined, diagnostics }
  const source = await readOwn(workspace, textPath(id))
  if (!source.value) return { value: undefined, diagnostics: [...diagnostics, ...source.diagnostics] }
  const rules = parseSplitter(await workspace.readTextIfThere(segmentationPath(id)))
  if (!rules.value) return { value: undefined, diagnostics: [...diagnostics, ...rules.diagnostics] }
  const text = parseText(source.value, work, rules.value)
  const translation = await workspace.readTranslation(id, work.languages.target)
  const kept = translation ? parseXliff(translation) : undefined
  const found = [...diagnostics, ...rules.diagnostics, ...text.diagnostics, ...(kept?.diagnostics ?? [])]
  if (kept && hasErrors(kept.diagnostics)) return { value: undefined, diagnostics: found }
  const terms = await readTerms(workspace, work)
  const inStep = carryOver(text.value, kept?.value)
  return { value: { work, splitter: rules.value, book: text.value, catalog: inStep.value, translation, terms: terms.value }, diagnostics: [...found, ...terms.diagnostics, ...inStep.diagnostics] }
}

/** The list of terms of a work, empty where there is none. */
async function readTerms(workspace: Workspace, { id, languages }: Work): Promise<Checked<Term[]>> {
  const path = termPaths(id).find(one => workspace.has(one))
  return path === undefined ? { value: [], diagnostics: [] } : parseTerms(await workspace.readText(path), languages)
}

/** The translation file of a work in step; what was not changed keeps its bytes. */
export function writeCatalog({ catalog, translation }: LoadedWork): string {
  return writeXliff(catalog, translation ? { base: translation } : {})
}

/** What the checks say of a work. */
export function checkWork({ work, book, catalog, translation, terms = [] }: LoadedWork): Diagnostic[] {
  const file = translation ?? new SourceText(translationPath(work.id, catalog.languages.target), '')
  return runChecks({ book, catalog, terms, locate: (unit, segment) => locateUnit(file, unit, segment) })
}

/** A translation in another tool's format, and with it the translation as it was sent, which the merge needs when it comes back. */
export async function exportWork(loaded: LoadedWork, asked: Omit<ExportAsked, 'terms'>): Promise<ExportedCatalog & { readonly base: string }> {
  const base = writeCatalog(loaded)
  return { ...(await exportCatalog(loaded.catalog, base, { ...asked, terms: loaded.terms ?? [] })), base }
}

/** One side of a work as a text to read: Markdown as in text.md, or plain text with its notes at the end. */
export function writeSide({ book, catalog }: LoadedWork, side: Side, format: TextFormat): string {
  const text = toSideBook(book, catalog, side)
  return format === 'md' ? writeText(text) : writePlainText(text)
}

/** What the standard says of a file. */
export function validateFile(file: string, bytes: Uint8Array): Diagnostic[] {
  try {
    const source = decodeXliff(bytes, file)
    return [...remarkEncoding(source), ...validateXliff(source)]
  } catch (error) {
    if (!(error instanceof WorldError) || error.fault !== 'not-utf8') throw error
    return [notUtf8(file, bytes.subarray(0, Number(error.values.offset)))]
  }
}

/** What no text can be made of is a fault of this file, which does not stop the others. `sound`: the bytes before the first bad one. */
function notUtf8(file: string, sound: Uint8Array): Diagnostic {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(sound)
  return diagnose('xml-not-well-formed', new SourceText(file, before).place(before.length), { reason: 'xml-not-utf8' })
}

/** Counts of segments by what is done with them, for a person and a machine. */
export function workProgress({ catalog }: LoadedWork): CatalogProgress {
  return catalogProgress(catalog)
}

/** What aligning did, in numbers of segments. */
export type AlignCounts = { readonly segments: number; readonly placed: number; readonly review: number; readonly omitted: number; readonly added: number }

/** A document as somebody sent it, and what the catalog is to say of it: `contribution.file` may be another name, if this one was taken. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array; readonly contribution: Contribution }

/**
 * Places a contributed document on a work. `workYaml` is the work's description with the title that the translation
 * gives it, where it had none of its own.
 */
export async function alignWork(
  loaded: LoadedWork,
  workYaml: SourceText,
  { name, bytes, contribution }: SentFile,
): Promise<Checked<{ readonly aligned: LoadedWork; readonly counts: AlignCounts; readonly workYaml: string | undefined } | undefined>> {
  const { value, diagnostics: found } = await (/\.(xlf|xliff)$/i.test(name) ? placeXliff : placeText)(loaded, { name, bytes, contribution })
  if (!value) return { value, diagnostics: found }
  const aligned = { ...loaded, catalog: { ...value, contributions: [...value.contributions, contribution] } }
  return { value: { aligned, counts: countAligned(aligned.catalog), workYaml: titleFromTranslation(aligned, workYaml) }, diagnostics: found }
}

/** An id that no contribution to the catalog has. */
export function newContributionId(catalog: Catalog): string {
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
    added: count(segment => segment.subState === 'regard:added'),
  }
}

/** The catalog with a translation placed on it; undefined when it could not be read or would lose words. */
async function placeText({ book, catalog, splitter }: LoadedWork, { name, bytes, contribution }: SentFile): Promise<Checked<Catalog | undefined>> {
  const sent = await readContribution(bytes, name)
  if (hasErrors(sent.diagnostics)) return { value: undefined, diagnostics: sent.diagnostics }
  const { value, diagnostics } = alignContribution({ book, catalog, contribution: sent.value, contributionId: contribution.id, file: name, splitter })
  return { value: hasErrors(diagnostics) ? undefined : value, diagnostics: [...sent.diagnostics, ...diagnostics] }
}

/** Of an XLIFF file only what does not answer the book sentence by sentence is aligned. */
async function placeXliff({ book, catalog, splitter }: LoadedWork, { name, bytes, contribution }: SentFile): Promise<Checked<Catalog | undefined>> {
  const sent = parseXliff(decodeXliff(bytes, name))
  if (hasErrors(sent.diagnostics)) return { value: undefined, diagnostics: sent.diagnostics }
  const { catalog: taken, rest, unknown, held } = takeOver(book, catalog, sent.value, contribution.id)
  const place = wholeFile(name)
  const strangers = unknown.length === 0 ? [] : [diagnose('align-unknown-unit', place, { count: unknown.length, unit: unknown[0] ?? '' })]
  const aligned = rest.body.length + rest.notes.length === 0 ? { value: taken, diagnostics: [] } : alignContribution({ book, catalog: taken, contribution: toContributed(rest, name), contributionId: contribution.id, file: name, splitter })
  const value = settle(aligned.value, held)
  const replaced = reportReplaced({ before: catalog, after: value, file: name, place })
  const found = [...sent.diagnostics, ...strangers, ...aligned.diagnostics.filter(({ rule }) => !replaced.some(one => one.rule === rule)), ...replaced]
  return { value: hasErrors(aligned.diagnostics) ? undefined : value, diagnostics: found }
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
  return (formats ?? work.edition.formats).flatMap(format => wanted.map(each => ({ format, layout: layoutIn(format, each, work) })))
}

/** Only a page has a layout: on a screen both languages stand in one edition, which lays itself out for the reader's window. */
function layoutIn(format: Format, layout: Layout, work: Work): Layout {
  if (format === 'pdf' || layout === 'source' || layout === 'target') return layout
  return work.edition.layout === 'source' || work.edition.layout === 'target' ? 'facing' : work.edition.layout
}

/** The name of an edition's file: `<work>.pdf`, `<work>.en.pdf` for one language, `<work>.columns.pdf` for a layout that is not the work's own. */
export function editionPath(work: Work, { format, layout }: EditionPlan): string {
  if (layout === 'source' || layout === 'target') return `${work.id}.${work.languages[layout]}.${format}`
  return layout === work.edition.layout ? `${work.id}.${format}` : `${work.id}.${layout}.${format}`
}

/** Makes one edition and proves it. With errors among the diagnostics, the file must not be written. */
export async function publishEdition(loaded: LoadedWork, plan: EditionPlan): Promise<Checked<NamedFile[]>> {
  const { value, diagnostics } = await printEdition(pairUp(loaded.book, loaded.catalog), plan)
  const file = { path: editionPath(loaded.work, plan), content: value.content }
  return { value: [file], diagnostics: [...diagnostics, ...(await verifyFile(loaded, plan, file))] }
}

async function printEdition(edition: Edition, { format, layout }: EditionPlan): Promise<Checked<NamedFile>> {
  const view = layout === 'source' || layout === 'target' ? layout : 'both'
  if (format === 'pdf') return pdfFile(edition, { layout })
  const fonts = await loadFontCutter()
  const file = format === 'html' ? await htmlFile(edition, { view, fonts }) : await epubFile(edition, { view, fonts })
  return { value: file, diagnostics: [] }
}

/** An edition that stands in output/: its path from there and its size in bytes. */
export type PublishedEdition = EditionPlan & { readonly path: string; readonly bytes: number }

/** The page that leads to every edition of these works. */
export async function printShelf(works: readonly { readonly work: Work; readonly files: readonly PublishedEdition[] }[]): Promise<NamedFile> {
  return shelfFile(works, { fonts: await loadFontCutter() })
}

/** What a published file lacks, holds twice or holds in the wrong place. */
export function verifyFile({ work, book, catalog }: LoadedWork, { format, layout }: EditionPlan, file: NamedFile): Promise<Diagnostic[]> {
  return verifyEdition(book, catalog, format, layout, { path: `output/${work.id}/${file.path}`, content: file.content })
}
