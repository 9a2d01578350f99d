/**
 * Read the YAML that stands before a Markdown text.
 * In: the whole text. Out: its title, subtitle, author and date as pandoc's metadata, and a body of the same length,
 * so that offsets stay true: the head is blanked out. What is no valid YAML, or no map, is left in the text.
 */
import { parse } from 'yaml'
import type { MetaValue } from './pandoc-ast.js'

const head = /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/

export function parseFrontMatter(text: string): { meta: Readonly<Record<string, MetaValue>>; body: string } {
  const found = head.exec(text)?.[0]
  const fields = found === undefined ? undefined : fieldsOf(found)
  if (found === undefined || fields === undefined) return { meta: {}, body: text }
  return { meta: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), metaValue(value)])), body: found.replace(/[^\n]/g, ' ') + text.slice(found.length) }
}

function fieldsOf(found: string): object | undefined {
  try {
    const value: unknown = parse(found.replace(/^---[ \t]*\n|(?:---|\.\.\.)\s*$/g, ''), { schema: 'failsafe', maxAliasCount: 0 })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

const metaValue = (value: unknown): MetaValue => (Array.isArray(value) ? { t: 'MetaList', c: value.map(metaValue) } : { t: 'MetaString', c: String(value) })
