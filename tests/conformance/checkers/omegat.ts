/**
 * Let OmegaT translate a file that we exported, and hold what the merge makes of it against what was translated.
 * In: nothing: the sample of this repository, with every fourth translation taken out. Out: each sentence that changed though nobody
 * translated it, or did not though somebody did. OmegaT runs without a window, on a project whose memory answers every second sentence.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Catalog, Segment, Unit } from '../../../src/model/catalog.js'
import { codesOf, plainText } from '../../../src/model/inline-walk.js'
import { SourceText } from '../../../src/model/place.js'
import { parseXliff } from '../../../src/translate/parse-xliff.js'
import { writeXliff } from '../../../src/translate/write-xliff.js'
import { programPath, run } from '../programs.js'
import type { Verdict } from '../verdict.js'

const work = 'la-rive-en-regard'
const translation = `translations/${work}/en.xlf`
const english = (source: string): string => `English of ${source}`

/** `root`: the repository, compiled. */
export async function omegat(root: string): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'omegat-'))
  try {
    for (const part of ['source', 'translations']) await cp(join(root, part), join(folder, part), { recursive: true })
    const sent = await takeOut(join(folder, translation))
    const project = await newProject(folder)
    await regard(root, folder, ['export', work, '--as', 'xliff12', '--only', 'untranslated', '--copy-source', '--out', join(project, 'source/job.xlf')])
    const translated = await writeMemory(project)
    const version = await translate(folder, project)
    await regard(root, folder, ['merge', work, join(project, 'target/job.xlf'), '--by', 'OmegaT'])
    const back = await readCatalog(join(folder, translation))
    return { checker: 'OmegaT', version, files: 1, findings: compare(sent, back, translated).map(text => ({ file: join(folder, translation), text })) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function regard(root: string, folder: string, args: readonly string[]): Promise<void> {
  const { code, stderr } = await run(process.execPath, [resolve(root, 'dist/cli/main.js'), '--workspace', folder, ...args])
  if (code !== 0) throw new Error(`regard ${args[0]} ended with ${code}: ${stderr}`)
}

async function readCatalog(path: string): Promise<Catalog> {
  return parseXliff(new SourceText(path, await readFile(path, 'utf8'))).value
}

/** Every fourth translation out of the sample's file; the catalog as it then is. */
async function takeOut(path: string): Promise<Catalog> {
  const base = new SourceText(path, await readFile(path, 'utf8'))
  let count = 0
  const without = (segment: Segment): Segment => (segment.source.length > 0 && ++count % 4 === 0 ? { id: segment.id, state: 'initial', source: segment.source } : segment)
  const strip = (unit: Unit): Unit => ({ ...unit, segments: unit.segments.map(without) })
  const catalog = parseXliff(base).value
  const stripped = { ...catalog, body: catalog.body.map(strip), notes: catalog.notes.map(note => ({ ...note, units: note.units.map(strip) })) }
  await writeFile(path, writeXliff(stripped, { base }))
  return stripped
}

/** A project that shows every tag, so that the memory can name them. */
async function newProject(folder: string): Promise<string> {
  const project = join(folder, 'project')
  for (const part of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary']) await mkdir(join(project, part), { recursive: true })
  const folders = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'].map(name => `<${name}>__DEFAULT__</${name}>`).join('')
  const settings = '<source_lang>FR</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>'
  await writeFile(join(project, 'omegat.project'), `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<omegat><project version="1.0">${folders}${settings}</project></omegat>\n`)
  await writeFile(join(project, 'omegat/filters.xml'), '<?xml version="1.0" encoding="UTF-8"?>\n<filters removeTags="false" removeSpacesNonseg="false" preserveSpaces="true" ignoreFileContext="false"/>\n')
  return project
}

/** OmegaT's own memory of the project, as if a person had typed; returns the names of the sentences it answers. */
async function writeMemory(project: string): Promise<ReadonlySet<string>> {
  const job = await readFile(join(project, 'source/job.xlf'), 'utf8')
  const units = [...job.matchAll(/<trans-unit id="([^"]*)"[^>]*>\s*<source>(.*?)<\/source>/gs)].map(([, id = '', source = '']) => ({ id, source: withShortcuts(source) }))
  const chosen = units.filter((_, index) => index % 2 === 0)
  const answered = new Set(chosen.map(({ source }) => source))
  const tus = [...answered].map(source => `<tu><tuv lang="FR"><seg>${source}</seg></tuv><tuv lang="EN"><seg>${english(source)}</seg></tuv></tu>`)
  const header = '<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6" segtype="paragraph" srclang="FR"/>'
  await writeFile(join(project, 'omegat/project_save.tmx'), `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx11.dtd">\n<tmx version="1.1">${header}<body>${tus.join('\n')}</body></tmx>\n`)
  return new Set(units.filter(({ source }) => answered.has(source)).map(({ id }) => id))
}

/** The text as OmegaT shows it: each tag by its letter and a number that counts from 0. */
function withShortcuts(xml: string): string {
  let next = 0
  const open: number[] = []
  return xml.replace(/<(\/?)(\w)[^>]*?(\/?)>/g, (_, end: string, letter: string, empty: string) => {
    const number = end === '' ? next++ : (open.pop() ?? 0)
    if (end === '' && empty === '') open.push(number)
    return `&lt;${end}${letter}${number}${empty}&gt;`
  })
}

/** Runs OmegaT on the project; returns its version. Its settings stay in the folder. */
async function translate(folder: string, project: string): Promise<string> {
  const env = { JAVA_TOOL_OPTIONS: `-Djava.awt.headless=true -Duser.home=${folder}` }
  const { code, stdout, stderr } = await run(programPath('omegat'), [project, '--mode=console-translate', `--config-dir=${folder}`], env)
  if (code !== 0) throw new Error(`OmegaT ended with ${code}: ${stdout}${stderr}`)
  return /OmegaT[- ](\d[\w.]*)/.exec(`${stdout}${stderr}`)?.[1] ?? '?'
}

function compare(sent: Catalog, back: Catalog, translated: ReadonlySet<string>): string[] {
  const after = new Map(segmentsOf(back))
  const said = (segment: Segment | undefined): string => JSON.stringify([segment?.state, segment?.target])
  const asked = segmentsOf(sent).filter(([name]) => translated.has(name)).length
  const findings = segmentsOf(sent).flatMap(([name, before]): string[] => {
    const now = after.get(name)
    if (!translated.has(name)) return said(before) === said(now) ? [] : [`${name} changed, though nobody translated it: ${said(before)} → ${said(now)}`]
    const isRight = now?.state === 'translated' && plainText(now.target ?? []) === english(plainText(before.source)) && idsOf(now.target ?? []) === idsOf(before.source)
    return isRight ? [] : [`${name} is not what was translated: ${said(now)}`]
  })
  return asked === 0 ? ['nothing was translated'] : findings
}

const idsOf = (inlines: Segment['source']): string => codesOf(inlines).map(({ id }) => id).join(' ')
const segmentsOf = ({ body, notes }: Catalog): [string, Segment][] => [...body, ...notes.flatMap(note => note.units)].flatMap(unit => unit.segments.map((segment): [string, Segment] => [`${unit.id}.${segment.id}`, segment]))
