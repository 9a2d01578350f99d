/**
 * Prove that a text.md says all that a book does: read back and held against it, sign for sign.
 * In: blocks and notes, what was written of them, the file that they came from. Out: an error at the first difference in the body, and one for each note that differs.
 * Read back in pieces, since a reader of Markdown takes memory by the length of what it reads. Spaces do not count.
 */
import type { Block, Book } from '../model/book.js'
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { plainText } from '../model/inline-walk.js'
import { SourceText, wholeFile } from '../model/place.js'
import type { Work } from '../model/work.js'
import { parseText } from './parse-text.js'

type Parts = Pick<Book, 'blocks' | 'notes'>

const pieceLength = 50_000
const shown = 60
const mostReported = 20

/** `text` is what was written of the book; `file` is named in the diagnostics. */
export function checkWritten(book: Parts, text: string, file: string): Diagnostic[] {
  const read = readPieces(text, file)
  const notes = new Map(read.notes)
  const found = [differenceIn(signsOf(book.blocks), read.body), ...book.notes.map(note => differenceIn(signsOf(note.blocks), notes.get(note.id) ?? ''))]
  return found.flatMap(difference => (difference === undefined ? [] : [diagnose('import-written-otherwise', wholeFile(file), difference)])).slice(0, mostReported)
}

const signsOf = (blocks: readonly Block[]): string => blocks.map(block => block.segments.map(segment => plainText(segment)).join('')).join('').replace(/\s+/g, '')

/** Where two texts part: what each says there. */
function differenceIn(text: string, read: string): { text: string; read: string } | undefined {
  if (text === read) return undefined
  let at = 0
  while (text[at] === read[at]) at += 1
  return { text: text.slice(at, at + shown), read: read.slice(at, at + shown) }
}

function readPieces(text: string, file: string): { readonly body: string; readonly notes: readonly (readonly [string, string])[] } {
  const body: string[] = []
  const notes: [string, string][] = []
  for (const piece of piecesOf(text)) {
    const { value } = parseText(new SourceText(file, piece.text + piece.stubs), plainWork)
    body.push(signsOf(value.blocks))
    for (const note of value.notes) if (!piece.stubbed.has(note.id)) notes.push([note.id, signsOf(note.blocks)])
  }
  return { body: body.join(''), notes }
}

/** All that reading asks of a work. */
const plainWork: Work = { id: 'written', languages: { source: 'fr', target: 'en' }, title: {}, contributors: [], rights: { source: '' }, identifier: '', edition: { layout: 'facing', formats: [], page: 'A5', notes: 'author', date: '' } }

/** A stretch of text.md that can be read alone; the notes that it calls and does not hold are defined in `stubs`. */
type Piece = { readonly text: string; readonly stubs: string; readonly stubbed: ReadonlySet<string> }

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let fenced = false
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) + 1 || text.length
    const line = text.slice(at, end)
    if (!fenced && at - start > pieceLength && text.startsWith('\n\n', at - 2) && opensBlock.test(line)) {
      pieces.push(toPiece(text.slice(start, at)))
      start = at
    }
    if (fence.test(line)) fenced = !/^:::\s*$/.test(line)
    at = end
  }
  return [...pieces, toPiece(text.slice(start))]
}

const fence = /^:::/
/** A heading, or a paragraph that nothing before it can hold. */
const opensBlock = /^(?:#|[\p{L}«“"(—])/u

function toPiece(text: string): Piece {
  const labels = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(match => match[1] ?? '')
  const defined = new Set(labels(/^\[\^([^\]\n]+)\]:/gm))
  const stubbed = new Set(labels(/\[\^([^\]\n]+)\](?!:)/g).filter(label => !defined.has(label)))
  return { text, stubbed, stubs: [...stubbed].map(label => `\n\n[^${label}]: –`).join('') }
}
