/**
 * Draw a question of the review, as lines for a terminal or for a list.
 * In: where the walk is. Out: lines. What a change is never hangs on colour: it stands between ⟦ and ⟧, with an arrow.
 */
import type { Decision } from '../model/decision.js'
import { kindFrom, type Walk } from '../import/review/review-walk.js'
import type { Question } from '../import/review/review-queue.js'
import type { Words } from '../words/words.js'
import type { Tone } from './terminal.js'

export type Paint = (tone: Tone, text: string) => string

/** What the terminal shows after each key. */
export function screenLines(walk: Walk, made: boolean, words: Words, paint: Paint): string[] {
  const question = walk.questions[walk.at]
  if (!question) return []
  return walk.mode === 'ask' ? [...questionLines(walk, question, words, paint), ...footLines(walk, made, words, paint)] : [modeLine(walk, question, words)]
}

function questionLines(walk: Walk, question: Question, words: Words, paint: Paint): string[] {
  const { repair, left, right, original } = question
  const answer = walk.answers.get(walk.at)
  const quiet = (text: string): string => paint('dim', text)
  const shown = (text: string): string => (text === '' ? words.review('nothing') : text.replace(/ /g, '·').replace(/\n/g, '⏎'))
  const heads = ['before', 'after'] as const
  const width = Math.max(...heads.map(head => words.review(head).length))
  return [
    '',
    `${paint('bold', words.review('progress', { at: walk.at + 1, count: walk.questions.length }))}  ${paint('cyan', repair.rule)}  ${quiet(words.review('sure', { percent: Math.round(repair.confidence * 100) }))}`,
    quiet(words.repair(repair.rule)),
    '',
    `  ${left}${changeShown(question, paint)}${right}`,
    '',
    ...heads.map(head => `  ${quiet(words.review(head).padEnd(width))}  ${shown(repair[head])}`),
    `  ${quiet(words.review('original', { line: repair.place.line }))}  ${original}`,
    ...(answer ? [`  ${paint('yellow', words.review('decided', { answer: answerShown(answer, words) }))}`] : []),
  ]
}

const changeShown = ({ repair }: Question, paint: Paint): string => paint('bold', `⟦${repair.before} → ${repair.after}⟧`)

const answerShown = (answer: Decision, words: Words): string => (answer.decision === 'edit' ? words.review('answer-edit', { text: answer.text }) : words.review(`answer-${answer.decision}`))

function footLines(walk: Walk, made: boolean, words: Words, paint: Paint): string[] {
  return ['', ...(walk.said ? [paint('yellow', words.review(walk.said))] : []), paint('dim', words.review(made ? 'keys-made' : 'keys'))]
}

function modeLine(walk: Walk, question: Question, words: Words): string {
  if (walk.mode === 'all') return words.review('ask-all', { count: kindFrom(walk, question).length, rule: question.repair.rule })
  return `${words.review('ask-edit')}  › ${walk.typed}`
}

/** A question on one line, for a list: an editor can jump to its place. */
export function listLine(file: string, { repair, left, right }: Question): string {
  const short = (text: string, from: number, to?: number): string => text.slice(from, to)
  return `${file}:${repair.place.line}:${repair.place.column} ${repair.rule} ${Math.round(repair.confidence * 100)} %  ${short(left, -30)}⟦${repair.before} → ${repair.after}⟧${short(right, 0, 30)}`.replace(/\n/g, '⏎')
}

/** A question as an object for a machine. */
export function toJsonQuestion({ repair, left, right, original }: Question): Record<string, unknown> {
  const { place, ...rest } = repair
  return { line: place.line, column: place.column, start: place.start, end: place.end, ...rest, left, right, original }
}
