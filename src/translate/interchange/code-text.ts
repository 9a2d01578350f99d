/**
 * Write running text with its codes as plain text, and read it back: `Il dit <i1>jamais</i1>.<note2 ref="12"/>`.
 * In: inlines. Out: a text for PO, plain text, review tables; and the other way round.
 * A tag is a name of `code-names.ts`, the code's id, and perhaps one value. In text that only looks like a tag the `<` gets a
 * backslash before it, and backslashes that stand right before a tag are doubled; nothing else is ever escaped.
 */
import type { CodeId, Inline } from '../../model/inline.js'
import { codesOf, joinTexts } from '../../model/inline-walk.js'
import { armour, escapeValue, unarmour } from '../../xml/write-xml.js'
import { type Code, codeNames, emptyNames, fromNamedCode, fromTwin, type NamedCode, toNamedCode, valueNames } from './code-names.js'

/** What a text with codes says. `broken` lists the tags that make no sense (unpaired, without their value): they stay in the text as they are. */
export type ReadCodeText = { readonly inlines: readonly Inline[]; readonly broken: readonly string[] }

export function toCodeText(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.type === 'text') {
      text += escapeTags(armour(inline.text))
      continue
    }
    text = beforeTag(text) + openTag(inline)
    if ('children' in inline && !emptyNames.includes(toNamedCode(inline).name)) text += beforeTag(toCodeText(inline.children)) + closeTag(inline)
  }
  return text
}

/** Backslashes right before a tag are doubled. */
const beforeTag = (text: string): string => text.replace(/(?<!\\)\\+$/, slashes => slashes + slashes)

/** `<i1>`, `<note2 ref="12"/>`: the tag that a code begins with, or is. */
export function openTag(code: Code): string {
  const named = toNamedCode(code)
  const { name, value } = named
  return `<${tagName(named, code.id)}${value === undefined ? '' : ` ${valueNames[name] ?? 'value'}="${escapeValue(armour(value))}"`}${emptyNames.includes(name) ? '/' : ''}>`
}

export const closeTag = (code: Code): string => `</${tagName(toNamedCode(code), code.id)}>`

/** The id follows the name at once if it begins with a digit, as ours do. */
const tagName = ({ name }: NamedCode, id: CodeId): string => (/^\d/.test(id) ? `${name}${armour(id)}` : `${name}:${armour(id)}`)

const tag = String.raw`<(?<close>/?)(?<name>${codeNames.join('|')})(?<id>\d[^\s<>"/]*|:[^\s<>"/]*)?(?:\s+(?:lang|href|ref|n)="(?<value>[^"<>]*)")?\s*(?<empty>/?)>`
/** A tag with all backslashes before it. */
const tagPattern = new RegExp(String.raw`(?<!\\)(?<slashes>\\*)(?<tag>${tag})`, 'gu')
/** Deeper than anybody means codes to stand in each other. */
const depthLimit = 50

const escapeTags = (text: string): string => text.replace(tagPattern, (_, slashes: string, written: string) => `${slashes}${slashes}\\${written}`)

/**
 * The text and codes of a code text. `known` are the codes that may stand in it, those of the source: a tag that has lost its id or
 * its value is taken for the first known code of its name that the text does not hold yet.
 */
export function fromCodeText(text: string, known: readonly Inline[] = []): ReadCodeText {
  const tokens = tokensOf(text)
  const partners = pairTags(tokens)
  const building = new Building(codesOf(known) as Code[])
  for (const token of tokens) {
    const partner = partners.get(token)
    if (token.kind === 'text') building.text(token.written)
    else if (token.kind === 'empty') building.put(token, [])
    else if (!partner) building.keep(token.written)
    else if (token.kind === 'open') building.open()
    else building.close(partner, token)
  }
  return building.finish()
}

