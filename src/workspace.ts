/**
 * Open the door to the disk: where the works of a workspace are, what their files hold, and how they are written.
 * In: a folder. Out: texts and names; failures of the world as `WorldError`. All writes are atomic.
 *
 *   source/<work>/        text.md, work.yaml, original.*, extracted.txt, repairs.jsonl, decisions.jsonl, lexicon.txt, segmentation.srx, terms.tbx or terms.tsv, .imported.md
 *   translations/<work>/  <language>.xlf, contributed/*, exchanged/<language>.<exchange>.xlf
 *   output/<work>/        what was published
 */
import { existsSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { type Disk, writeAtomically } from './atomic-write.js'
import { type LockOptions, withLock } from './file-lock.js'
import { SourceText } from './model/place.js'
import type { NamedFile } from './model/edition.js'
import type { LanguageTag } from './model/work.js'
import { WorldError } from './model/world-error.js'
import { decodeUtf8 } from './text/decode-utf8.js'
import { decodeXml } from './xml/decode-xml.js'

const folders = ['source', 'translations', 'output'] as const

export class Workspace {
  private constructor(
    readonly root: string,
    private readonly disk: Disk,
  ) {}

  /** The workspace in a folder; it must have a folder `source`. */
  static open(root: string, disk: Disk = fs): Workspace {
    if (!existsSync(join(root, 'source'))) throw new WorldError('not-a-workspace', { path: root })
    return new Workspace(resolve(root), disk)
  }

  /** Makes the folders of a workspace, with two words for git: what not to keep, and who merges translations; what is there already stays. */
  static async init(root: string, disk: Disk = fs): Promise<Workspace> {
    for (const folder of folders.slice(0, 2)) await writeUnlessThere(join(root, folder, '.gitkeep'), '', disk)
    await writeUnlessThere(join(root, '.gitignore'), 'output/\n.*.lock*\n.*.regard-tmp\n', disk)
    await addLine(join(root, '.gitattributes'), 'translations/**/*.xlf merge=regard', disk)
    return Workspace.open(root, disk)
  }

  /** The ids of the works: the folders of `source/` that hold a text or a description, in alphabetical order. */
  async works(): Promise<string[]> {
    const entries = await fs.readdir(join(this.root, 'source'), { withFileTypes: true })
    const ids = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
    return ids.filter(id => this.has(`source/${id}/work.yaml`) || this.has(`source/${id}/text.md`)).sort()
  }

  /** The works asked for, or all of them when none is named. */
  async choose(asked: readonly string[]): Promise<string[]> {
    const known = await this.works()
    for (const work of asked) if (!known.includes(work)) throw new WorldError('no-such-work', { work, path: join(this.root, 'source'), known: known.join(', ') || '–' })
    return asked.length > 0 ? [...asked] : known
  }

  /** Whether there is such a file, by its path from the root. */
  has(path: string): boolean {
    return existsSync(join(this.root, path))
  }

  /** The bytes of a file of the workspace. */
  async read(path: string): Promise<Uint8Array> {
    return readBytes(join(this.root, path), path)
  }

  /** How many bytes a file of the workspace has. */
  async sizeOf(path: string): Promise<number> {
    return (await fs.stat(join(this.root, path))).size
  }

  /** The path of the file that a work was imported from, if it is kept. */
  async originalPath(work: string): Promise<string | undefined> {
    const names = await fs.readdir(join(this.root, 'source', work))
    const name = names.filter(each => /^original(\.[^.]+)?$/.test(each)).sort()[0]
    return name && `source/${work}/${name}`
  }

  /** A text file that need not be there. */
  async readTextIfThere(path: string): Promise<SourceText | undefined> {
    return this.has(path) ? this.readText(path) : undefined
  }

  /** A text file of the workspace, which must be UTF-8. Its places are named by the path from the root. */
  async readText(path: string): Promise<SourceText> {
    return new SourceText(path, decodeUtf8(await this.read(path), path))
  }

  /** The translation of a work into a language, or nothing when there is none yet. */
  async readTranslation(work: string, language: LanguageTag): Promise<SourceText | undefined> {
    const path = translationPath(work, language)
    return this.has(path) ? decodeXliff(await this.read(path), path) : undefined
  }

  /** Writes a file by its path from the root; returns whether anything changed on disk. */
  async write(path: string, content: string | Uint8Array): Promise<boolean> {
    return writeAtomically(join(this.root, path), content, this.disk)
  }

  /** Does some work while nobody else may change a file; the path is from the root. Fails with `locked`. */
  async locked<Result>(path: string, options: LockOptions, work: () => Promise<Result>): Promise<Result> {
    return withLock(join(this.root, path), options, work)
  }

  /** Writes what was published of a work; returns the paths from the root. */
  async writeOutput(work: string, files: readonly NamedFile[]): Promise<string[]> {
    const paths = files.map(file => `output/${work}/${file.path}`)
    for (const [index, file] of files.entries()) await this.write(paths[index] ?? file.path, file.content)
    return paths
  }

  /** A path from the root, for a person to read. */
  name(path: string): string {
    return relative(this.root, resolve(path)) || '.'
  }
}

export const textPath = (work: string): string => `source/${work}/text.md`
export const workPath = (work: string): string => `source/${work}/work.yaml`
export const repairsPath = (work: string): string => `source/${work}/repairs.jsonl`
/** What the pages of a PDF or an OCR program's file say, line for line: places in repairs.jsonl are places in it. */
export const extractedPath = (work: string): string => `source/${work}/extracted.txt`
/** What a person decided about the changes of the import. */
export const decisionsPath = (work: string): string => `source/${work}/decisions.jsonl`
/** Where the terms of a work may stand, the first that is there counts. */
export const termPaths = (work: string): readonly string[] => [`source/${work}/terms.tbx`, `source/${work}/terms.tsv`]
/** Sentence rules of this work alone, in SRX. */
export const segmentationPath = (work: string): string => `source/${work}/segmentation.srx`
/** Words that are right in this work. */
export const lexiconPath = (work: string): string => `source/${work}/lexicon.txt`
/** What the last import wrote: what text.md is held against, to see what the person changed. */
export const importedPath = (work: string): string => `source/${work}/.imported.md`
export const reportPath = (work: string): string => `output/${work}/import-report.html`
export const translationPath = (work: string, language: LanguageTag): string => `translations/${work}/${language}.xlf`
export const contributedPath = (work: string, file: string): string => `translations/${work}/contributed/${file}`
/** The translation as it was when it was exported: the base of the merge when it comes back. `exchange` is `exchangeOf` its text. */
export const exchangedPath = (work: string, language: LanguageTag, exchange: string): string => `translations/${work}/exchanged/${language}.${exchange}.xlf`

/** The bytes of any file; `name` is what messages call it. */
export async function readBytes(path: string, name = path): Promise<Uint8Array> {
  try {
    return await fs.readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new WorldError('no-such-file', { path: name })
    throw new WorldError('cannot-read', { path: name, reason: error instanceof Error ? error.message : String(error) })
  }
}

/** The text of an XLIFF file, in whatever encoding it says it is; a byte order mark of UTF-8 is kept, to be written back. */
export function decodeXliff(bytes: Uint8Array, name: string): SourceText {
  const decoded = decodeXml(bytes)
  return decoded ? new SourceText(name, decoded.text, decoded.encoding) : new SourceText(name, decodeUtf8(bytes, name))
}

async function writeUnlessThere(path: string, content: string, disk: Disk): Promise<void> {
  if (!existsSync(path)) await writeAtomically(path, content, disk)
}

/** Adds a line at the end of a text file, unless it has it. */
async function addLine(path: string, line: string, disk: Disk): Promise<void> {
  const text = existsSync(path) ? decodeUtf8(await readBytes(path), path) : ''
  if (text.split(/\r?\n/).includes(line)) return
  await writeAtomically(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`, disk)
}
