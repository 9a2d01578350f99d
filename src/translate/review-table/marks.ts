/**
 * Write calls of notes and pages of the original as marks that people know – `[^2]`, `[p. 12]` – and find them in what came back.
 * In: codes or text. Out: marks; text with the tags of `interchange/code-text.ts` in their place.
 * Text that only looks like a mark gets a backslash before it, and backslashes right before a mark are doubled, as with tags.
 */
import type { Inline } from '../../model/inline.js'
import { escapeValue, notXml } from '../../xml/write-xml.js'
import { codeNames } from '../interchange/code-names.js'

const mark = String.raw`\[\^(?<note>[^\s\[\]<>"\\&]+)\]|\[p\. (?<page>[^\t\r\n\[\]<>"\\&]+)\]`
const markPattern = new RegExp(String.raw`(?<!\\)(?<slashes>\\*)(?<mark>${mark})`, 'gu')
const wholeMark = new RegExp(`^(?:${mark})$`, 'u')

/** The mark of a code; undefined for a code that has none, or whose name would not come back. */
export function toMark(code: Inline): string | undefined {
  const text = code.type === 'note-reference' ? `[^${code.note}]` : code.type === 'page-break' ? `[p. ${code.page}]` : ''
  return wholeMark.test(text) && text.replace(notXml, '') === text ? text : undefined
}

export function escapeLookalikes(text: string): string {
  return text.replace(markPattern, (_, slashes: string, written: string) => `${slashes}${slashes}\\${written}`)
}

const shown = new RegExp(String.raw`((?<!\\)(?:\\\\)*(?:${mark.replace(/\?<\w+>/g, '?:')}|</?(?:${codeNames.join('|')})(?:\d[^\s<>"/]*|:[^\s<>"/]*)(?:\s[^<>]*)?>))`, 'u')

/** The text cut into marks and tags and what stands between them, so that a printer can show them for what they are. */
export function cutAtMarks(text: string): { readonly text: string; readonly isMark: boolean }[] {
  return text.split(shown).map((part, index) => ({ text: part, isMark: index % 2 === 1 })).filter(({ text: part }) => part !== '')
}

/** Each mark as a tag with an id of its own, `~m1`; a mark that text only looks like as itself. */
export function marksToTags(text: string): string {
  let count = 0
  return text.replace(markPattern, (...found) => {
    const { slashes = '', mark: written = '', note, page } = found.at(-1) as Record<string, string | undefined>
    if (slashes.length % 2 === 1) return '\\'.repeat(slashes.length >> 1) + written
    count += 1
    return `${slashes}<${note === undefined ? 'page' : 'note'}:~m${count} ${note === undefined ? 'n' : 'ref'}="${escapeValue(note ?? page ?? '')}"/>`
  })
}
