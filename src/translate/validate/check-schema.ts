/**
 * Hold every element against the tables: does it belong here, in this order, as often, with these attributes.
 * In: an element. Out: reports. What stands in an element of another namespace is nobody's business here.
 */
import { attributeOf, childElements, type XmlElement } from '../../xml/tree.js'
import { nameOf, type Report } from './constraint.js'
import { coreSchema } from './core-schema.js'
import { moduleAttributes, modulePrefixes, moduleSchema, openModules } from './module-schema.js'
import { type ContentStep, type ElementSchema, expectations, type Schema, type ValueType, valueTypes } from './schema.js'

const schema: Schema = { ...coreSchema, ...moduleSchema }

export function checkElement(element: XmlElement, report: Report): void {
  const name = nameOf(element)
  const rules = Object.hasOwn(schema, name) ? schema[name] : undefined
  if (!rules) return
  checkAttributes(element, rules, report)
  checkContent(element, rules, report)
  if (!rules.text) checkNoText(element, report)
}

function checkAttributes(element: XmlElement, rules: ElementSchema, report: Report): void {
  for (const { name, prefix, local, uri, value } of element.attributes) {
    if (prefix === 'xmlns' || name === 'xmlns') continue
    const known = Object.hasOwn(rules.attributes, name) ? rules.attributes[name] : undefined
    const module = modulePrefixes[uri] ? moduleAttributes[`${modulePrefixes[uri]}:${local}`] : undefined
    const type = (known ?? module)?.replace('!', '') as ValueType | undefined
    const isForeign = prefix !== '' && !modulePrefixes[uri] && (prefix !== 'xml' || nameOf(element) !== 'mtc:match')
    const isAllowed = known !== undefined || (rules.foreign !== 'none' && module !== undefined) || (isForeign && (rules.foreign === 'any' || (rules.foreign === 'modules' && openModules.has(uri))))
    if (!isAllowed) report('xliff-attribute-unknown', element, { attribute: name, element: element.name }, name)
    else if (type && !valueTypes[type](value)) report('xliff-attribute-value', element, { attribute: name, value, expected: expectations[type] }, name)
  }
  for (const [name, type] of Object.entries(rules.attributes))
    if (type.endsWith('!') && attributeOf(element, name) === undefined) report('xliff-attribute-missing', element, { attribute: name, element: element.name })
}

function checkContent(element: XmlElement, rules: ElementSchema, report: Report): void {
  const { content } = rules
  const counts = content.map(() => 0)
  let step = 0
  for (const child of childElements(element)) {
    const found = content.findIndex((one, index) => index >= step && accepts(one, child))
    const values = { element: child.name, parent: element.name }
    if (found < 0) {
      report(content.some(one => accepts(one, child)) ? 'xliff-element-order' : 'xliff-element-unknown', child, values)
      continue
    }
    step = found
    counts[step] = (counts[step] ?? 0) + 1
    const occurs = content[step]?.[1]
    if ((occurs === '1' || occurs === '?') && (counts[step] ?? 0) > 1) report('xliff-element-twice', child, values)
  }
  content.forEach(([names, occurs], index) => {
    if ((occurs === '1' || occurs === '+') && counts[index] === 0) report('xliff-element-missing', element, { element: names.replaceAll('|', ', '), parent: element.name })
  })
  const { needs } = rules
  if (needs && (counts.at(-1) ?? 0) > 0 && !childElements(element).some(child => nameOf(child) === needs)) report('xliff-element-missing', element, { element: needs, parent: element.name })
}

/** `*` takes elements of modules too, but nothing of core, and nothing that a known module does not define. */
function accepts([names]: ContentStep, child: XmlElement): boolean {
  const name = nameOf(child)
  if (names === '*') return name === '*' || (name.includes(':') && Object.hasOwn(schema, name))
  return names.split('|').includes(name)
}

function checkNoText(element: XmlElement, report: Report): void {
  const stray = element.children.find(child => child.type === 'text' && child.text.trim() !== '')
  if (stray?.type === 'text') report('xliff-text-stray', element, { element: element.name, text: stray.text.trim().slice(0, 40) })
}
