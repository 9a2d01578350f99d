/**
 * Walk through questions one key at a time.
 * In: where the walk is and a key. Out: where it is then, and what was answered by that key. Nothing is shown or written here: the command
 * draws the state and saves the answers, so every key can be tried in a test.
 */
import type { Decision, Verdict } from '../../model/decision.js'
import type { Repair } from '../../model/import.js'
import { isWord } from './own-word.js'
import type { Question } from './review-queue.js'

/** `ask`: a change. `all`: yes or no to all of its kind. `edit`: `typed` is what the person has written so far. */
export type Walk = {
  readonly questions: readonly Question[]
  readonly at: number
  readonly mode: 'ask' | 'all' | 'edit'
  readonly typed: string
  /** Answers by the number of their question. */
  readonly answers: ReadonlyMap<number, Decision>
  /** Words that are right, in the order in which they were said to be. */
  readonly words: readonly string[]
  readonly said?: 'not-a-word'
  readonly ended: boolean
}

export const startWalk = (questions: readonly Question[]): Walk => ({ questions, at: 0, mode: 'ask', typed: '', answers: new Map(), words: [], ended: questions.length === 0 })

/** A key by its name (`y`, `enter`, `escape`, `backspace`, `clear`) or what it typed. */
export function pressKey(walk: Walk, key: string): Walk {
  const { said: _, ...fresh } = walk
  const question = walk.questions[walk.at]
  if (walk.ended || !question) return { ...fresh, ended: true }
  if (walk.mode === 'edit') return pressInEdit(fresh, question, key)
  return walk.mode === 'all' ? pressInAll(fresh, question, key) : pressInAsk(fresh, question, key)
}

function pressInAsk(walk: Walk, { repair }: Question, key: string): Walk {
  switch (key.toLowerCase()) {
    case 'y':
      return onward(answered(walk, [walk.at], 'yes'))
    case 'n':
      return onward(answered(walk, [walk.at], 'no'))
    case 'e':
      return { ...walk, mode: 'edit', typed: repair.after || repair.before }
    case 'a':
      return { ...walk, mode: 'all' }
    case 'w':
      return isWord(repair.before) ? onward(rightWord(walk, repair)) : { ...walk, said: 'not-a-word' }
    case 's':
      return onward(walk)
    case 'b':
      return { ...walk, at: Math.max(0, walk.at - 1) }
    case 'q':
      return { ...walk, ended: true }
    default:
      return walk
  }
}

/** A word that is right stays everywhere: in the lexicon, for all that it may be asked about later, and here. */
function rightWord(walk: Walk, { rule, before }: Repair): Walk {
  const same = walk.questions.flatMap(({ repair }, at) => (at === walk.at || (at > walk.at && repair.rule === rule && repair.before === before && !walk.answers.has(at)) ? [at] : []))
  return { ...answered(walk, same, 'no'), words: [...new Set([...walk.words, before.trim()])] }
}

function pressInAll(walk: Walk, question: Question, key: string): Walk {
  const verdict = key.toLowerCase() === 'y' ? 'yes' : key.toLowerCase() === 'n' ? 'no' : undefined
  if (!verdict) return { ...walk, mode: 'ask' }
  return onward({ ...answered(walk, kindFrom(walk, question), verdict), mode: 'ask' })
}

function pressInEdit(walk: Walk, { repair }: Question, key: string): Walk {
  if (key === 'escape') return { ...walk, mode: 'ask' }
  if (key === 'enter') return onward({ ...walk, mode: 'ask', answers: new Map(walk.answers).set(walk.at, toDecision(repair, 'edit', walk.typed)) })
  if (key === 'backspace') return { ...walk, typed: [...walk.typed].slice(0, -1).join('') }
  if (key === 'clear') return { ...walk, typed: '' }
  return [...key].length === 1 ? { ...walk, typed: walk.typed + key } : walk
}

/** The questions of the same rule from here on that have no answer yet, and this one. */
export const kindFrom = (walk: Walk, { repair }: Question): number[] => walk.questions.flatMap((question, at) => (at === walk.at || (at > walk.at && question.repair.rule === repair.rule && !walk.answers.has(at)) ? [at] : []))

function answered(walk: Walk, numbers: readonly number[], verdict: 'yes' | 'no'): Walk {
  const answers = new Map(walk.answers)
  for (const number of numbers) {
    const question = walk.questions[number]
    if (question) answers.set(number, toDecision(question.repair, verdict, ''))
  }
  return { ...walk, answers }
}

/** To the next question that is open; past the last one the walk has ended. */
function onward(walk: Walk): Walk {
  let at = walk.at + 1
  while (at < walk.questions.length && walk.answers.has(at)) at += 1
  return at < walk.questions.length ? { ...walk, at } : { ...walk, ended: true }
}

/** What a person says of a change. */
export function toDecision({ place, rule, before, after }: Repair, verdict: Verdict, text: string): Decision {
  const about = { start: place.start, end: place.end, rule, before, after }
  return verdict === 'edit' ? { ...about, decision: 'edit', text } : { ...about, decision: verdict }
}
