/**
 * Know how French was spelled in other times, so that no repair takes an old spelling for a misprint.
 * In: a word that the lexicon does not know. Out: whether it is an old, or a reformed, spelling of one that it knows.
 * The rows say how the old spelling becomes that of the lexicon; two of them may meet in a word: `estoit`, étoit, était.
 */
import type { Lexicon } from './lexicon.js'

type Row = { readonly old: RegExp; readonly known: string }

const row = (old: string, known: string): Row => ({ old: new RegExp(old, 'gu'), known })

/** Spellings that differ in an accent alone; in a text that lost its accents they prove nothing. */
const accents: readonly Row[] = [
  row('ég(?=e)', 'èg'), row('ém(?=ent$)', 'èm'), row('ê(?=me)', 'è'), row('ë', 'è'), row('ë', 'é'), row('ë', 'e'), row('û', 'u'), row('î', 'i'), row('â', 'a'), row('ô', 'o'), row('é(?=v[eé]n)', 'è'),
  row('è(?=\\p{L}{1,2}er)', 'é'), row('é(?=\\p{L}{1,2}e)', 'è'), row('i', 'î'), row('u', 'û'), row('é', 'e'),
]
const letters: readonly Row[] = [
  row('oi(?=s$|t$|ent$|tre)', 'ai'), row('oî(?=tre)', 'aî'), row('oi(?=bl|s)', 'ai'), row('(?<=[ae]n)s$', 'ts'), row('^rhy', 'ry'), row('fes(?=[aoi])', 'fais'), row('th', 't'), row('ph', 'f'), row('y$', 'i'), row('ys$', 'is'),
  row('ay', 'ai'), row('oy', 'oi'), row('uy', 'ui'), row('^sç', 's'), row('cogn', 'conn'), row('ost', 'ôt'), row('^es(?=[tcpqm])', 'é'), row('es(?=[tmcp])', 'ê'), row('as(?=t)', 'â'), row('is(?=t)', 'î'), row('os(?=t)', 'ô'),
  row('(?<=[aeiou])u(?=s$)', ''), row('ez$', 'és'), row('tems$', 'temps'), row('(?<=a)pp', 'p'), row('(?<=[aeiou])ll', 'l'), row('tt', 't'), row('(?<!f)f(?!f)', 'ff'), row('chym', 'chim'), row('eur', 'ûr'), row('eû', 'û'), row('eu(?=[st]?$)', 'û'),
  row('abb', 'ab'), row('adv', 'av'), row('dv', 'v'), row('ct(?=s?$)', 't'), row('gn', 'n'), row('quoy', 'quoi'), row('aine?', 'ène'), row('^après-din', 'après-dîn'), row('an(?=s$)', 'ant'),
]

/** `poor`: the text has lost its accents, so that only spellings that differ in more than them are asked about. */
export function isPeriodSpelling(word: string, lexicon: Lexicon, poor: boolean): boolean {
  if (/\d/.test(word)) return false
  const rows = poor ? letters : [...accents, ...letters]
  const isKnown = (candidate: string): boolean => lexicon.mayKnow(candidate) && lexicon.knows(candidate)
  const once = respelled(word, rows)
  if (once.some(isKnown)) return true
  return word.length > 4 && respelled(word, letters).some(candidate => respelled(candidate, rows).some(isKnown))
}

/** The word by each row that says something about it: everywhere at once, and at each place alone. */
function respelled(word: string, rows: readonly Row[]): string[] {
  return rows.flatMap(({ old, known }) => {
    const places = [...word.matchAll(old)]
    return places.map(({ index, 0: found }) => word.slice(0, index) + known + word.slice(index + found.length))
  })
}
