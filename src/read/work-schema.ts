/**
 * Say what may stand in work.yaml, field by field.
 * In: what YAML gave. Out: a `Work`, or zod's issues with the path to each wrong field.
 * Their messages are keys of reasons, which `words/reason-words.ts` spells out.
 */
import { z } from 'zod'
import { formats, layouts, noteOrigins, pageSizes, proposableFields, roles, type Work } from '../model/work.js'
import { isCalendarDate, isCalendarDay } from '../text/calendar.js'

const text = z.string().trim().min(1, 'empty')
const tag = z.string().regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/, 'not-language')
const localised = z.record(tag, text)
const writtenDate = z.string().refine(isCalendarDate, 'not-date')
/** YAML reads a bare year as a number. */
const date = z.preprocess(value => (typeof value === 'number' ? String(value) : value), writtenDate)
const day = z.string().refine(isCalendarDay, 'not-day')

/** What may be said of a work before there is a file of it. */
const saidFields = { title: text, author: text, date: writtenDate, source: tag, target: tag } as const

/** Why a value may not be said of a work: the key of a reason, or undefined where it may. */
export function faultOfField(field: keyof typeof saidFields, value: string): string | undefined {
  return saidFields[field].safeParse(value).error?.issues[0]?.message
}

const contributor = z.strictObject({ name: text, sort: text.optional(), role: z.enum(roles) })

const edition = z.strictObject({
  layout: z.enum(layouts).default('facing'),
  formats: z.array(z.enum(formats)).min(1).default([...formats]),
  page: z.enum(pageSizes).default('A5'),
  notes: z.enum(noteOrigins).default('author'),
  date: day,
})

export const workSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-id'),
  languages: z.strictObject({ source: tag, target: tag }).refine(({ source, target }) => source.toLowerCase() !== target.toLowerCase(), { message: 'same-language', path: ['target'] }),
  title: localised,
  subtitle: localised.optional(),
  contributors: z.array(contributor),
  date: date.optional(),
  place: localised.optional(),
  proposed: z.array(z.enum(proposableFields)).optional(),
  rights: z.strictObject({ source: text, translation: text.optional() }),
  identifier: z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'not-uri'),
  'source-note': localised.optional(),
  edition,
})

type WorkFields = z.infer<typeof workSchema>

/** The model's work of the fields of a file. */
export function toWork(fields: WorkFields): Work {
  const { 'source-note': sourceNote, subtitle, contributors, date, place, proposed, rights, ...rest } = fields
  return {
    ...rest,
    contributors: contributors.map(({ sort, ...person }) => ({ ...person, ...(sort ? { sort } : {}) })),
    rights: { source: rights.source, ...(rights.translation ? { translation: rights.translation } : {}) },
    ...(subtitle ? { subtitle } : {}),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    ...(proposed && proposed.length > 0 ? { proposed } : {}),
    ...(sourceNote ? { sourceNote } : {}),
  }
}

/** The fields of a file for the model's work, in the order a person reads them. */
export function toFields(work: Work): WorkFields {
  const { sourceNote, ...rest } = work
  const { id, languages, title, subtitle, contributors, date, place, proposed, rights, identifier, edition } = rest
  return {
    id,
    languages,
    title,
    ...(subtitle ? { subtitle } : {}),
    contributors: [...contributors],
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    ...(proposed ? { proposed: [...proposed] } : {}),
    rights,
    identifier,
    ...(sourceNote ? { 'source-note': sourceNote } : {}),
    edition: { ...edition, formats: [...edition.formats] },
  }
}

/** The names of the fields that may stand at `path`, for the hint of an unknown one. */
export function knownFields(path: readonly PropertyKey[]): string[] {
  let schema: unknown = workSchema
  for (const key of path) schema = unwrapped(schema) instanceof z.ZodObject ? (unwrapped(schema) as z.ZodObject).shape[key as string] : elementOf(schema)
  const inner = unwrapped(schema)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

const unwrapped = (schema: unknown): unknown => (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema)
const elementOf = (schema: unknown): unknown => {
  const inner = unwrapped(schema)
  return inner instanceof z.ZodArray ? inner.element : undefined
}
