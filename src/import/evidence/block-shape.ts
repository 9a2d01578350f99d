/**
 * Ask of a short text what it is in a letter, a speech or an article: a date, a salutation, a signature, a source.
 * In: the text of one line or paragraph. Out: yes or no. The words that tell are in `text/french-blocks.ts`.
 */
import { addressed, beforeAddressed, beforeDates, dear, endings, farewells, monthNames, motto, newspapers, offices, republicanMonthNames, signatories, signedBy, sources, weekdays } from '../../text/french-blocks.js'
import { toIsoDate } from '../../text/french-dates.js'
import { smallInPlaces } from '../../text/french-words.js'

const day = String.raw`(?:\d{1,2}(?:er|°)?(?:\s?[-–/]\s?\d{1,2})?)`
const republican = `${day}\\s+${republicanMonthNames}\\s*,?\\s*(?:de\\s+)?(?:l['’])?an\\s+(?:[IVX]+|\\d{1,2})(?:\\s+de la République.{0,40})?`
const date = `(?:(?:le\\s+|ce\\s+)?(?:${weekdays}\\s+)?(?:${day}\\s+${monthNames}(?:\\s+\\d{4})?|${republican})|${monthNames}\\s+\\d{4}|${day}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4})`
const place = `[\\p{Lu}][\\p{L}’', -]{1,50}(?:,|\\s+le|,\\s*le)\\s*(?:ce\\s+)?`
const lead = `(?:${beforeDates}\\s*:?\\s*(?:à\\s+${place}|au\\s+${place}|le\\s+|en\\s+)?|(?:De\\s+|À\\s+)?${place})`
const dateline = new RegExp(`^\\(?${lead}?${date}\\s*(?:,\\s*\\d{1,2}\\s?h(?:eures)?\\.?)?[.,]?\\)?$`, 'iu')

export const isDateline = (text: string): boolean => text.length < 75 && dateline.test(text.trim()) && !isIssue(text)

const leadWord = new RegExp(`^${beforeDates}(?!\\p{L})`, 'iu')
const newspaper = new RegExp(`(?<!\\p{L})${newspapers}(?!\\p{L})`, 'iu')

const longestIssue = 150

/** « La Gazette illustrée, 6.5.1929 »: a newspaper and its date: it has a newspaper's name, or a small word that no place's name has. */
export function isIssue(text: string): boolean {
  if (text.length > longestIssue) return false
  const name = /^(\p{L}[^,\d]*),/u.exec(text.trim())?.[1] ?? ''
  if (name === '' || leadWord.test(name) || toIsoDate(text) === undefined) return false
  return newspaper.test(name) || name.split(/[\s’'-]+/).some(word => /^\p{Ll}/u.test(word) && !smallInPlaces.has(word))
}

const placeBeforeDate = new RegExp(`^\\(?(?:${beforeDates}\\s+)?(?:[àÀ]\\s+|[dD]e\\s+)?(\\p{Lu}[\\p{L}’' -]*?)\\s*(?:,|(?=\\s+le\\s))`, 'iu')

/** The date in it, as ISO, and the place before it. */
export function readDateline(text: string): { readonly place?: string; readonly date?: string } {
  const name = placeBeforeDate.exec(text)?.[1]
  const iso = toIsoDate(text)
  return { ...(iso ? { date: iso } : {}), ...(name && /^\p{Lu}/u.test(name) ? { place: name } : {}) }
}

const salutation = new RegExp(`^(?:${beforeAddressed}\\s+)*(?:${dear}|${addressed})(?:\\s|,|!|$).{0,60}$`, 'iu')
const dearAtEnd = new RegExp(`,\\s(?:(?:mon|ma|mes)\\s)?${dear}\\s\\p{L}+\\s?[!,]?$`, 'iu')
export const isSalutation = (text: string): boolean => text.length < 70 && (salutation.test(text) || dearAtEnd.test(text)) && !/[.?;:]$/.test(text.replace(/(?:\p{Lu}\.)+,?$/u, '')) && text.split(/\s+/).length <= 10

/** At the head of a letter only: « Salut à tous ! », « Au comité de Lyon, au citoyen Aubert », « À mes amis du port ». */
export const isOpeningCall = (text: string): boolean => text.length < 90 && /^(?:salut|bonjour|aux?|à)\s.+(?:[,!]|\p{L})$/iu.test(text) && text.split(/\s+/).length <= 14

const listItem = /^(?:\d{1,2}[.)]|\d{1,2}°|[a-zA-Z]\)|[•▪◦·])\s+\S/
/** It has the number, the letter or the point of an item in a list. */
export const isListItem = (text: string): boolean => listItem.test(text)
/** It begins with a dash and a small letter, as items do and replies do not. */
export const isDashItem = (text: string): boolean => /^[-–—]\s+(?:\p{Ll}|[ldnsjmtcq]['’])/u.test(text)
/** It begins with a dash, as the replies of a conversation do. */
export const isReply = (text: string): boolean => /^[–—-]\s?["“«(]?\s?[\p{Lu}…]/u.test(text)

export const isPostscript = (text: string): boolean => /^(?:P\.?\s?-?\s?S\.?(?:\s|:|–|—|-|$)|Post-scriptum)/i.test(text)

const sourceNote = new RegExp(`^${sources}|(?<!\\p{L})n°\\s?\\d|\\bp\\.\\s?\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4}`, 'iu')
export const isSourceNote = (text: string): boolean => text.length < 400 && (sourceNote.test(text) || isIssue(text))

const closing = new RegExp(`^${farewells}(?!\\p{L})`, 'iu')
export const isFarewell = (text: string): boolean => closing.test(text)

const office = new RegExp(`^(?:le |la |les |l['’]|un |une )${offices}(?!\\p{L})`, 'iu')
/** « Le président, », « L'ingénieur en chef »: the office over a name. */
export const isOffice = (text: string): boolean => text.length < 75 && office.test(text) && (/,$/.test(text) || text.split(/\s+/).length <= 5) && !/[.;:?!]$/.test(text)

const forWhom = new RegExp(`^${signedBy}\\s*\\p{Lu}`, 'iu')
const signatoriesAbove = new RegExp(`^${signatories}\\s*:?$`, 'iu')
/** « Ont signé : »: what follows is a list of names. */
export const opensSignatories = (text: string): boolean => signatoriesAbove.test(text.trim())

/** A farewell, a name, initials, a function: short, and no sentence. */
export function isSignature(text: string): boolean {
  if (text.length > 75) return false
  if (closing.test(text) || isOffice(text) || (forWhom.test(text) && text.split(/\s+/).length <= 12)) return true
  const words = text.split(/\s+/)
  return words.length <= 5 && words.every(word => /^["“«(]?\p{Lu}|^(?:de|du|des|la|le|et|l[’'])/u.test(word)) && !/[:;?!]$/.test(text)
}

/** « Rideau », « Fin », « À suivre ». */
export const isEnding = (text: string): boolean => ending.test(text)
const ending = new RegExp(`^\\(?${endings}[\\s.!…]*\\)?$`, 'iu')

export const isMotto = (text: string): boolean => motto.test(text)
export const isSeparator = (text: string): boolean => /^(?:[*·•✻❦]\s*){2,}$|^(?:[-–—_=~]\s?){3,}$|^[–—⁂*✻❦]$/.test(text.trim())
