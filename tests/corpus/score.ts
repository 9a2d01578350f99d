/**
 * Ask the scorers of ../shared how good an import and an alignment are, and hold them to the floors.
 * In: the folder of the scorers and golds, a workspace, the name of a text. Out: measures, each with its floor.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export type Measure = { readonly name: string; readonly value: number; readonly floor: number }

/** How an import must read, and how a translation must be placed. */
const importFloors: Readonly<Record<string, number>> = { words: 0.97, breaks: 0.85 }
const alignFloors: Readonly<Record<string, number>> = { 'body links': 0.97, 'body kept_percent': 99.9 }

/** All measures of a text that has a gold reading; none for one that has not. */
export function scoreText(shared: string, workspace: string, text: string): Measure[] {
  return [...scoreImport(shared, workspace, text), ...scoreAlign(shared, workspace, text)]
}

function scoreImport(shared: string, workspace: string, text: string): Measure[] {
  const gold = join(shared, 'gold', `${text}.import.json`)
  if (!existsSync(gold)) return []
  return held(ask(shared, 'score_import.py', gold, join(workspace, 'source', text, 'text.md')), importFloors)
}

function scoreAlign(shared: string, workspace: string, text: string): Measure[] {
  const gold = join(shared, 'gold', `${text}.pairs`)
  if (!existsSync(gold)) return []
  return held(ask(shared, 'score_align.py', gold, join(workspace, 'translations', text, 'en.xlf')), alignFloors)
}

function ask(shared: string, scorer: string, gold: string, made: string): Record<string, unknown> {
  return JSON.parse(execFileSync('python3', [join(shared, 'score', scorer), gold, made, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 })) as Record<string, unknown>
}

/** Every number of a score, however deep; one without a floor is held to none. */
function held(score: Record<string, unknown>, floors: Readonly<Record<string, number>>, path = ''): Measure[] {
  return Object.entries(score).flatMap(([key, value]) => {
    const name = path ? `${path} ${key}` : key
    if (typeof value === 'number') return [{ name, value, floor: floors[name] ?? Number.NEGATIVE_INFINITY }]
    return value !== null && typeof value === 'object' ? held(value as Record<string, unknown>, floors, name) : []
  })
}
