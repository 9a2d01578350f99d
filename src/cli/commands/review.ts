/**
 * `regard review WORK`: decide, one key a change, about what the import proposes, or undo what it made.
 * Every decision is on disk before the next question is asked, so that a stop loses nothing. At the end the original is imported anew
 * with the decisions, and text.md brought in step. Without a terminal nothing is asked: the questions are listed.
 */
import { reviewQueue, type Question } from '../../import/review/review-queue.js'
import { addOwnWord } from '../../import/review/own-word.js'
import { withDecision, writeDecisions } from '../../import/review/decision-file.js'
import { pressKey, startWalk, toDecision, type Walk } from '../../import/review/review-walk.js'
import type { Decision } from '../../model/decision.js'
import { WorldError } from '../../model/world-error.js'
import { repairWords } from '../../words/repair-words.js'
import type { Words } from '../../words/words.js'
import { decisionsPath, extractedPath, lexiconPath, Workspace } from '../../workspace.js'
import { type KeySource, readKeys } from '../keys.js'
import { lockText } from '../lock-work.js'
import type { Outcome } from '../outcome.js'
import { bringInStep, importAgain, type Reimport } from '../reimport.js'
import { listLine, type Paint, screenLines, toJsonQuestion } from '../review-screen.js'
import { painter } from '../terminal.js'
import { type AddCommand, type CommonOptions, examples } from './command.js'
import { stepLines } from './import-again.js'

type ReviewOptions = { readonly rule?: string; readonly made?: boolean; readonly list?: boolean; readonly yesAllOf?: string }

export const addReview: AddCommand = ({ words, program, run, around }) => {
  program
    .command('review <work>')
    .description(words.review('about-review'))
    .option('--rule <name>', words.review('option-rule'))
    .option('--made', words.review('option-made'))
    .option('--list', words.review('option-list'))
    .option('--yes-all-of <rule>', words.review('option-yes-all-of'))
    .addHelpText('after', examples(words, 'review letter-1929', 'review letter-1929 --rule homographs', 'review letter-1929 --made', 'review letter-1929 --yes-all-of points', 'review letter-1929 --list'))
    .action((work: string, asked: ReviewOptions) => run(options => review(work, asked, options)))

  async function review(work: string, asked: ReviewOptions, options: CommonOptions): Promise<Outcome> {
    const workspace = Workspace.open(options.workspace)
    await workspace.choose([work])
    const ask = () => reviewWork(workspace, work, asked, options)
    return asked.list ? ask() : lockText(workspace, work, ask)
  }

  async function reviewWork(workspace: Workspace, work: string, asked: ReviewOptions, options: CommonOptions): Promise<Outcome> {
    const { value: again, diagnostics } = await importAgain(workspace, work)
    if (!again) return { lines: [], json: {}, diagnostics }
    const { traced, repairs } = again.imported
    checkRule(asked.rule ?? asked.yesAllOf, again, words)
    const questions = traced ? reviewQueue(repairs, traced, { made: asked.made ?? false, rule: asked.yesAllOf ?? asked.rule }) : []
    const listed = { lines: listLines(questions, again, asked, words), json: { work, proposals: questions.map(toJsonQuestion) }, diagnostics }
    if (questions.length === 0 || asked.list) return listed
    if (asked.yesAllOf) return decideAll(workspace, again, questions, words)
    if (options.json) return listed
    if (!around.stdin?.isTTY) return { ...listed, lines: [...listed.lines, words.review('how-to-review', { work, path: decisionsPath(work) })] }
    const show = (text: string): void => void around.stdout.write(text)
    return askAll(workspace, again, questions, { input: around.stdin, show, made: asked.made ?? false, words, paint: painter(around.stdout, around.environment) })
  }
}

function checkRule(rule: string | undefined, { imported }: Reimport, words: Words): void {
  const known = [...new Set([...Object.keys(repairWords), ...imported.repairs.map(repair => repair.rule)])].sort()
  if (rule !== undefined && !known.includes(rule)) throw new WorldError('usage', { reason: words.review('no-such-rule', { rule, known: known.join(', ') }) })
}

function listLines(questions: readonly Question[], { work, original, imported }: Reimport, { made }: ReviewOptions, words: Words): string[] {
  return questions.length > 0 ? questions.map(question => listLine(imported.extracted === undefined ? original : extractedPath(work.id), question)) : [words.review(made ? 'nothing-made' : 'nothing-proposed', { work: work.id })]
}

async function decideAll(workspace: Workspace, again: Reimport, questions: readonly Question[], words: Words): Promise<Outcome> {
  await save(workspace, again, questions.map(({ repair }) => toDecision(repair, 'yes', '')))
  return settle(workspace, again, { decisions: questions.length, words: 0 }, words)
}

type Talk = { readonly input: KeySource; readonly show: (text: string) => void; readonly made: boolean; readonly words: Words; readonly paint: Paint }

/** Asks until the last question, `q` or Ctrl-C. */
async function askAll(workspace: Workspace, again: Reimport, questions: readonly Question[], talk: Talk): Promise<Outcome> {
  let walk = startWalk(questions)
  draw(walk, talk)
  for await (const key of readKeys(talk.input)) {
    if (key === 'interrupt') return { lines: ['', talk.words.review('interrupted', { work: again.work.id })], json: {}, diagnostics: [], code: 130 }
    const next = pressKey(walk, key)
    await keep(workspace, again, walk, next)
    walk = next
    if (walk.ended) break
    draw(walk, talk)
  }
  talk.show('\n')
  return settle(workspace, again, { decisions: walk.answers.size, words: walk.words.length }, talk.words)
}

/** While something is typed, its line is drawn over; a question is drawn below what was there. */
function draw(walk: Walk, { show, made, words, paint }: Talk): void {
  const lines = screenLines(walk, made, words, paint)
  show(walk.mode === 'ask' ? `${lines.join('\n')}\n` : `\r\u001b[2K${lines.join(' ')}`)
}

/** What the last key answered, on disk. */
async function keep(workspace: Workspace, again: Reimport, before: Walk, after: Walk): Promise<void> {
  if (after.answers !== before.answers) await save(workspace, again, [...after.answers.values()])
  const path = lexiconPath(again.work.id)
  for (const word of after.words.slice(before.words.length)) await workspace.write(path, addOwnWord((await workspace.readTextIfThere(path))?.text ?? '', word))
}

async function save(workspace: Workspace, again: Reimport, answers: readonly Decision[]): Promise<void> {
  await workspace.write(decisionsPath(again.work.id), writeDecisions(answers.reduce(withDecision, [...again.decisions])))
}

/** Imports anew with what was decided, if anything was, and brings text.md in step. */
async function settle(workspace: Workspace, before: Reimport, counts: { readonly decisions: number; readonly words: number }, words: Words): Promise<Outcome> {
  const lines = [words.review('decided-count', counts)]
  const json = { work: before.work.id, ...counts }
  if (counts.decisions + counts.words === 0) return { lines, json, diagnostics: [] }
  const { value: again, diagnostics } = await importAgain(workspace, before.work.id)
  if (!again) return { lines, json, diagnostics }
  const { value: inStep, diagnostics: clashes } = await bringInStep(workspace, again)
  return { lines: [...lines, ...stepLines(again, inStep, words)], json: { ...json, ...inStep }, diagnostics: [...diagnostics, ...clashes] }
}
