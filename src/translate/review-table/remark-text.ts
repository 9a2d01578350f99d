/**
 * Write a remark with its author and date on one line, and read it back: `[A. Translator · 1931-05-02] Sure of this?`.
 * In: a remark. Out: a text; and the other way round. What a person types without brackets is a remark of theirs.
 * A text that begins with a bracket of its own gets an empty pair before it.
 */
import { armour, unarmour } from '../../xml/write-xml.js'
import type { Said } from './piece.js'

const signed = /^\s*\[(?:([^[\]·]*)(?:·([^[\]·]*))?)\]\s*/

export function toRemarkText({ text, by, date }: Said): string {
  const body = armour(text.trim()).replace(/[\t\r]/g, character => `\\u000${character.charCodeAt(0).toString(16)}`)
  if (by === undefined && date === undefined) return body.startsWith('[') ? `[] ${body}` : body
  return `[${quote(by ?? '')}${date === undefined ? '' : ` · ${quote(date)}`}] ${body}`
}

/** Undefined for a text that says nothing. */
export function fromRemarkText(written: string): Said | undefined {
  const [sign = '', by = '', date = ''] = signed.exec(written) ?? []
  const text = unarmour(written.slice(sign.length).trim())
  if (text.trim() === '') return undefined
  return { text, ...(by.trim() === '' ? {} : { by: unquote(by) }), ...(date.trim() === '' ? {} : { date: unquote(date) }) }
}

const quote = (name: string): string => armour(name).trim().replace(/[%[\]·\s]/g, character => (character === ' ' ? ' ' : `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`))
const unquote = (name: string): string => unarmour(name.trim().replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
