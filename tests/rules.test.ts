/**
 * Hold the table of rules to its words and its fixtures: a rule that nobody can see fire is no rule.
 */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type RuleId, rules } from '../src/model/rules.js'
import { ruleWords } from '../src/words/rule-words.js'
import { type Advice, type Spoken, spokenLanguages } from '../src/words/spoken.js'

const folder = fileURLToPath(new URL('cases/rules/', import.meta.url))
const ids = Object.keys(rules) as RuleId[]
const spokenTexts = ({ message, hint }: Advice): Spoken[] => (hint ? [message, hint] : [message])
const blanks = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()

describe('every rule', () => {
  it('has a folder with a fixture', () => {
    const without = ids.filter(id => !existsSync(folder + id) || readdirSync(folder + id).length === 0)
    expect(without).toEqual([])
  })

  it('is the rule of its folder', () => {
    expect(readdirSync(folder).filter(name => !(name in rules))).toEqual([])
  })

  it('speaks every language, with the same blanks to fill', () => {
    const uneven = ids.filter(id =>
      spokenTexts(ruleWords[id]).some(spoken => spokenLanguages.some(language => spoken[language].trim() === '' || blanks(spoken[language]).join() !== blanks(spoken.en).join())),
    )
    expect(uneven).toEqual([])
  })

  it('with an error or a warning says what to do', () => {
    expect(ids.filter(id => rules[id].severity !== 'remark' && !ruleWords[id].hint)).toEqual([])
  })
})
