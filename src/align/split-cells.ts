/**
 * Part a sentence that answers several cells of a table row among them.
 * In: the texts of the cells, the target as it came. Out: a target for each cell, empty where nothing is left for it.
 * A translator who has no table writes a row as a line: `Herdsmen 4.09`. Numbers say where the cells are, lengths the rest.
 */
import type { Inline } from '../model/inline.js'
import { plainText } from '../model/inline-walk.js'
import { cutInlines } from './cut-sentences.js'
import type { LanguagePair } from './seed-lexicon.js'
import { tokensOf } from './tokens.js'

/** What a number that stands in both cell and piece is worth, against the logarithm of how their lengths differ. */
const numberWorth = 4
/** More places than this are not tried: such a line is no row. */
const mostPlaces = 200

/** The target parted at spaces, a piece for each cell. */
export function splitAmongCells(cells: readonly string[], target: readonly Inline[], languages: LanguagePair): Inline[][] {
  const text = plainText(target)
  const places = [0, ...[...text.matchAll(/\s+/gu)].map(match => match.index), text.length]
  if (places.length > mostPlaces) return cells.map((_, index) => (index === 0 ? [...target] : []))
  const ends = bestEnds(cells, text, places, languages)
  const filled = cells.flatMap((_, cell) => ((ends[cell] ?? 0) > (ends[cell - 1] ?? 0) ? [cell] : []))
  const pieces = cutInlines(target, filled.map(cell => ends[cell] ?? 0))
  return cells.map((_, cell) => pieces[filled.indexOf(cell)] ?? [])
}

/** Where each cell's piece ends, for the greatest sum of worths. */
function bestEnds(cells: readonly string[], text: string, places: readonly number[], languages: LanguagePair): number[] {
  const expected = text.length / Math.max(1, cells.reduce((sum, cell) => sum + cell.length, 0))
  let best = places.map(place => ({ worth: place === 0 ? 0 : Number.NEGATIVE_INFINITY, ends: [] as number[] }))
  for (const cell of cells) {
    const numbers = numbersOf(cell, languages.source)
    best = places.map((end, at) => {
      let here = { worth: Number.NEGATIVE_INFINITY, ends: [] as number[] }
      best.slice(0, at + 1).forEach((before, from) => {
        const piece = text.slice(places[from] ?? 0, end)
        const found = numbersOf(piece, languages.target).filter(number => numbers.includes(number)).length
        const worth = before.worth + numberWorth * found - Math.abs(Math.log((piece.length + 1) / (cell.length * expected + 1)))
        if (worth > here.worth) here = { worth, ends: [...before.ends, end] }
      })
      return here
    })
  }
  return best.at(-1)?.ends ?? []
}

const numbersOf = (text: string, language: string): string[] => tokensOf(text, language).map(token => token.key).filter(key => /^[#@]/u.test(key))