type Token = { readonly kind: 'text' | 'open' | 'close' | 'empty'; readonly written: string; readonly name: string; readonly id?: string; readonly value?: string }

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const words = (written: string): void => void (written !== '' && tokens.push({ kind: 'text', written, name: '' }))
  let at = 0
  for (const match of text.matchAll(tagPattern)) {
    const { slashes = '', tag: written = '', close, name = '', id, value, empty } = match.groups ?? {}
    const isText = slashes.length % 2 === 1
    words(text.slice(at, match.index) + '\\'.repeat(slashes.length >> 1) + (isText ? written : ''))
    const kind = close === '/' ? 'close' : empty === '/' || emptyNames.includes(name) ? 'empty' : 'open'
    if (!isText) tokens.push({ kind, written, name, ...(id === undefined ? {} : { id }), ...(value === undefined ? {} : { value: unescapeValue(value) }) })
    at = match.index + match[0].length
  }
  words(text.slice(at))
  return tokens
}

/** Each tag that has its other half, by that half. A tag that closes an outer one leaves those within it alone. */
function pairTags(tokens: readonly Token[]): Map<Token, Token> {
  const partners = new Map<Token, Token>()
  const open: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'open' && open.length < depthLimit) open.push(token)
    if (token.kind !== 'close') continue
    const index = open.findLastIndex(({ name, id }) => name === token.name && id === token.id)
    const [partner] = index < 0 ? [] : open.splice(index)
    if (partner) partners.set(partner, token).set(token, partner)
  }
  return partners
}

class Building {
  private readonly levels: Inline[][] = [[]]
  private readonly broken: string[] = []
  private readonly used = new Set<CodeId>()

  constructor(private readonly known: readonly Code[]) {}

  text(text: string): void {
    this.levels.at(-1)?.push({ type: 'text', text: unarmour(text) })
  }

  /** A tag that makes no sense, as text. */
  keep(written: string): void {
    this.broken.push(written)
    this.text(written)
  }

  open(): void {
    this.levels.push([])
  }

  close(opening: Token, closing: Token): void {
    const children = this.levels.pop() ?? []
    this.put(opening, children, closing.written)
  }

  put(token: Token, children: readonly Inline[], end = ''): void {
    const twin = this.twin(token)
    const id = token.id === undefined ? (twin?.id ?? this.freshId()) : bareId(token.id)
    const named = { name: token.name, ...(token.value === undefined ? {} : { value: token.value }) }
    const isTwin = twin && (token.value === undefined || toNamedCode(twin).value === token.value)
    const code = isTwin ? fromTwin(twin, joinTexts(children)) : fromNamedCode(named, id, joinTexts(children))
    if (code) {
      this.used.add(id)
      this.levels.at(-1)?.push(code)
      return
    }
    this.keep(token.written)
    for (const child of children) this.levels.at(-1)?.push(child)
    if (end !== '') this.keep(end)
  }

  finish(): ReadCodeText {
    return { inlines: joinTexts(this.levels[0] ?? []), broken: this.broken }
  }

  /** The known code that a tag means: the one of its id, else the first of its name that is still free. */
  private twin({ name, id }: Token): Code | undefined {
    return this.known.find(code => toNamedCode(code).name === name && (id === undefined ? !this.used.has(code.id) : code.id === bareId(id)))
  }

  private freshId(): CodeId {
    let number = this.known.length + 1
    while (this.used.has(`${number}`) || this.known.some(code => code.id === `${number}`)) number += 1
    return `${number}`
  }
}

const bareId = (id: string): CodeId => unarmour(id.replace(/^:/, ''))
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#9': '\t', '#10': '\n', '#13': '\r' }
const unescapeValue = (value: string): string => unarmour(value.replace(/&(amp|lt|gt|quot|#9|#10|#13);/g, (written, name: string) => entities[name] ?? written))

const wholeTag = new RegExp(`^${tag}$`, 'u')
/** Whether the text is one tag, and nothing else. */
export const isCodeTag = (text: string): boolean => wholeTag.test(text)
/** Plain words as they must stand before a tag, or before other words. */
export const toWordsBefore = (text: string, next: 'tag' | 'words'): string => (next === 'tag' ? beforeTag(toCodeText([{ type: 'text', text }])) : toCodeText([{ type: 'text', text }]))
