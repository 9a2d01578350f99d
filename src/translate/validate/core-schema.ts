/**
 * Table the elements of XLIFF core: their attributes, and what may stand in them in which order (XLIFF 2.1 §4.2, §4.3).
 * What 2.2 allows beyond 2.1 is a table of its own.
 */
import type { Schema } from './schema.js'
import type { ValueType } from './value-types.js'

const inline = 'cp|ph|pc|sc|ec|mrk|sm|em'
const hints = { canCopy: 'yesNo', canDelete: 'yesNo', canReorder: 'yesNoFirstNo', copyOf: 'token', type: 'codeType', subType: 'ownType' } as const satisfies Record<string, ValueType>
const single = { ...hints, dataRef: 'token', disp: 'any', equiv: 'any', subFlows: 'tokens' } as const satisfies Record<string, ValueType>
const inherited = { canResegment: 'yesNo', translate: 'yesNo', srcDir: 'direction', trgDir: 'direction', 'xml:space': 'space', 'xml:lang': 'language' } as const satisfies Record<string, ValueType>
const side = { 'xml:lang': 'language', 'xml:space': 'space' } as const satisfies Record<string, ValueType>
const mark = { id: 'token!', translate: 'yesNo', type: 'markType', ref: 'any', value: 'any' } as const

export const coreSchema: Schema = {
  xliff: { attributes: { version: 'version!', srcLang: 'language!', trgLang: 'language', 'xml:space': 'space', 'xml:lang': 'language' }, foreign: 'any', content: [['file', '+']] },
  file: { attributes: { id: 'token!', original: 'any', ...inherited }, foreign: 'any', content: [['skeleton', '?'], ['*', '*'], ['notes', '?'], ['unit|group', '+']] },
  skeleton: { attributes: { href: 'any' }, foreign: 'none', content: [['*', '*']], text: true },
  group: { attributes: { id: 'token!', name: 'any', type: 'ownType', ...inherited }, foreign: 'any', content: [['*', '*'], ['notes', '?'], ['unit|group', '*']] },
  unit: { attributes: { id: 'token!', name: 'any', type: 'ownType', ...inherited }, foreign: 'any', content: [['*', '*'], ['notes', '?'], ['originalData', '?'], ['segment|ignorable', '+']], needs: 'segment' },
  segment: { attributes: { id: 'token', canResegment: 'yesNo', state: 'state', subState: 'ownType' }, foreign: 'none', content: [['source', '1'], ['target', '?']] },
  ignorable: { attributes: { id: 'token' }, foreign: 'none', content: [['source', '1'], ['target', '?']] },
  notes: { attributes: {}, foreign: 'none', content: [['note', '+']] },
  note: { attributes: { id: 'token', appliesTo: 'side', category: 'any', priority: 'priority' }, foreign: 'any', content: [], text: true },
  originalData: { attributes: {}, foreign: 'none', content: [['data', '+']] },
  data: { attributes: { id: 'token!', dir: 'direction', 'xml:space': 'preserve' }, foreign: 'none', content: [['cp', '*']], text: true },
  source: { attributes: side, foreign: 'none', content: [[inline, '*']], text: true },
  target: { attributes: { order: 'count', ...side }, foreign: 'none', content: [[inline, '*']], text: true },
  cp: { attributes: { hex: 'any!' }, foreign: 'none', content: [] },
  ph: { attributes: { id: 'token!', ...single }, foreign: 'none', content: [] },
  pc: {
    attributes: { id: 'token!', ...hints, canOverlap: 'yesNo', dispStart: 'any', dispEnd: 'any', equivStart: 'any', equivEnd: 'any', dataRefStart: 'token', dataRefEnd: 'token', subFlowsStart: 'tokens', subFlowsEnd: 'tokens', dir: 'direction' },
    foreign: 'none',
    content: [[inline, '*']],
    text: true,
  },
  sc: { attributes: { id: 'token!', ...single, canOverlap: 'yesNo', dir: 'direction', isolated: 'yesNo' }, foreign: 'none', content: [] },
  ec: { attributes: { id: 'token', startRef: 'token', ...single, canOverlap: 'yesNo', dir: 'direction', isolated: 'yesNo' }, foreign: 'none', content: [] },
  mrk: { attributes: mark, foreign: 'extensions', content: [[inline, '*']], text: true },
  sm: { attributes: mark, foreign: 'extensions', content: [] },
  em: { attributes: { startRef: 'token!' }, foreign: 'none', content: [] },
}

/** What XLIFF 2.2 has otherwise: notes and metadata of the whole document, and notes that say what they are about (§3.2.2.1, §3.2.2.9). */
export const coreSchemaOf22: Schema = {
  xliff: { ...coreSchema.xliff, attributes: coreSchema.xliff?.attributes ?? {}, foreign: 'any', content: [['notes', '?'], ['mda:metadata', '?'], ['file', '+']] },
  note: { attributes: { id: 'token', appliesTo: 'side', category: 'any', priority: 'priority', ref: 'any' }, foreign: 'any', content: [], text: true },
}
