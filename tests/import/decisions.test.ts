/** What a person decided about the changes of an import, done again at every later import. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importText } from '../../src/import/import-text.js'
import { judgeBy } from '../../src/import/judge.js'
import { loadLexicon } from '../../src/import/load-lexicon.js'
import { parseDecisions, withDecision, writeDecisions } from '../../src/import/review/decision-file.js'
import { toDecision } from '../../src/import/review/review-walk.js'
import type { Decision } from '../../src/model/decision.js'
import type { Repair } from '../../src/model/import.js'
import { SourceText } from '../../src/model/place.js'
import { writeText } from '../../src/read/write-text.js'

const lexicon = await loadLexicon('fr')
const read = (text: string, decisions: readonly Decision[] = []) => importText(new SourceText('original.txt', text), { language: 'fr', lexicon, decisions })
const textOf = (text: string, decisions: readonly Decision[] = []): string => writeText(read(text, decisions).value).trim()
const repairsOf = (text: string): readonly Repair[] => read(text).value.repairs
const only = (text: string, test: (repair: Repair) => boolean): Repair => {
  const [repair, ...others] = repairsOf(text).filter(test)
  if (!repair || others.length > 0) throw new Error(`There should be one such change, not ${others.length + (repair ? 1 : 0)}.`)
  return repair
}
const rule = (name: string): unknown[] => [name]
const fixture = (name: string, file: string): string => readFileSync(new URL(`../cases/rules/${name}/${file}`, import.meta.url), 'utf8')

/** A comma that may be the author's: proposed, not made. And one that is surely too many: made. */
const doubtful = 'Le soir la lampe fumait dans, la cuisine du moulin et les enfants dormaient.\n'
const certain = 'Le soir,, la lampe fumait dans la cuisine du moulin et les enfants dormaient.\n'
const proposal = only(doubtful, ({ made }) => !made)
const made = only(certain, repair => repair.made)

describe('a decision', () => {
  test('yes makes what was only proposed', () => {
    expect(textOf(doubtful)).toContain('dans, la cuisine')
    expect(textOf(doubtful, [toDecision(proposal, 'yes', '')])).toContain('dans la cuisine')
  })

  test('no undoes what was made', () => {
    expect(textOf(certain)).toContain('soir, la')
    expect(textOf(certain, [toDecision(made, 'no', '')])).toContain('soir,, la')
  })

  test('an edit puts the person’s words there', () => {
    expect(textOf(doubtful, [toDecision(proposal, 'edit', ' toute ')])).toContain('dans toute la cuisine')
  })

  test('is in the log, and its change counts as decided', () => {
    const { repairs } = read(doubtful, [toDecision(proposal, 'yes', '')]).value
    expect(repairs.filter(repair => repair.decided)).toMatchObject([{ made: true, decided: 'yes', after: proposal.after }])
  })

  test('of a proposal that was refused is not proposed again', () => {
    const { repairs } = read(doubtful, [toDecision(proposal, 'no', '')]).value
    expect(repairs.filter(repair => !repair.made && !repair.decided)).toEqual([])
  })

  test('about a hyphen at a line’s end joins or parts the word', () => {
    const text = 'Le meunier et le porte-\nmanteau de la maison attendaient depuis midi sous la pluie fine.\n'
    const [hyphen] = repairsOf(text).filter(repair => repair.rule === 'hyphens')
    const decision: Decision = { start: text.indexOf('-'), end: text.indexOf('-') + 1, rule: 'hyphens', before: 'porte-manteau', after: 'portemanteau', decision: 'yes' }
    expect(hyphen?.made ?? false).toBe(false)
    expect(textOf(text, [decision])).toContain('portemanteau')
    expect(textOf(text, [{ ...decision, decision: 'edit', text: 'porte manteau' }])).toContain('porte manteau')
  })
})

describe('when the rules have changed', () => {
  const older: Decision = { start: 12, end: 17, rule: 'a-rule-that-is-gone', before: 'lampe', after: 'rampe', decision: 'yes' }
  const text = 'Le soir, la lampe fumait dans la cuisine du moulin.\n'

  test('what was agreed to is done though no rule asks any more', () => {
    const { value, diagnostics } = read(text, [older])
    expect(writeText(value)).toContain('la rampe fumait')
    expect(diagnostics).toEqual([])
    expect(value.repairs).toMatchObject([{ rule: 'a-rule-that-is-gone', made: true, decided: 'yes' }])
  })

  test('what was refused stays refused, silently', () => expect(read(text, [{ ...older, decision: 'no' }])).toMatchObject({ diagnostics: [] }))

  test('another reading of the same fault is a new question', () => {
    const judge = judgeBy([{ ...older, decision: 'no' }])
    const place = new SourceText('original.txt', text).place(12, 17)
    const repair: Repair = { rule: 'misread-words', place, before: 'lampe', after: 'tempe', confidence: 0.9, made: true }
    expect(judge(repair)).toEqual({ ...repair, made: false })
    expect(judge({ ...repair, after: 'rampe' })).toMatchObject({ made: false, decided: 'no' })
  })

  test('of two insertions at one place each has its own answer', () => {
    const place = new SourceText('original.txt', text).place(12)
    const about = { start: 12, end: 12, before: '' }
    const judge = judgeBy([{ ...about, rule: 'points', after: ',', decision: 'yes' }, { ...about, rule: 'run-together', after: ' ', decision: 'no' }])
    expect([judge({ rule: 'points', place, before: '', after: ',', confidence: 0, made: false }).made, judge({ rule: 'run-together', place, before: '', after: ' ', confidence: 1, made: true }).made]).toEqual([true, false])
  })
})

describe('decision-unmet', () => {
  const found = (file: string): unknown[] => {
    const decisions = parseDecisions(new SourceText('decisions.jsonl', fixture('decision-unmet', file.replace('.txt', '.jsonl')))).value
    return read(fixture('decision-unmet', file), decisions).diagnostics.map(diagnostic => [diagnostic.rule, diagnostic.place.column, diagnostic.values.before])
  }
  test('fires where the text has become another', () => expect(found('fires.txt')).toEqual([[...rule('decision-unmet'), 13, 'Iampe']]))
  test('is silent where the decision can be kept', () => expect(found('silent.txt')).toEqual([]))
})

describe('decision-unreadable', () => {
  const found = (file: string): unknown[] => parseDecisions(new SourceText(file, fixture('decision-unreadable', file))).diagnostics.map(({ rule: name, place, severity }) => [name, place.line, severity])
  test('fires at the line that is no decision', () => expect(found('fires.jsonl')).toEqual([['decision-unreadable', 2, 'error']]))
  test('is silent for decisions and blank lines', () => expect(found('silent.jsonl')).toEqual([]))
})

describe('decisions.jsonl', () => {
  const yes = toDecision(proposal, 'yes', '')
  const edit = toDecision(made, 'edit', 'é « x »\n')
  test('is read as it was written, in the order of the original', () => {
    const text = writeDecisions([yes, edit])
    expect(parseDecisions(new SourceText('decisions.jsonl', text))).toEqual({ value: [edit, yes], diagnostics: [] })
    expect(text.split('\n')).toHaveLength(3)
    expect(writeDecisions([edit, yes])).toBe(text)
  })
  test('has one decision for a change: the last', () => expect(withDecision([yes, edit], toDecision(proposal, 'no', ''))).toEqual([edit, { ...yes, decision: 'no' }]))
})
