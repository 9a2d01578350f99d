/**
 * Put back accents that were drawn as a whole second letter: `eé` is é, `aà` is à, `eê` is ê, `eà` is è.
 * In: the whole file as one passage. Out: the same, composed, without the space that the second letter often left behind.
 * Done only in a document where such pairs abound: `eé` and `aà` hardly exist in French.
 */
import type { Lexicon } from '../../text/lexicon.js'
import { type Correction, correctTexts, type Mend } from '../draft.js'

/** The letter that carries the accent, and the accent. */
const marks: Readonly<Record<string, string>> = { é: '\u0301', É: '\u0301', à: '\u0300', À: '\u0300', ê: '\u0302', Ê: '\u0302', è: '\u0300', ë: '\u0308', ç: '\u0327' }
const pair = /([aeiouyAEIOUYîïôûcC])([éÉàÀêÊèëç])( *)/g
/** Pairs that no French word holds: what the document is judged by. */
const telling = /eé|aà|eà|eê|EÉ|AÀ/g
const leastTelling = 4

export const doubledAccents: Mend = (draft, evidence) => correctTexts(draft, evidence, text => ((text.match(telling)?.length ?? 0) < leastTelling ? [] : doubled(text, evidence.lexicon)))

function doubled(text: string, lexicon: Lexicon): Correction[] {
  return [...text.matchAll(pair)].flatMap((match): Correction[] => {
    const [whole, base = '', mark = '', spaces = ''] = match
    const letter = base.normalize('NFD').charAt(0)
    const composed = `${letter}${marks[mark] ?? ''}`.normalize('NFC')
    if (composed.length !== 1 || (base !== letter && base !== composed) || !isDoubled(base, mark, text.charAt(match.index - 1))) return []
    return [{ start: match.index, end: match.index + whole.length, after: composed + spaceAfter(text, match.index, composed, spaces, lexicon), rule: 'doubled-accents', confidence: 0.99 }]
  })
}

/** `ué` and `ié` are common as they stand; only marks that the base letter can hardly stand before are doubled ones. */
function isDoubled(base: string, mark: string, before: string): boolean {
  if (/[éÉ]/.test(mark)) return /[eE]/.test(base)
  if (/[àÀ]/.test(mark)) return /[aeuAEU]/.test(base)
  if (/[êÊ]/.test(mark)) return /[aeioîôûAEIO]/.test(base) || (/[uU]/.test(base) && !/[qgQG]/.test(before))
  return mark === 'ç' ? /[cC]/.test(base) : base.toLowerCase() === mark.normalize('NFD').charAt(0)
}

/** One space is left by the second letter; two are that and a real one. Before a mark there was none. */
function spaceAfter(text: string, at: number, composed: string, spaces: string, lexicon: Lexicon): string {
  const end = at + 2 + spaces.length
  const next = text.charAt(end)
  if (spaces === '' || next === '\n' || next === '') return spaces
  if (/[,.)\]»;-]/.test(next)) return next === '»' || next === ';' ? ' ' : ''
  if (spaces.length > 1) return ' '
  return /\p{L}/u.test(next) && !standsApart(text, at, composed, end, lexicon) ? '' : spaces
}

/** Both sides are words and the two together are none. */
function standsApart(text: string, at: number, composed: string, end: number, lexicon: Lexicon): boolean {
  const clean = (piece: string): string => piece.replace(pair, (_, base: string, mark: string) => `${base.normalize('NFD').charAt(0)}${marks[mark] ?? ''}`.normalize('NFC'))
  const left = clean(/[\p{L}'’]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '') + composed
  const right = clean(/^[\p{L}'’]+(?: [\p{L}'’]+)?/u.exec(text.slice(end, end + 30))?.[0] ?? '')
  const first = right.split(' ')[0] ?? ''
  return lexicon.knows(left) && lexicon.knows(first) && !lexicon.knows(left + first) && !lexicon.knows(left + right.replace(' ', ''))
}
