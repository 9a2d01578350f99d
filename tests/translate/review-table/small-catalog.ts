/** A catalog of three sentences and a note, with something of everything that a table must carry. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Catalog, Unit } from '../../../src/model/catalog.js'
import type { Inline } from '../../../src/model/inline.js'
import type { ReturnedSegment } from '../../../src/model/returned.js'
import { toCodeText } from '../../../src/translate/interchange/code-text.js'
import type { ExportOptions } from '../../../src/translate/interchange/export-request.js'

const text = (words: string): Inline => ({ type: 'text', text: words })
const unit = (id: string, type: Unit['type'], segments: Unit['segments']): Unit => ({ id, type, segments, remarks: [], extensions: [] })

export const smallCatalog: Catalog = {
  languages: { source: 'fr', target: 'en' },
  body: [
    unit('u1', 'heading', [{ id: 's1', source: [text('La rive')], state: 'translated', target: [text('The Bank')] }]),
    {
      ...unit('u2', 'paragraph', [
        { id: 's1', source: [text('Le bac '), { type: 'span', id: '1', style: 'emphasis', children: [text('attend')] }, text('.'), { type: 'note-reference', id: '2', note: '1' }], state: 'reviewed', target: [text('The ferry '), { type: 'span', id: '1', style: 'emphasis', children: [text('waits')] }, text('.'), { type: 'note-reference', id: '2', note: '1' }] },
        { id: 's2', source: [text('=1+1 & <script>alert(1)</script> [^9]')], state: 'initial' },
      ]),
      remarks: [{ id: 'r1', segment: 's1', category: 'person', text: 'Ferry or boat?', by: 'A. Reader', date: '1931-05-02' }],
    },
  ],
  notes: [{ note: '1', origin: 'author', units: [unit('u3', 'note', [{ id: 's1', source: [text('Un '), { type: 'span', id: '1', style: 'foreign', lang: 'la', children: [text('linter')] }, text('.')], state: 'translated', target: [text('A '), { type: 'span', id: '1', style: 'foreign', lang: 'la', children: [text('linter')] }, text('.')] }])] }],
  attic: [],
  tombstones: [],
  contributions: [],
  unread: [],
}

export const options: ExportOptions = { work: 'lettre', exchange: '0123456789ab', only: 'all', per: 'sentence', copySource: false }

/** A Word document with some of its parts changed, or added. */
export function editDocx(bytes: Uint8Array, edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [path, edit] of Object.entries(edits)) parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())))
  return zipSync(parts)
}

/** What a sentence came back as, on one line. */
export const told = ({ unit: id, segments, target, state, remarks }: ReturnedSegment): string =>
  [`${id ?? '?'}.${segments?.join('+') ?? '?'}`, target ? toCodeText(target) : '∅', state ?? '?', ...remarks.map(one => `${one.by ?? ''}@${one.date ?? ''}: ${one.text}`)].join(' | ')
