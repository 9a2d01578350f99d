/**
 * What small modules ask beyond their tables: glossary (XLIFF 2.1 §5.2), format style (§5.3), validation (§5.8), plural, gender and select (2.2 §4.9).
 */
import { attributeIn, attributeOf, type XmlElement } from '../../../xml/tree.js'
import { childNamed, type Constraint, type Context, enclosing, type Report } from '../constraint.js'
import { nameOf } from '../kinds.js'

function checkGlossEntry(entry: XmlElement, report: Report): void {
  if (!childNamed(entry, 'gls:translation') && !childNamed(entry, 'gls:definition')) report('xliff-glossary-entry', entry, {})
}

const formatStyle = 'urn:oasis:names:tc:xliff:fs:2.0'
/** `name,value` pairs parted by backslashes; in them a backslash goes before a comma or a backslash that is meant (§5.3.5.2). */
const subStyle = /^(?:[^,\\]+,(?:[^,\\]|\\[,\\])*)(?:\\[^,\\]+,(?:[^,\\]|\\[,\\])*)*$/

/** An end code of a start in the same unit takes its format from there; a sub-format refines a format. */
function checkFormatStyle(element: XmlElement, report: Report): void {
  const [fs, subFs] = [attributeIn(element, formatStyle, 'fs'), attributeIn(element, formatStyle, 'subFs')]
  const isBoundEnd = nameOf(element) === 'ec' && attributeOf(element, 'isolated') !== 'yes'
  if ((isBoundEnd && (fs ?? subFs) !== undefined) || (subFs !== undefined && fs === undefined)) report('xliff-format-style', element, { element: element.name })
  if (subFs !== undefined && subFs !== '' && !subStyle.test(subFs)) report('xliff-sub-style', element, { value: subFs }, element.attributes.find(({ local, uri }) => local === 'subFs' && uri === formatStyle)?.name)
}

const patterns = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const

/** A rule asks one question of its own, or one of another namespace; how often, only of what is present; of the source, only what can be in it. */
function checkRule(rule: XmlElement, report: Report): void {
  const asked = patterns.filter(name => attributeOf(rule, name) !== undefined)
  const isCustom = rule.attributes.some(({ prefix, name }) => prefix !== '' && prefix !== 'xmlns' && name !== 'xmlns' && prefix !== 'xml')
  const isOne = asked.length === 1 || (asked.length === 0 && isCustom)
  const isMisplaced = attributeOf(rule, 'existsInSource') !== undefined && (asked.length !== 1 || asked[0] === 'isNotPresent')
  if (!isOne || isMisplaced) report('xliff-validation-rule', rule, {})
  if (attributeOf(rule, 'occurs') !== undefined && !asked.includes('isPresent')) report('xliff-validation-occurs', rule, {}, 'occurs')
  if (attributeOf(rule, 'disabled') === 'yes' && rule.parent?.parent && nameOf(rule.parent.parent) === 'file') report('xliff-validation-disabled', rule, {}, 'disabled')
}

const pluralGenderSelect = 'urn:oasis:names:tc:xliff:pgs:1.0'
const selectors: readonly string[] = ['plural', 'ordinal', 'gender', 'select']
const isNumber = (value: string): boolean => /^(?:\d+(?:\.\d+)?|zero|one|two|few|many|other)$/.test(value)
const itemsOf = (list: string): string[] => list.trim().split(/\s+/)

/** `plural:count gender:host`: known selectors, each with the name of a variable. */
function checkSwitch(unit: XmlElement, report: Report, { edition }: Context): void {
  const said = edition === '2.2' ? attributeIn(unit, pluralGenderSelect, 'switch') : undefined
  const isRight = said === undefined || itemsOf(said).every(item => /^[^:\s]+:\S+$/.test(item) && selectors.includes(item.slice(0, item.indexOf(':'))))
  if (!isRight) report('xliff-plural-switch', unit, { value: said ?? '' }, nameIn(unit, 'switch'))
}

/** A case has a value for each variable of the unit, of the kind that its selector knows. */
function checkCase(segment: XmlElement, report: Report, { edition }: Context): void {
  const said = edition === '2.2' ? attributeIn(segment, pluralGenderSelect, 'case') : undefined
  if (said === undefined) return
  const unit = enclosing(segment, 'unit')
  const kinds = itemsOf((unit && attributeIn(unit, pluralGenderSelect, 'switch')) ?? '').map(item => item.split(':')[0] ?? '')
  const values = itemsOf(said)
  const isRight = values.length === kinds.length && kinds[0] !== '' && values.every((value, at) => (kinds[at] !== 'plural' && kinds[at] !== 'ordinal') || isNumber(value))
  if (!isRight) report('xliff-plural-case', segment, { value: said }, nameIn(segment, 'case'))
}

const nameIn = (element: XmlElement, local: string): string | undefined => element.attributes.find(one => one.local === local && one.uri === pluralGenderSelect)?.name

export const moduleConstraints: readonly Constraint[] = [
  { on: ['gls:glossEntry'], check: checkGlossEntry },
  { on: ['file', 'group', 'unit', 'note', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm'], check: checkFormatStyle },
  { on: ['val:rule'], check: checkRule },
  { on: ['unit'], check: checkSwitch },
  { on: ['segment'], check: checkCase },
]
