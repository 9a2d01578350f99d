/** A person at the terminal, deciding about what an import proposes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, folderOf, regard } from '../support/command-line.js'

/** Three doubtful commas and one that is surely too many. */
const letter = 'Le soir,, la lampe fumait près du, fourneau de la cuisine et les enfants dormaient.\n\nIl pleuvait loin du, hangar. Le chien attendait au, jardin.\n'

async function imported(text = letter) {
  const root = folderOf({ 'source/.gitkeep': '', 'lettre.txt': text })
  await regard(['--workspace', root, 'import', join(root, 'lettre.txt')])
  const review = (keys: readonly string[] | undefined, ...args: string[]) => regard(['--workspace', root, 'review', 'lettre', ...args], {}, keys)
  const read = (name: string): string => readFileSync(join(root, 'source/lettre', name), 'utf8')
  const decisions = (): { decision: string; text?: string }[] => (existsSync(join(root, 'source/lettre/decisions.jsonl')) ? read('decisions.jsonl').trim().split('\n').filter(Boolean).map(line => JSON.parse(line) as { decision: string }) : [])
  return { root, review, read, decisions }
}

describe('review at a terminal', () => {
  test('shows where it is, why, the change in its place, and the original line', async () => {
    const { review } = await imported()
    const { code, out } = await review(['q'])
    expect(code).toBe(0)
    for (const shown of ['1 of 3', 'points', 'does not fit its place', 'près du⟦,  →  ⟧fourneau de la cuisine', 'line 1  Le soir,, la lampe', 'y yes · n no']) expect(out).toContain(shown)
  })

  test('y, n and e: yes, no, and words of one’s own', async () => {
    const { review, read, decisions } = await imported()
    const { out } = await review(['y', 'n', 'e', '\u0015', ' ', 'v', 'i', 'x', '\u007f', 'e', 'u', 'x', ' ', '\r'])
    expect(decisions().map(({ decision }) => decision)).toEqual(['yes', 'no', 'edit'])
    expect(read('text.md')).toContain('près du fourneau de la cuisine')
    expect(read('text.md')).toContain('loin du, hangar. Le chien attendait au vieux jardin')
    expect(out).toContain('Decisions: 3')
    expect(out).toContain('paragraphs changed')
  })

  test('a asks whether yes or no, for all of the kind', async () => {
    const { review, read, decisions } = await imported()
    expect((await review(['s', 'a', 'y'])).out).toContain('All of “points” from here on (2)')
    expect(decisions()).toHaveLength(2)
    expect(read('text.md')).toContain('près du, fourneau')
    expect(read('text.md')).toContain('loin du hangar. Le chien attendait au jardin')
  })

  test('b goes back, and the last word counts', async () => {
    const { review, decisions } = await imported()
    await review(['y', 'b', 'n', 'q'])
    expect(decisions()).toMatchObject([{ decision: 'no' }])
  })

  test('q keeps what was decided; the rest is asked next time', async () => {
    const { review, decisions } = await imported()
    await review(['y', 'q'])
    expect(decisions()).toHaveLength(1)
    expect((await review(['q'])).out).toContain('1 of 2')
  })

  test('Ctrl-C loses nothing: what was decided is on disk', async () => {
    const { review, read, decisions } = await imported()
    const before = read('text.md')
    expect(await review(['y', '\u0003', 'y'])).toMatchObject({ code: 130, out: expect.stringContaining('import --again lettre') })
    expect(decisions()).toHaveLength(1)
    expect(read('text.md')).toBe(before)
  })

  test('keys that mean nothing, arrows and pastes of them change nothing', async () => {
    const { root, review } = await imported()
    const before = filesIn(root)
    await review(['\u001b[A', 'x', '\u001b[3~', '1', 'a', '\u001b', 'e', '\u001b', 'q'])
    expect(filesIn(root)).toEqual(before)
  })

  test('w puts a word into lexicon.txt, and no import touches it again', async () => {
    const { review, read } = await imported('Le soir, le meunier parlait publiguement et les enfants dormaient dans la grange du vieux.\n')
    expect(read('text.md')).not.toContain('publiguement')
    const { out } = await review(['w'], '--made', '--rule', 'misread-words')
    expect(out).toContain('words for the lexicon: 1')
    expect(read('lexicon.txt')).toBe('publiguement\n')
    expect(read('text.md')).toContain('publiguement')
  })

  test('w says so where there is no word', async () => {
    const { root, review } = await imported()
    const before = filesIn(root)
    expect((await review(['w', 'q'])).out).toContain('no single word')
    expect(filesIn(root)).toEqual(before)
  })

  test('--made goes through what was changed, to undo it', async () => {
    const { review, read } = await imported()
    expect(read('text.md')).toContain('soir, la')
    await review(['n'], '--made')
    expect(read('text.md')).toContain('soir,, la')
    expect((await review(undefined, '--list', '--made')).out).toContain('nothing was changed')
  })
})

describe('review without a terminal', () => {
  test('lists the questions, one a line with its place, and says how to decide', async () => {
    const { root, review } = await imported()
    const before = filesIn(root)
    const { code, out } = await review(undefined)
    expect(code).toBe(0)
    expect(out).toMatch(/^source\/lettre\/original\.txt:1:\d+ points \d+ % {2}.*⟦, {2}→ {2}⟧fourneau/m)
    expect(out).toContain('--yes-all-of')
    expect((await review(undefined, '--list')).out).not.toContain('--yes-all-of')
    expect(filesIn(root)).toEqual(before)
  })

  test('--json', async () => {
    const { review } = await imported()
    const { proposals } = JSON.parse((await review(undefined, '--json')).out) as { proposals: Record<string, unknown>[] }
    expect(proposals).toHaveLength(3)
    expect(proposals[0]).toMatchObject({ line: 1, rule: 'points', before: ', ', after: ' ', made: false, original: expect.stringContaining('Le soir,,') })
  })

  test('--yes-all-of decides without asking', async () => {
    const { review, read, decisions } = await imported()
    expect(await review(undefined, '--yes-all-of', 'points')).toMatchObject({ code: 0, out: expect.stringContaining('Decisions: 3') })
    expect(decisions().every(({ decision }) => decision === 'yes')).toBe(true)
    expect(read('text.md')).toContain('loin du hangar')
    expect((await review(undefined)).out).toContain('nothing is proposed')
  })

  test('a rule that there is not is told, with those that there are', async () => {
    const { review } = await imported()
    expect(await review(undefined, '--rule', 'commas')).toMatchObject({ code: 2, err: expect.stringMatching(/no rule “commas”.*points/) })
  })

  test('a document that was converted, not mended, has nothing to review', async () => {
    const root = folderOf({ 'source/.gitkeep': '', 'lettre.md': '# Lettre\n\nLa vanne est fermée.\n' })
    await regard(['--workspace', root, 'import', join(root, 'lettre.md')])
    expect(await regard(['--workspace', root, 'review', 'lettre'])).toMatchObject({ code: 0, out: expect.stringContaining('nothing is proposed') })
  })
})
