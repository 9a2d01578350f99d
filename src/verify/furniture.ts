/**
 * Know what running heads are made of (titles, names and headings of the work, and where its text comes from, whole or cut short)
 * and the marks of what has no translation.
 * In: a loose text of a page, as letters. Out: the same text with those letters blotted out, so that no one takes them for text
 * that was lost further on, or printed twice.
 */
import type { Work } from '../model/work.js'
import { wordsFor } from '../words/words.js'
import type { Expected } from './expected.js'
import { printedLetters } from './letters.js'

/** Stands for a letter of furniture; no text holds it. */
const blot = '\0'
/** As many letters at the beginning of a title, before an ellipsis, are that title cut short. */
const recognisable = 12

export class Furniture {
  /** The longest first. */
  private readonly known: readonly string[]

  constructor({ work, headings }: Expected) {
    const said = [...Object.values(work.title), ...Object.values(work.subtitle ?? {}), ...Object.values(work.sourceNote ?? {}), ...Object.values(work.rights), ...work.contributors.map(({ name }) => name), ...headings, ...gapMarks(work)]
    this.known = [...new Set(said.map(printedLetters))].filter(letters => letters !== '').sort((a, b) => b.length - a.length)
  }

  /** As long as the text was. */
  blotOut(loose: string): string {
    const blotted = this.known.reduce((text, title) => text.replaceAll(title, blot.repeat(title.length)), loose)
    const ellipsis = blotted.indexOf('...')
    const cutShort = ellipsis >= recognisable && this.known.some(title => title.startsWith(blotted.slice(0, ellipsis)))
    return cutShort ? blot.repeat(ellipsis + 3) + blotted.slice(ellipsis + 3) : blotted
  }

  /** What is left of a loose text when the furniture is gone. */
  without(loose: string): string {
    return this.blotOut(loose).replaceAll(blot, '')
  }
}

/** What stands where the translation has nothing. */
const gapMarks = ({ languages }: Work): string[] => ['[…]', ...[languages.source, languages.target].map(language => `[${wordsFor(language).edition('not-translated')}]`)]
