/**
 * Patch the `notes` of a unit: a remark that was added, changed or taken away touches its own note only.
 * In: the unit's element, its remarks as they were and are. Out: patches; undefined when remarks changed places.
 */
import type { Remark } from '../../model/catalog.js'
import { type Patch, patchAfter, patchAttribute, patchAway, patchBefore, patchContent } from '../../xml/edit-xml.js'
import { meaningAt } from '../../xml/element-scope.js'
import { childElements, type XmlElement } from '../../xml/tree.js'
import { type Attributes, writeElement } from '../../xml/write-xml.js'
import { isXliffNamespace, namespaces } from './conventions.js'
import type { Was } from './unit-asides.js'
import { noteAttributes, noteText } from './write-unit.js'

export function editRemarks({ source: { text }, element }: Was, was: readonly Remark[], now: readonly Remark[]): Patch[] | undefined {
  if (was === now || JSON.stringify(was.map(spelled)) === JSON.stringify(now.map(spelled))) return []
  if (!isInStep(was, now)) return undefined
  const notes = childElements(element).find(child => isXliffNamespace(child.uri) && child.local === 'notes')
  if (!notes) return addFirst(text, element, now)
  if (now.length === 0) return [patchAway(text, notes)]
  const elementOf = new Map(childElements(notes).map((note, index) => [was[index]?.id, note]))
  return [...was.flatMap(remark => changeOf(text, elementOf.get(remark.id), remark, now.find(one => one.id === remark.id))), ...additions(text, notes, elementOf, now)]
}

const spelled = (remark: Remark): unknown[] => [...Object.entries(noteAttributes(remark)).flat(), remark.text]

/** Ids are given once, and what stayed is in its old order. */
function isInStep(was: readonly Remark[], now: readonly Remark[]): boolean {
  const [before, after] = [new Set(was.map(remark => remark.id)), new Set(now.map(remark => remark.id))]
  if (before.size < was.length || after.size < now.length) return false
  const kept = was.filter(remark => after.has(remark.id)).map(remark => remark.id)
  return kept.join('\n') === now.filter(remark => before.has(remark.id)).map(remark => remark.id).join('\n')
}

function changeOf(text: string, note: XmlElement | undefined, was: Remark, now: Remark | undefined): Patch[] {
  if (!note || was === now) return []
  if (!now) return [patchAway(text, note)]
  const [before, after] = [noteAttributes(was), noteAttributes(now)]
  const changed = Object.keys(after).filter(name => before[name] !== after[name])
  const patches = changed.flatMap(name => patchAttribute(text, note, spelledIn(note, name), after[name]))
  const needsPrefix = changed.some(name => name.startsWith('regard:') && spelledIn(note, name) === name && after[name] !== undefined) && meaningAt(note)('regard') !== namespaces.regard
  return [...(needsPrefix ? patchAttribute(text, note, 'xmlns:regard', namespaces.regard) : []), ...patches, ...(was.text === now.text ? [] : patchContent(text, note, noteText(now)))]
}

/** An attribute of ours as the note has it, by whatever prefix. */
function spelledIn(note: XmlElement, name: string): string {
  if (!name.startsWith('regard:')) return name
  return note.attributes.find(({ uri, local }) => uri === namespaces.regard && name === `regard:${local}`)?.name ?? name
}

/** New notes stand after the one they follow. */
function additions(text: string, notes: XmlElement, elementOf: ReadonlyMap<string | undefined, XmlElement>, now: readonly Remark[]): Patch[] {
  const patches: Patch[] = []
  let before: XmlElement | undefined
  for (const remark of now) {
    const note = elementOf.get(remark.id)
    if (note) before = note
    else if (before) patches.push(patchAfter(text, before, writeNote(notes, remark)))
    else {
      const [first] = childElements(notes)
      if (first) patches.push(patchBefore(text, first, writeNote(notes, remark)))
    }
  }
  return patches
}

/** Notes stand before original data and segments (XLIFF 2.1 §4.2.2.5). */
function addFirst(text: string, unit: XmlElement, now: readonly Remark[]): Patch[] {
  const next = childElements(unit).find(child => isXliffNamespace(child.uri))
  const prefix = unit.prefix === '' ? '' : `${unit.prefix}:`
  return next ? [patchBefore(text, next, writeElement(`${prefix}notes`, {}, now.map(remark => writeNote(unit, remark)).join('')))] : []
}

function writeNote(around: XmlElement, remark: Remark): string {
  const attributes = noteAttributes(remark)
  const isOurs = Object.entries(attributes).some(([name, value]) => name.startsWith('regard:') && value !== undefined)
  const declared: Attributes = isOurs && meaningAt(around)('regard') !== namespaces.regard ? { 'xmlns:regard': namespaces.regard } : {}
  return writeElement(`${around.prefix === '' ? '' : `${around.prefix}:`}note`, { ...declared, ...attributes }, noteText(remark))
}
