import { describe, expect, test } from 'vitest'
import { reportLines, toJson } from '../../src/cli/report.js'
import { painter, terminalWords } from '../../src/cli/terminal.js'
import { diagnose } from '../../src/model/diagnostic.js'
import { SourceText } from '../../src/model/place.js'

const words = terminalWords({})
const plain = painter({}, {})
const source = new SourceText('text.md', 'Un\nDeux\n')
const calls = Array.from({ length: 12 }, (_, index) => diagnose('note-undefined', source.place(3), { note: String(index + 1) }))

describe('a report', () => {
  test('gives file, line, column, severity, rule, message, and the hint once', () => {
    expect(reportLines(calls.slice(0, 2), words, plain, false)).toEqual([
      'text.md:2:1 error note-undefined No note is called “1”.',
      '  hint: Add a line “[^1]: …”, or remove the call.',
      'text.md:2:1 error note-undefined No note is called “2”.',
    ])
  })
  test('counts what is too much to read', () => {
    const lines = reportLines([...calls, diagnose('note-called-twice', source.place(0), { note: 'a', count: 2 })], words, plain, false)
    expect(lines.filter(line => line.includes('No note is called'))).toHaveLength(10)
    expect(lines.slice(-2)).toEqual(['… and 2 more of note-undefined (--verbose shows them)', '1 remark (--verbose shows it)'])
  })
  test('shows everything when asked', () => expect(reportLines(calls, words, plain, true).filter(line => line.includes('No note is called'))).toHaveLength(12))
  test('puts errors before warnings', () => {
    const lines = reportLines([diagnose('note-uncalled', source.place(0), { note: 'a' }), ...calls.slice(0, 1)], words, plain, false)
    expect(lines[0]).toContain('note-undefined')
  })
  test('is an object for a machine', () => {
    expect(toJson(calls[0] ?? diagnose('text-empty', source.place(0)), words)).toEqual({ rule: 'note-undefined', severity: 'error', file: 'text.md', line: 2, column: 1, message: 'No note is called “1”.', hint: 'Add a line “[^1]: …”, or remove the call.' })
  })
})

describe('colour', () => {
  test('is for terminals', () => expect(painter({ isTTY: true }, {})('red', 'x')).toBe('\u001b[31mx\u001b[39m'))
  test('obeys NO_COLOR', () => expect(painter({ isTTY: true }, { NO_COLOR: '1' })('red', 'x')).toBe('x'))
  test('is not for pipes', () => expect(painter({}, {})('red', 'x')).toBe('x'))
})
