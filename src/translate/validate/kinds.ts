/**
 * Know what an element is: its name by the standard's prefixes, and what the tables of its edition say of it.
 * In: elements. Out: names, and kinds prepared for asking a hundred thousand times.
 */
import type { XmlElement } from '../../xml/tree.js'
import { coreSchema, coreSchemaOf22 } from './core-schema.js'
import { moduleAttributes } from './module-attributes.js'
import { modulePrefixes, moduleSchema, moduleSchemaOf22, placements } from './module-schema.js'
import type { ContentStep, Edition, ElementSchema, Schema } from './schema.js'
import type { ValueType } from './value-types.js'

type Space = { readonly prefix: string; readonly names: Map<string, string> }
const byNamespace = new Map<string, Space>(Object.entries(modulePrefixes).map(([uri, prefix]) => [uri, { prefix, names: new Map<string, string>() }]))

/** The namespace asked for last, which is most likely the one asked for next. */
let last: { readonly uri: string; readonly space: Space | undefined } = { uri: '', space: undefined }
function spaceOf(uri: string): Space | undefined {
  if (uri !== last.uri) last = { uri, space: byNamespace.get(uri) }
  return last.space
}

/** The prefix of a namespace of the standard; empty for core, undefined for any other. */
export const prefixOf = (uri: string): string | undefined => spaceOf(uri)?.prefix

/** `unit`, `mtc:match`; `*` for an element that neither core nor a module defines the namespace of, and for ITS of other uses. */
export function nameOf({ uri, local }: XmlElement): string {
  const space = spaceOf(uri)
  if (space === undefined) return '*'
  if (space.prefix === '') return local
  const known = space.names.get(local)
  if (known !== undefined) return known
  const name = `${space.prefix}:${local}`
  const told = (space.prefix === 'its' || space.prefix === 'itsm' || space.prefix === 'pgs') && !Object.hasOwn(moduleSchema, name) ? '*' : name
  if (space.names.size < 1000) space.names.set(local, told)
  return told
}

/** What the tables say of an element, prepared: which step of the content takes a name, and which attributes of modules it may have. */
export type Kind = {
  readonly name: string
  readonly schema: ElementSchema
  readonly attributes: ReadonlyMap<string, ValueType>
  readonly required: readonly string[]
  readonly steps: ReadonlyMap<string, number>
  /** The step that takes elements of other namespaces, or -1. */
  readonly wild: number
  readonly placed: 'anything' | ReadonlyMap<string, '?' | '*'>
  readonly ofModules: ReadonlyMap<string, ValueType>
}

/** The kinds of an edition by name. */
export function kindsOf(edition: Edition): ReadonlyMap<string, Kind> {
  const schema: Schema = edition === '2.2' ? { ...coreSchema, ...moduleSchema, ...coreSchemaOf22, ...moduleSchemaOf22 } : { ...coreSchema, ...moduleSchema }
  return new Map(Object.entries(schema).map(([name, rules]) => [name, toKind(name, rules)]))
}

function toKind(name: string, schema: ElementSchema): Kind {
  const placement = placements[name] ?? {}
  return {
    name,
    schema,
    attributes: new Map(Object.entries(schema.attributes).map(([attribute, type]) => [attribute, type.replace('!', '') as ValueType])),
    required: Object.entries(schema.attributes).flatMap(([attribute, type]) => (type.endsWith('!') ? [attribute] : [])),
    steps: new Map(schema.content.flatMap(([names], index) => (names === '*' ? [] : names.split('|').map(one => [one, index] as const)))),
    wild: schema.content.findIndex(isWild),
    placed: placement === 'anything' ? placement : new Map(Object.entries(placement)),
    ofModules: new Map(Object.entries(moduleAttributes).flatMap(([attribute, { type, on }]) => (on.split(' ').includes(name) ? [[attribute, type] as const] : []))),
  }
}

const isWild = ([names]: ContentStep): boolean => names === '*'
