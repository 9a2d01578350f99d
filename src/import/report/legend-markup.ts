/**
 * Set the table of rules: what each does, how often it did it, and a box to hide its marks.
 * In: the changes of an import. Out: hast. The signs are those that stand beside the marks.
 */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Repair } from '../../model/import.js'
import { kindOf, markKinds } from './marks.js'
import { type Page, row } from './page.js'

/** The sign of each kind, beside its colour. */
const markSigns = { made: '✓', proposed: '?', removed: '×', refused: '=' } as const

export function legendMarkup(page: Page, repairs: readonly Repair[]): Element {
  const { words } = page
  const rules = [...new Set(repairs.map(({ rule }) => rule))].sort()
  const heads = markKinds.map(kind => h('th', { scope: 'col' }, [h(`span.sign.${kind}`, { ariaHidden: 'true' }, markSigns[kind]), ' ', words.report(kind)]))
  const line = (rule: string): Element => h('tr', row([
    h('th', { scope: 'row' }, [h('label', [h('input', { type: 'checkbox', checked: true, hidden: true, dataRule: rule, ariaLabel: words.report('show', { rule }) }), rule])]),
    ...markKinds.map(kind => h('td.count', String(repairs.filter(repair => repair.rule === rule && kindOf(repair) === kind).length))),
    h('td', words.repair(rule)),
  ]))
  const table = h('table', row([
    h('thead', [h('tr', row([h('th', { scope: 'col' }, words.report('rule')), ...heads, h('th', { scope: 'col' }, words.report('what'))]))]),
    h('tbody', row(rules.map(line))),
  ]))
  return h('div.wide', { role: 'region', tabIndex: 0, ariaLabel: words.report('legend') }, [table])
}
