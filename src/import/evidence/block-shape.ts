/**
 * Ask of a short text what it is in a letter, a speech or an article: a date, a salutation, a signature, a source.
 * In: the text of one line or paragraph. Out: yes or no. The marks of each are in the tables below.
 */
import { toIsoDate } from '../../text/french-dates.js'
import { months, smallInPlaces } from '../../text/french-words.js'

const month = `(?:${months.join('|')}|${months.map(name => name.normalize('NFD').replace(/\p{M}/gu, '')).join('|')})`
const day = String.raw`(?:\d{1,2}(?:er|°)?(?:\s?[-–/]\s?\d{1,2})?)`
const date = `(?:(?:le\\s+)?${day}\\s+${month}(?:\\s+\\d{4})?|${month}\\s+\\d{4}|${day}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4})`
const dateline = new RegExp(`^(?:(?:publication|écrit|rédigé|paru)\\s*:?\\s*(?:le\\s+|en\\s+)?|[\\p{Lu}][\\p{L}’', -]{1,50}(?:,|\\s+le|,\\s*le)\\s*(?:ce\\s+)?)?${date}\\s*[.,]?$`, 'iu')

export const isDateline = (text: string): boolean => text.length < 60 && dateline.test(text.trim()) && !isIssue(text)

/** Words before a date that are no name: « Publication », « Écrit le ». */
const beforeDates = /^(?:publication|écrit|rédigé|paru)\b/i

/** « La Gazette illustrée, 6.5.1929 »: a newspaper and its date, since a small word in it is no part of a place's name. */
function isIssue(text: string): boolean {
  const name = /^(\p{L}[^,\d]*),/u.exec(text.trim())?.[1] ?? ''
  if (beforeDates.test(name)) return false
  return name.split(/[\s’'-]+/).some(word => /^\p{Ll}/u.test(word) && !smallInPlaces.has(word))
}

/** The date in it, as ISO, and the place before it. */
export function readDateline(text: string): { readonly place?: string; readonly date?: string } {
  const place = /^(\p{Lu}[\p{L}’' -]*?)\s*,/u.exec(text)?.[1]
  const iso = toIsoDate(text)
  return { ...(iso ? { date: iso } : {}), ...(place ? { place } : {}) }
}

const salutation = /^(?:(?:mon|ma|mes|très|bien|salut)\s+)*(?:cher|chère|chers|chères|camarade|camarades|monsieur|madame|messieurs|mesdames|citoyens?|amis?)(?:\s|,|!|$).{0,60}$/iu
export const isSalutation = (text: string): boolean => text.length < 70 && salutation.test(text) && !/[.?;]$/.test(text.replace(/(?:\p{Lu}\.)+,?$/u, '')) && text.split(/\s+/).length <= 9

const listItem = /^(?:\d{1,2}[.)]|\d{1,2}°|[a-zA-Z]\)|[•▪◦·])\s+\S/
export const isListItem = (text: string): boolean => listItem.test(text)

export const isPostscript = (text: string): boolean => /^(?:P\.?\s?-?S\.?(?:\s|:|–|-|$)|Post-scriptum)/i.test(text)

const sourceNote = /^(?:source\s*:|publié|paru|extrait d|traduction|traduit|d’après|archives?\b)|\bn°\s?\d|\bp\.\s?\d|\d{1,2}\.\d{1,2}\.\d{4}/i
export const isSourceNote = (text: string): boolean => text.length < 400 && sourceNote.test(text)

const closing = /^(?:salut|salutations|saluts|amitiés|fraternellement|cordialement|bien à|votre|ton|vôtre|avec mes|je vous (?:serre|embrasse|salue)|recevez|agréez|veuillez|la rédaction|le comité)/i
export const isFarewell = (text: string): boolean => closing.test(text)

/** A farewell, a name, initials, a function: short, and no sentence. */
export function isSignature(text: string): boolean {
  if (text.length > 75) return false
  if (closing.test(text)) return true
  const words = text.split(/\s+/)
  return words.length <= 5 && words.every(word => /^["“«]?\p{Lu}|^(?:de|du|des|la|le|et|l[’'])/u.test(word)) && !/[:;?!]$/.test(text)
}

export const isSeparator = (text: string): boolean => /^(?:[*·•]\s*){3,}$|^[-–—_=]{3,}$|^⁂$|^\*$/.test(text.trim())
