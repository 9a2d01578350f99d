/**
 * Ask every question there is of a book and its catalog.
 */
import type { Diagnostic } from '../model/diagnostic.js'
import { checkCodes } from './codes.js'
import { checkConflicts } from './conflicts.js'
import { checkNoteCalls } from './note-calls.js'
import { checkNumbers } from './numbers.js'
import { checkProgress } from './progress.js'
import type { Asked, Question } from './question.js'
import { checkTerms } from './terms.js'

const questions: readonly Question[] = [checkProgress, checkConflicts, checkNoteCalls, checkCodes, checkNumbers, checkTerms]

/** The answers of all questions, in the order of the questions. */
export function runChecks(asked: Asked): Diagnostic[] {
  return questions.flatMap(question => question(asked))
}
