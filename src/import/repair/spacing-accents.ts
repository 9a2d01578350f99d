/**
 * Set accents that stand beside their letter onto it: `e´` and `´e` are é, `pr ´ec ´edent` is précédent, `aoˆut` août.
 * In: the whole file as one passage. Out: the same, composed. A word is taken as the lexicon knows it; where it knows none, as
 * the document sets its accents elsewhere: before their letters, as TeX's fonts do, or behind them.
 */
import type { Lexicon } from '../../text/lexicon.js'
import { shortWords } from '../../text/french-small-words.js'
import { openWords } from '../../text/french-words.js'
import { bareLetters } from '../../text/spelling-index.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'

const combining: Readonly<Record<string, string>> = { '´': '\u0301', '`': '\u0300', ˆ: '\u0302', '^': '\u0302', '¨': '\u0308', '¸': '\u0327', '˜': '\u0303' }
const sign = '´`ˆ^¨¸'
/** Letters and accents, with the one space that a font may leave before an accent. */
const groups = new RegExp(`[\\p{L}]*(?: ?[${sign}][\\p{L}]*)+`, 'gu')
const before = new RegExp(`([${sign}])([aeiouıcAEIOUC])`, 'gu')
const behind = new RegExp(`([aeiouıcAEIOUC])([${sign}])`, 'gu')
const elided = new RegExp(`^(?:[cdjlmnst]|qu)[${sign}]`, 'iu')
const habit = 5

type Order = 'before' | 'behind'
const orders: readonly Order[] = ['before', 'behind']

export const spacingAccents: Mend = (draft, evidence) => {
  const composed = correctTexts(draft, evidence, text => {
    if (!hasSign.test(text)) return []
    const found = [...text.matchAll(groups)]
    const usual = usualOrder(found.map(match => match[0]), evidence.lexicon)
    const how = { usual, spaced: false, lexicon: evidence.lexicon }
    const parted = found.slice(0, 2000).filter(({ 0: group }) => group.includes(' '))
    const spaced = parted.filter(({ 0: group }) => !composeGroup(group, how).includes(' ')).length > Math.max(habit, parted.length / 3)
    return found.flatMap((match): Correction[] => {
      const after = composeGroup(match[0], { ...how, spaced })
      return after === match[0] ? [] : [{ start: match.index, end: match.index + match[0].length, after, rule: 'spacing-accents', confidence: 0.95 }]
    })
  })
  return correctTexts(composed, evidence, text => [...displaced(text, evidence.lexicon), ...dotless(text, evidence.lexicon)])
}

const compose = (word: string, order: Order): string =>
  order === 'before' ? word.replace(before, (_, accent: string, letter: string) => onto(letter, accent)) : word.replace(behind, (_, letter: string, accent: string) => onto(letter, accent))

function onto(letter: string, accent: string): string {
  const composed = `${letter.replace('ı', 'i')}${combining[accent] ?? ''}`.normalize('NFC')
  return composed.length === 1 ? composed : accent + letter
}

const hasSign = new RegExp(`[${sign}]`, 'u')
const isKnown = (word: string, lexicon: Lexicon): boolean => !hasSign.test(word) && (lexicon.knows(word) || lexicon.knows(word.toLowerCase()))

/** How the document sets accents, if that is plain; asked of the words that one order alone makes sense of. */
function usualOrder(words: readonly string[], lexicon: Lexicon): Order | undefined {
  const counts = orders.map(order => words.slice(0, 2000).filter(word => isKnown(compose(word.replace(/^.* /u, ''), order), lexicon)).length)
  const [first = 0, second = 0] = counts
  if (Math.max(first, second) < habit || first === second) return undefined
  return first > second ? 'before' : 'behind'
}

/** `spaced`: the document often leaves a space before an accent inside a word. */
type Habits = { readonly usual: Order | undefined; readonly spaced: boolean; readonly lexicon: Lexicon }

/** The pieces of a group, joined where that makes words: first as few unknown words as can be, then as the document's habit is. */
function composeGroup(group: string, { usual, spaced, lexicon }: Habits): string {
  const pieces = group.split(' ')
  const best: { readonly cost: number; readonly text: string }[] = [{ cost: 0, text: '' }]
  for (let end = 1; end <= pieces.length; end += 1) {
    const ways = Array.from({ length: Math.min(end, 6) }, (_, back) => {
      const start = end - 1 - back
      const word = composeWord(pieces.slice(start, end).join(''), usual, lexicon)
      const head = best[start] ?? { cost: 0, text: '' }
      return { cost: head.cost + word.cost + back * (spaced ? -0.1 : 0.1), text: `${head.text}${start > 0 ? ' ' : ''}${word.text}` }
    })
    const [way] = ways.sort((a, b) => a.cost - b.cost)
    if (way) best.push(way)
  }
  return best.at(-1)?.text ?? group
}

function composeWord(word: string, usual: Order | undefined, lexicon: Lexicon): { readonly cost: number; readonly text: string } {
  if (!hasSign.test(word)) return { cost: isKnown(word, lexicon) ? costOfShort(word) : 1, text: word }
  const known = orders.map(order => compose(word, order)).filter(text => isKnown(text, lexicon))
  const [text = ''] = usual && known.includes(compose(word, usual)) ? [compose(word, usual)] : known
  if (known.length > 0) return { cost: costOfShort(text), text }
  if (elided.test(word) || usual === undefined) return { cost: 1, text: word }
  return { cost: 1, text: compose(word, usual) }
}

/** The lexicon knows many words of one or two letters that hardly ever stand alone. */
const costOfShort = (word: string): number => (word.length > 2 || openWords.has(word.toLowerCase()) || shortWords.has(word.toLowerCase()) ? 0 : 0.8)

/** `Sup erieure,´` is Supérieure: the accent came after the word, and a space stands where it was lost. */
const displaced = (text: string, lexicon: Lexicon): Correction[] =>
  (hasSign.test(text) ? [...text.matchAll(/(\p{L}{1,20}) ?(\p{L}{1,20})([,.;:)]?) ?([´`ˆ¨])(?!\p{L})/gu)] : []).flatMap((match): Correction[] => {
    const [whole, left = '', right = '', mark = '', accent = ''] = match
    const wanted = (combining[accent] ?? '').normalize('NFD')
    const words = lexicon.spellings(bareLetters(left + right)).filter(({ word }) => word.normalize('NFD').replace(/[^\p{M}]/gu, '') === wanted)
    const [only] = words
    if (words.length !== 1 || !only) return []
    const word = /^\p{Lu}/u.test(left) ? only.word.charAt(0).toUpperCase() + only.word.slice(1) : only.word
    return [{ start: match.index, end: match.index + whole.length, after: word + mark, rule: 'spacing-accents', confidence: 0.9 }]
  })

/** An ı whose accent was lost. */
const dotless = (text: string, lexicon: Lexicon): Correction[] =>
  (text.includes('ı') ? [...text.matchAll(/\p{L}*ı\p{L}*/gu)] : []).flatMap((match): Correction[] => {
    const plain = match[0].replace(/ı/g, 'i')
    const [accented, other] = lexicon.knows(plain) ? [] : lexicon.spellings(bareLetters(plain))
    const after = accented && !other ? accented.word : plain
    return accented || lexicon.knows(plain) ? [{ start: match.index, end: match.index + match[0].length, after, rule: 'spacing-accents', confidence: 0.95 }] : []
  })
