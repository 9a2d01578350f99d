/**
 * Hold the code to the map in src/README.md: who may import whom, where the outside world may be touched, how files are
 * named and begin. In: every file of src/. Out: one failure a rule, naming each file that breaks it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.name === 'node_modules' ? [] : entry.isDirectory() ? below(path) : [path]
  })

type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] }
const sources: readonly Source[] = below('src')
  .filter(path => path.endsWith('.ts'))
  .map(path => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName) }
  })

/** `src/pair/number.ts` is in the room `pair`; `src/pipeline.ts` is a room of its own. */
const roomOf = (path: string): string => path.split('/')[1] ?? ''
/** A relative import as a path from the root; compiled names (`.js`) are those of the sources. */
const target = (source: Source, specifier: string): string => normalize(join(dirname(source.path), specifier)).replace(/\.js$/, '.ts')
const neighbours = (source: Source): string[] => source.imports.filter(specifier => specifier.startsWith('.')).map(specifier => target(source, specifier))
const head = (source: Source): string => /^(?:#!.*\n)?\/\*\*[\s\S]*?\*\//.exec(source.text)?.[0] ?? ''

const knowledge = ['model', 'text', 'xml', 'words']
const stages = ['import', 'read', 'translate', 'align', 'check', 'pair', 'typeset', 'publish', 'verify']
const everyRoom = [...knowledge, ...stages, 'atomic-write.ts', 'file-lock.ts', 'workspace.ts', 'pipeline.ts', 'save-translation.ts', 'build', 'cli']

/** What each room may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  xml: ['model'],
  words: ['model'],
  ...Object.fromEntries(stages.map(stage => [stage, knowledge])),
  // A PDF is drawn from finished pages.
  publish: [...knowledge, 'typeset'],
  'atomic-write.ts': ['model'],
  'file-lock.ts': ['model'],
  'workspace.ts': everyRoom.filter(room => !['pipeline.ts', 'save-translation.ts', 'build', 'cli'].includes(room)),
  'pipeline.ts': everyRoom.filter(room => !['save-translation.ts', 'build', 'cli'].includes(room)),
  'save-translation.ts': everyRoom.filter(room => room !== 'cli' && room !== 'build'),
  build: ['model', 'words', 'atomic-write.ts', 'workspace.ts', 'pipeline.ts'],
  cli: everyRoom,
}

/** Where `node:` modules may stand: the doors, the command, workers, and edges, which say in their head that they are one. */
const isEdge = (source: Source): boolean => /\bedge\b/i.test(head(source)) && (roomOf(source.path) === 'import' || /\/load-[^/]+$/.test(source.path))
const touchesTheWorld = (source: Source): boolean =>
  ['src/workspace.ts', 'src/atomic-write.ts', 'src/file-lock.ts'].includes(source.path) || ['cli', 'build'].includes(roomOf(source.path)) || source.path.endsWith('-worker.ts') || isEdge(source)

const forbiddenWords = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'process', 'data', 'info']

describe('the rooms', () => {
  it('are all on the map', () => {
    expect([...new Set(sources.map(({ path }) => roomOf(path)))].filter(room => !(room in allowed))).toEqual([])
  })

  it('import only from those below them', () => {
    const wrong = sources.flatMap(source => {
      const room = roomOf(source.path)
      return neighbours(source)
        .filter(path => roomOf(path) !== room && !(allowed[room] ?? []).includes(roomOf(path)))
        .map(path => `${source.path} imports ${path}`)
    })
    expect(wrong).toEqual([])
  })

  it('touch the world only at their edges', () => {
    const wrong = sources.filter(source => !touchesTheWorld(source)).flatMap(source => source.imports.filter(specifier => specifier.startsWith('node:')).map(specifier => `${source.path} imports ${specifier}`))
    expect(wrong).toEqual([])
  })

  it('name every file they import by one that exists', () => {
    const wrong = sources.flatMap(source => neighbours(source).filter(path => !existsSync(join(root, path))).map(path => `${source.path} imports ${path}`))
    expect(wrong).toEqual([])
  })

  it('import in no circle', () => {
    expect(circles(new Map(sources.map(source => [source.path, neighbours(source)])))).toEqual([])
  })
})

describe('the files', () => {
  const named = (offends: (source: Source) => boolean): string[] => sources.filter(offends).map(({ path }) => path)

  it('begin with a head that says what they do', () => {
    expect(named(source => head(source).length < 40)).toEqual([])
  })

  it('have no default exports and pass nothing on', () => {
    expect(named(({ text }) => /^export default\b|^export \*/m.test(text))).toEqual([])
    expect(named(({ path }) => path.endsWith('/index.ts'))).toEqual([])
  })

  it('are named in kebab-case, after what they hold', () => {
    expect(named(({ path }) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.d)?\.ts$/.test(path))).toEqual([])
    expect(named(({ path }) => path.replace(/\.ts$/, '').split(/[/-]/).some(word => forbiddenWords.includes(word)))).toEqual([])
  })

  it('can be read in one sitting', () => {
    expect(named(({ text }) => text.split('\n').length > 301)).toEqual([])
  })

  it('do not silence the compiler', () => {
    expect(named(({ text }) => /@ts-(ignore|nocheck|expect-error)/.test(text))).toEqual([])
  })

  it('read no clock, no dice and no locale of the machine', () => {
    const unsteady = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\.toLocale[A-Z]\w*\(|\blocaleCompare\(|\bperformance\.now\(|\brandomUUID\(/
    expect(named(source => roomOf(source.path) !== 'cli' && unsteady.test(source.text))).toEqual([])
  })
})

describe('the repository', () => {
  const texts = [...below('src'), ...below('tests')].filter(path => /\.(ts|md|txt|json|yaml|xlf|jsonl)$/.test(path))

  it('locks its packages without the address of a registry', () => {
    for (const lock of ['package-lock.json', 'tests/conformance/package-lock.json']) expect(readFileSync(join(root, lock), 'utf8')).not.toMatch(/"resolved": "https?:/)
  })

  it('names no folder of the machine that it was written on', () => {
    expect(texts.filter(path => /(?:^|[\s'"`(=])\/(?:work|home|Users|root)\/\w/m.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })

  const corpus = join(root, '../shared/corpus/fr')
  it.skipIf(!existsSync(corpus))('names no text of the corpus', () => {
    const names = readdirSync(corpus).map(name => name.replace(/\.\w+$/, ''))
    const naming = texts.filter(path => names.some(name => readFileSync(join(root, path), 'utf8').includes(name)))
    expect(naming.map(path => relative('.', path))).toEqual([])
  })
})

/** Each import circle once, as a path that ends where it began. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}
