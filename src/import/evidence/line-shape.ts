/**
 * Ask of a line what its first and last characters say: does a sentence end here, does one begin there?
 * In: the text of a line. Out: yes or no. The questions that join-lines, footnotes and structure all ask.
 */
import { openWords } from '../../text/french-words.js'
import { lettersBefore } from '../../text/letters.js'

const finalMark = /[.!?…]["'”’»)\]\ufdd0\s]*$/
const stop = /[.!?…:]["'”’»)\]\ufdd0\s]*$/
const capitalStart = /^["'“‘«([\s—–-]*[\p{Lu}\p{N}]/u
const lowerStart = /^["'“‘«([\s]*\p{Ll}/u
const pointStart = /^\s*[,;:.!?)»\]”…]/

/** It ends with `.`, `!`, `?` or `…`, whatever quotes and brackets close after it. */
export const endsSentence = (line: string): boolean => finalMark.test(line)
/** It ends with a mark after which a new paragraph may stand; a colon too. */
export const endsWithStop = (line: string): boolean => stop.test(line)
/** It begins with a capital or a figure. */
export const startsWithCapital = (line: string): boolean => capitalStart.test(line)
/** It begins in the middle of a sentence: with a small letter or with a mark that never begins one. */
export const startsInside = (line: string): boolean => lowerStart.test(line) || pointStart.test(line)
/** Its last word cannot be the last of anything: an article, a preposition, a conjunction; or it ends with a comma. */
export function endsOpen(line: string): boolean {
  const bare = line.trimEnd()
  if (/[,;(«“-]$/.test(bare)) return true
  const elided = /['’]$/.test(bare)
  const word = lettersBefore(bare, elided ? bare.length - 1 : bare.length)
  return /^\p{Ll}+$/u.test(word) && (elided || openWords.has(word))
}

/** Two small letters on end are enough to know. */
const smallLetters = /[a-z]{2}/

/** All its letters are capitals, and there are at least three of them. */
export function isShouted(line: string): boolean {
  const open = line.replace(/\([^)]*\)/g, '')
  if (smallLetters.test(open)) return false
  const letters = open.replace(/(?<=\b[IVXLC]+)e(?!\p{L})/gu, '').replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}
