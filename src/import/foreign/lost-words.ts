/**
 * Make sure that a converter lost no words: pandoc passes over what it does not know without a sound.
 * In: the paragraphs of a document as its XML has them, and the text that was made of it. Out: a warning for each that is not there.
 */
import type { ContributedText } from '../../model/contribution.js'
import { type Diagnostic, diagnose } from '../../model/diagnostic.js'
import { plainText } from '../../model/inline-walk.js'
import { wholeFile } from '../../model/place.js'
import { wordsOf } from '../../text/fold.js'

/** As many are named one by one. */
const mostNamed = 20
const shown = 80
/** A document of which more is not there in order is damaged throughout. */
const mostHeld = 200

/** Paragraphs whose words did not come through in their order. */
export function lostWords(paragraphs: readonly string[], { blocks, notes }: ContributedText, file: string): Diagnostic[] {
  const made = [...blocks, ...notes.flatMap(note => note.blocks)].flatMap(block => block.segments.map(segment => wordsOf(plainText(segment)).join(' ')))
  const all = ` ${made.join(' ')} `
  const known = new Set(made.join(' ').split(' '))
  const lost = paragraphs.filter(paragraph => !all.includes(` ${wordsOf(paragraph).join(' ')} `)).slice(0, mostHeld)
  const missing = lost.map(text => ({ text, count: wordsOf(text).filter(word => !known.has(word)).length })).filter(({ text, count }) => count > 0 || isGone(text, made))
  return missing.slice(0, mostNamed).map(({ text, count }) => diagnose('words-lost', wholeFile(file), { text: text.trim().slice(0, shown), count: count || wordsOf(text).length }))
}

/** Whether not even half of a paragraph's words stand together in one place of what was made. */
function isGone(paragraph: string, made: readonly string[]): boolean {
  const words = wordsOf(paragraph)
  return !made.some(text => {
    const there = new Set(text.split(' '))
    return words.filter(word => there.has(word)).length * 2 > words.length
  })
}
