/**
 * Read literate cases of foreign documents, and show what was read of one so that a person can compare them.
 * A case: `== what it shows`, `-- file name` and the document, `-- blocks` with a line for each, and if need be `-- notes` and
 * `-- diagnostics`. `␣` stands for a no-break space, `¶` at a line's end for none at all.
 */
import { readFileSync } from 'node:fs'
import type { Block } from '../../src/model/book.js'
import type { ContributedText } from '../../src/model/contribution.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { Inline } from '../../src/model/inline.js'

export type Case = { readonly title: string; readonly file: string; readonly document: string; readonly wanted: Readonly<Record<string, string>> }

/** The cases of a file in `tests/cases/foreign/`. */
export function casesOf(name: string): Case[] {
  const text = readFileSync(new URL(`../cases/foreign/${name}`, import.meta.url), 'utf8')
  return text.split(/^== /m).slice(1).map(chunk => {
    const [title = '', ...parts] = chunk.split(/^-- /m)
    const [input = '', ...wanted] = parts.map(part => part.replace(/\n+$/, '\n'))
    const [file = '', document = ''] = halves(input)
    return { title: title.trim(), file, document: document.replaceAll('␣', '\u00a0'), wanted: Object.fromEntries(wanted.map(part => halves(part)).map(([key, value]) => [key, value.trim()])) }
  })
}

const halves = (part: string): [string, string] => {
  const end = part.indexOf('\n')
  return [part.slice(0, end).trim(), part.slice(end + 1)]
}

const marks = { emphasis: '*', strong: '**', 'small-caps': '%', superscript: '^', subscript: '~', foreign: '@', code: '`' } as const

export function shownInlines(inlines: readonly Inline[]): string {
  return inlines.map(inline => {
    switch (inline.type) {
      case 'text':
        return inline.text
      case 'span':
        return `${marks[inline.style]}${inline.lang ? `${inline.lang}:` : ''}${shownInlines(inline.children)}${marks[inline.style]}`
      case 'link':
        return `<${shownInlines(inline.children)} ${inline.href}>`
      case 'note-reference':
        return `[^${inline.note}]`
      case 'page-break':
        return `|${inline.page}|`
      default:
        return ' / '
    }
  }).join('')
}

/** `list-item 2.0: text`; segments are parted by `|`. */
export function shownBlock({ shape, segments }: Block): string {
  const detail =
    shape.kind === 'heading' ? ` ${shape.level}` : shape.kind === 'list-item' ? ` ${shape.ordered ? shape.number : '-'}${'>'.repeat(shape.depth)}${shape.continued ? '+' : ''}` : shape.kind === 'table-row' && shape.header ? ' header' : ''
  const text = segments.map(shownInlines).join(' | ')
  return `${'> '.repeat(shape.quoted)}${shape.kind}${detail}${shape.opens ? '!' : ''}${text === '' ? '' : `: ${text}`}`
}

/** All that a case can ask for, in the words of the case. */
export function shown({ blocks, notes }: ContributedText, diagnostics: readonly Diagnostic[]): Record<string, string> {
  return {
    blocks: blocks.map(shownBlock).join('\n'),
    notes: notes.map(({ id, origin, blocks: body }) => `${id} ${origin}: ${body.map(block => block.segments.map(shownInlines).join(' | ')).join(' ¶ ')}`).join('\n'),
    diagnostics: diagnostics.map(({ rule, place, values }) => `${place.line} ${rule} ${Object.values(values).join(', ')}`.trim()).join('\n'),
  }
}
