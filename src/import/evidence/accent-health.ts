/**
 * Tell whether a document lost its accents, and which.
 * In: its text. Out: how much of what French prose has is there. French prose has è, ê, à, ç, ô, î, û, â in about 13 of 1000
 * letters, é in 20.
 */
import { isLetter } from '../../text/letters.js'

export type AccentHealth = { readonly letters: number; readonly rare: number; readonly acute: number;  readonly lost: boolean; readonly acuteSurvives: boolean }

const usualRare = 0.013
const usualAcute = 0.02
const fewLetters = 400
/** Of so many letters eight have accents; that none has is no accident. */
const fewestLetters = 250
const rareLetters = 'àâèêëîïôùûçÀÂÈÊÎÔÙÛÇ'

export function accentHealth(texts: readonly string[]): AccentHealth {
  let [letters, rare, acute] = [0, 0, 0]
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (isLetter(unit)) letters += 1
      if (unit < 0xc0) continue
      const letter = text.charAt(at)
      if (rareLetters.includes(letter)) rare += 1
      else if (letter === 'é' || letter === 'É') acute += 1
    }
  }
  return { letters, rare, acute, lost: (letters >= fewLetters && rare < letters * usualRare * 0.15) || (letters >= fewestLetters && rare + acute === 0), acuteSurvives: acute > letters * usualAcute * 0.6 }
}
