/**
 * Read and write the syntax of PO files (GNU gettext, “The Format of PO Files”), knowing nothing of what they say.
 * In: text. Out: entries in their order, each with its line; and lines of entries. Written by hand because places and order are needed,
 * and an entry may be called `__proto__`; no other surprise: strings break after `\n` only, so that the bytes depend on the text alone.
 */
import type { Place, SourceText } from '../../model/place.js'

/** Comments by their kind, one string a line; `flags` as written between commas. Obsolete entries (`#~`) are no entries. */
export type PoEntry = {
  readonly translator: readonly string[]
  readonly extracted: readonly string[]
  readonly flags: readonly string[]
  readonly previous?: string
  readonly context?: string
  readonly id: string
  /** The first of several, where the entry has plurals. */
  readonly text: string
}
export type ReadPoEntry = PoEntry & { readonly place: Place }
/** `fault`: the first thing that is no PO, in the words of nobody: what was found there. Nothing after it is read. */
export type ReadPo = { readonly entries: readonly ReadPoEntry[]; readonly fault?: { readonly place: Place; readonly found: string } }

type Draft = { translator: string[]; extracted: string[]; flags: string[]; strings: Map<string, string>; start: number; end: number }
const newDraft = (start: number): Draft => ({ translator: [], extracted: [], flags: [], strings: new Map(), start, end: start })

/** Strings of an entry: keyword, then a string, continued on lines of their own. */
const keywordLine = /^(#\|\s*)?(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*("(?:[^"\\]|\\.)*")\s*$/u
const stringLine = /^(#\|\s*)?("(?:[^"\\]|\\.)*")\s*$/u

export function readPo(source: SourceText): ReadPo {
  const reading = new Reading(source)
  for (const { line, start } of linesOf(source.text)) {
    if (line.trim() === '' || line.startsWith('#~')) continue
    if (!reading.line(line, start)) return { entries: reading.entries, fault: { place: source.place(start, start + line.length), found: line.trim().slice(0, 40) } }
  }
  if (!reading.finish()) return { entries: reading.entries, fault: { place: source.place(source.text.length), found: '∅' } }
  return { entries: reading.entries }
}

class Reading {
  readonly entries: ReadPoEntry[] = []
  private draft = newDraft(0)
  /** The keyword whose string a line may continue; `#|` before that of a previous entry. */
  private keyword: string | undefined

  constructor(private readonly source: SourceText) {}

  /** False for a line that is no PO, or that comes before the entry above it is whole. */
  line(line: string, start: number): boolean {
    const [, before = '', word = '', string = ''] = keywordLine.exec(line) ?? []
    if (this.begins(line, word)) {
      if (!this.finish()) return false
      this.draft = newDraft(start)
    }
    this.draft.end = start + line.length
    if (word !== '') return this.string(before === '' ? word : `#|${word}`, unquote(string), start)
    const more = stringLine.exec(line)
    if (more) return this.continue(more[1] === undefined, unquote(more[2] ?? ''))
    if (line.startsWith('#')) comment(this.draft, line)
    return line.startsWith('#')
  }

  /** Whether the line is the first of another entry: a comment or `msgctxt` after strings, or a second `msgid`. */
  private begins(line: string, word: string): boolean {
    const { strings } = this.draft
    const isComment = line.startsWith('#') && !(line.startsWith('#|') && !hasText(this.draft))
    return strings.has('msgid') && (isComment || word === 'msgctxt' || word === 'msgid')
  }

  private string(keyword: string, text: string, start: number): boolean {
    const { strings } = this.draft
    if (strings.has(keyword)) return false
    if (strings.size === 0) this.draft.start = start
    strings.set(keyword, text)
    this.keyword = keyword
    return true
  }

  private continue(isPlain: boolean, text: string): boolean {
    const { keyword, draft } = this
    if (keyword === undefined || isPlain === keyword.startsWith('#|')) return false
    draft.strings.set(keyword, (draft.strings.get(keyword) ?? '') + text)
    return true
  }

  /** Takes the entry that was read; false for one that has strings but no `msgstr`. */
  finish(): boolean {
    const { translator, extracted, flags, strings, start, end } = this.draft
    if (strings.size > 0 && !hasText(this.draft)) return false
    const [context, previous, id] = [strings.get('msgctxt'), strings.get('#|msgid'), strings.get('msgid')]
    const text = strings.get('msgstr') ?? strings.get('msgstr[0]') ?? ''
    if (id !== undefined) this.entries.push({ translator, extracted, flags, ...(previous === undefined ? {} : { previous }), ...(context === undefined ? {} : { context }), id, text, place: this.source.place(start, end) })
    this.keyword = undefined
    return true
  }
}

const hasText = ({ strings }: Draft): boolean => [...strings.keys()].some(key => key.startsWith('msgstr'))

function comment(draft: Draft, line: string): void {
  if (line.startsWith('#.')) draft.extracted.push(line.replace(/^#\. ?/, ''))
  else if (line.startsWith('#,')) draft.flags.push(...line.slice(2).split(',').map(flag => flag.trim()).filter(flag => flag !== ''))
  else if (!/^#[:|]/.test(line)) draft.translator.push(line.replace(/^# ?/, ''))
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = text.startsWith('\ufeff') ? 1 : 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    yield { line: text.slice(start, end).replace(/\r$/, ''), start }
    start = end + 1
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' }
function unquote(string: string): string {
  return string.slice(1, -1).replace(/\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))/gu, (_, hex: string | undefined, octal: string | undefined, one: string | undefined) => {
    if (one !== undefined) return escapes[one] ?? one
    return String.fromCharCode(hex === undefined ? Number.parseInt(octal ?? '0', 8) : Number.parseInt(hex, 16))
  })
}

const quoted: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t', '\r': '\\r' }
const quote = (text: string): string => `"${text.replace(/[\\"\n\t\r]/g, character => quoted[character] ?? character)}"`

/** `keyword "text"`, or an empty string and a line for each line of the text. */
function writeString(keyword: string, text: string, mark = ''): string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  if (lines.length < 2) return [`${mark}${keyword} ${quote(text)}`]
  return [`${mark}${keyword} ""`, ...lines.map(line => mark + quote(line))]
}

/** The lines of an entry, with an empty one after it. */
export function writePoEntry({ translator, extracted, flags, previous, context, id, text }: PoEntry): string {
  const comments = [...translator.map(line => `# ${line}`), ...extracted.map(line => `#. ${line}`), ...(flags.length === 0 ? [] : [`#, ${flags.join(', ')}`])]
  const strings = [...(previous === undefined ? [] : writeString('msgid', previous, '#| ')), ...(context === undefined ? [] : writeString('msgctxt', context)), ...writeString('msgid', id), ...writeString('msgstr', text)]
  return `${[...comments, ...strings].join('\n')}\n`
}
