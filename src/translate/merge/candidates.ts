/**
 * Keep readings that are not the target beside it, as candidates of the XLIFF module (2.1 §5.1 Translation Candidates), which every tool shows.
 * In: a unit. Out: its candidates; the unit with others. What other programs put there stays as it was written.
 * A unit's modules are XML that nobody read yet; so this parses and writes them, and says by `subType` which matches are its own.
 */
import type { SegmentId, SegmentState, Unit } from '../../model/catalog.js'
import type { Inline } from '../../model/inline.js'
import { SourceText } from '../../model/place.js'
import { parseXml } from '../../xml/parse-xml.js'
import { attributeIn, attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { armour, unarmour, writeElement } from '../../xml/write-xml.js'
import { IdSource } from '../carry/new-ids.js'
import { namespaces, rootPrefixes } from '../xliff/conventions.js'
import { parseInlines } from '../xliff/parse-inlines.js'
import { Unreadable } from '../xliff/unreadable.js'
import { type Surroundings, writeInlines } from '../xliff/write-inlines.js'

/** `conflict` waits for somebody to decide; `declined` was decided against; `similar` came for a sentence that is like this one. */
export type CandidateKind = 'conflict' | 'declined' | 'similar'
export type Candidate = {
  readonly kind: CandidateKind
  readonly segment: SegmentId
  /** Whose reading it is: a name, or that of a file. */
  readonly origin: string
  readonly source: readonly Inline[]
  readonly target: readonly Inline[]
  readonly state?: SegmentState
  /** The sub-state that the segment had before the conflict. */
  readonly before?: string
}

const matchesNamespace = 'urn:oasis:names:tc:xliff:matches:2.0'
const kinds: readonly CandidateKind[] = ['conflict', 'declined', 'similar']
const states: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final']

/** In the order in which they came. */
export function candidatesOf(unit: Unit): Candidate[] {
  return unit.extensions.flatMap(extension => readMatches(extension)?.own.map(one => one.candidate) ?? [])
}

/** The unit with these candidates of ours, and no others of ours. */
export function withCandidates(unit: Unit, candidates: readonly Candidate[]): Unit {
  const at = unit.extensions.findIndex(extension => readMatches(extension))
  const read = readMatches(unit.extensions[at] ?? '')
  const ids = new IdSource('m', read?.ids ?? [])
  const prefix = read?.prefix ?? 'mtc'
  const written = candidates.map(candidate => writeMatch(candidate, prefix, ids.next()))
  if (!read) return written.length === 0 ? unit : { ...unit, extensions: [...unit.extensions, `<mtc:matches xmlns:mtc="${matchesNamespace}">\n${written.join('\n')}\n</mtc:matches>`] }
  const left = read.withoutOwn
  const extension = written.length === 0 ? left : left.replace(/\s*(<\/[\w.-]+:?matches\s*>)$/, (_, end: string) => `\n${written.join('\n')}\n${end}`)
  return { ...unit, extensions: read.isOnlyOwn && written.length === 0 ? unit.extensions.toSpliced(at, 1) : unit.extensions.with(at, extension) }
}

type OwnMatch = { readonly element: XmlElement; readonly candidate: Candidate }
type ReadMatches = { readonly prefix: string; readonly own: readonly OwnMatch[]; readonly ids: readonly string[]; readonly withoutOwn: string; readonly isOnlyOwn: boolean }

const around: Surroundings = { subFlows: () => undefined, prefix: '', meaningOf: prefix => rootPrefixes[prefix] }

const shell = `<unit xmlns="${namespaces.xliff}"${Object.entries(rootPrefixes).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')}>`

/** The matches of an extension; undefined for one that is something else. */
function readMatches(extension: string): ReadMatches | undefined {
  if (!/^<[\w.-]*:?matches[\s>]/.test(extension)) return undefined
  const root = parseXml(new SourceText('', `${shell}${extension}</unit>`)).value.root
  const element = root && childElements(root)[0]
  if (element?.uri !== matchesNamespace || element.local !== 'matches') return undefined
  const matches = childElements(element)
  const own = matches.flatMap(match => readMatch(match))
  const ids = matches.filter(match => !own.some(one => one.element === match)).map(match => attributeOf(match, 'id') ?? '')
  return { prefix: element.prefix, own, ids, withoutOwn: without(extension, own), isOnlyOwn: own.length === matches.length }
}

function without(extension: string, own: readonly OwnMatch[]): string {
  let left = ''
  let at = 0
  for (const { element } of own) {
    left += extension.slice(at, element.start - shell.length).trimEnd()
    at = element.end - shell.length
  }
  return left + extension.slice(at)
}

/** A match of ours; none for another program's, or one that cannot be read. */
function readMatch(match: XmlElement): OwnMatch[] {
  const kind = kinds.find(one => attributeOf(match, 'subType') === `regard:${one}`)
  const [source, target] = ['source', 'target'].map(local => childElements(match).find(child => child.local === local))
  if (!kind || !source || !target) return []
  const said = attributeIn(match, namespaces.regard, 'state')
  const state = states.find(one => one === said)
  const before = attributeIn(match, namespaces.regard, 'before')
  try {
    const segment = (attributeOf(match, 'ref') ?? '').replace(/^#/, '')
    const candidate = { kind, segment, origin: unarmour(attributeOf(match, 'origin') ?? ''), source: parseInlines(source, true), target: parseInlines(target, true), ...(state ? { state } : {}), ...(before === undefined ? {} : { before: unarmour(before) }) }
    return [{ element: match, candidate }]
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return []
  }
}

function writeMatch({ kind, segment, origin, source, target, state, before }: Candidate, prefix: string, id: string): string {
  const name = prefix === '' ? 'match' : `${prefix}:match`
  const own = prefix === '' ? { xmlns: namespaces.xliff } : {}
  const attributes = { id, ref: `#${segment}`, type: 'other', subType: `regard:${kind}`, origin: armour(origin), 'regard:state': state, 'regard:before': before && armour(before) }
  const side = (local: string, inlines: readonly Inline[]): string => writeElement(local, { ...own, 'xml:space': 'preserve' }, writeInlines(inlines, around))
  return writeElement(name, attributes, side('source', source) + side('target', target))
}
