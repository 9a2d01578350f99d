/** Make up catalogs for the laws: every noun of the model, awkward characters, names that JavaScript could trip over. */
import fc from 'fast-check'
import type { Catalog, Segment, Unit } from '../../src/model/catalog.js'
import type { Inline } from '../../src/model/inline.js'
import { joinTexts } from '../../src/model/inline-walk.js'

const words = fc.constantFrom('Le soir', 'tombait', ' ', '  ', 'sur la route', '\n', '\t', '\r', '& <b>', ']]>', '"', '\u0001', '\ud800', '\udc00', '\uffff', '😀', 'é', '\u00a0', '\u202f', '\\u0001', '\\', '𝒳')
export const awkwardText = fc.array(words, { minLength: 1, maxLength: 4 }).map(parts => parts.join(''))
const noteId = fc.constantFrom('1', '2', 'ed-3', 'tr-é', '__proto__', 'a_b', 'constructor')
const lang = fc.constantFrom('la', 'pt-BR', 'x y')

/** Codes get their ids afterwards, so that they are unique in the unit. */
const inlines: fc.Arbitrary<Inline[]> = fc.letrec<{ inline: Inline; list: Inline[] }>(tie => ({
  inline: fc.oneof(
    { maxDepth: 2 },
    awkwardText.map((text): Inline => ({ type: 'text', text })),
    fc.record({ note: noteId }).map(({ note }): Inline => ({ type: 'note-reference', id: '', note })),
    awkwardText.map((page): Inline => ({ type: 'page-break', id: '', page })),
    fc.constantFrom<Inline>({ type: 'line-break', id: '' }, { type: 'paragraph-break', id: '' }),
    fc.tuple(fc.constantFrom('emphasis', 'strong', 'small-caps', 'superscript', 'subscript', 'code', 'foreign'), tie('list'), fc.option(lang)).map(([style, children, language]): Inline => ({ type: 'span', id: '', style: style as 'emphasis', ...(style === 'foreign' && language ? { lang: language } : {}), children })),
    fc.tuple(awkwardText, tie('list')).map(([href, children]): Inline => ({ type: 'link', id: '', href, children })),
  ),
  list: fc.array(tie('inline'), { maxLength: 4 }),
})).list

function withIds(list: readonly Inline[], next: () => string): Inline[] {
  return joinTexts(list.map(inline => (inline.type === 'text' ? inline : 'children' in inline ? { ...inline, id: next(), children: withIds(inline.children, next) } : { ...inline, id: next() })))
}

const hasText = (list: readonly Inline[]): boolean => list.length > 0

const segment = fc.record({
  source: inlines,
  target: fc.option(inlines),
  state: fc.constantFrom('initial' as const, 'translated' as const, 'reviewed' as const, 'final' as const),
  subState: fc.option(fc.constantFrom('regard:align-review', 'regard:added')),
  confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  contribution: fc.option(fc.constantFrom('c1', '__proto__', 'é & <')),
  placed: fc.option(fc.constantFrom('00000000000000ff', 'é & <')),
})

const unit = fc.record({
  type: fc.constantFrom<Unit['type']>('paragraph', 'verse', 'heading', 'table-row', 'list-item', 'note'),
  segments: fc.array(segment, { minLength: 1, maxLength: 3 }),
  remarks: fc.array(fc.record({ category: fc.constantFrom('', 'regard:typo', 'person'), text: awkwardText, onSegment: fc.boolean() }), { maxLength: 2 }),
  extensions: fc.subarray(['<gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"><gls:glossEntry><gls:term>soir</gls:term><gls:translation>evening</gls:translation></gls:glossEntry></gls:glossary>', '<my:x xmlns:my="urn:my">\n deux\n lignes</my:x>', '<mda:metaGroup category="other"><mda:meta type="a">b</mda:meta></mda:metaGroup>']),
})

type Made<Source> = Source extends fc.Arbitrary<infer Value> ? Value : never

function toUnit(made: Made<typeof unit>, id: string): Unit {
  let code = 0
  const next = (): string => `${++code}`
  const segments = made.segments.map((one, index): Segment => {
    const target = one.target && withIds(one.target, next)
    const rest = { id: `s${index + 1}`, source: withIds(one.source, next), ...(one.subState ? { subState: one.subState } : {}), ...(one.confidence === null ? {} : { confidence: one.confidence }), ...(one.contribution ? { contribution: one.contribution } : {}), ...(one.placed ? { placed: one.placed } : {}) }
    return target && hasText(target) && one.state !== 'initial' ? { ...rest, state: one.state, target } : { ...rest, state: 'initial', ...(target ? { target } : {}) }
  })
  const remarks = made.remarks.map(({ category, text, onSegment }, index) => ({ id: `r${index + 1}`, ...(onSegment ? { segment: 's1' } : {}), category, text }))
  const metaFirst = [...made.extensions].sort((a, b) => Number(b.startsWith('<mda:')) - Number(a.startsWith('<mda:')))
  return { id, type: made.type, segments, remarks, extensions: metaFirst }
}

/** Any catalog that obeys the model: ids unique, texts joined. */
export const arbitraryCatalog: fc.Arbitrary<Catalog> = fc
  .record({
    body: fc.array(unit, { maxLength: 4 }),
    notes: fc.uniqueArray(fc.record({ note: noteId, origin: fc.constantFrom('author' as const, 'editor' as const, 'translator' as const), units: fc.array(unit, { maxLength: 2 }) }), { maxLength: 3, selector: made => made.note }),
    attic: fc.array(unit, { maxLength: 2 }),
    tombstones: fc.uniqueArray(fc.record({ id: fc.constantFrom('u90', 'u91', '__proto__', 'u1.s9'), successor: fc.option(fc.constantFrom('u1', 'u2')) }), { selector: made => made.id, maxLength: 3 }),
    contributions: fc.array(fc.record({ id: awkwardText, file: awkwardText, by: fc.option(awkwardText), licence: fc.option(awkwardText), date: fc.option(fc.constant('1931-05-02')) }), { maxLength: 2 }),
  })
  .map(({ body, notes, attic, tombstones, contributions }) => {
    const ids = ['__proto__', 'constructor']
    let count = 0
    const next = (): string => ids[count++] ?? `u${count}`
    return {
      languages: { source: 'fr', target: 'en' },
      body: body.map(made => toUnit(made, next())),
      notes: notes.map(({ note, origin, units }) => ({ note, origin, units: units.map(made => toUnit(made, next())) })),
      attic: attic.map(made => toUnit(made, next())),
      tombstones: tombstones.map(({ id, successor }) => (successor ? { id, successor } : { id })),
      contributions: contributions.map(({ id, file, by, licence, date }) => ({ id, file, ...(by === null ? {} : { by }), ...(licence === null ? {} : { licence }), ...(date === null ? {} : { date }) })),
      unread: [],
    }
  })
