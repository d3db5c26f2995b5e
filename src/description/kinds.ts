import { z } from 'zod'
import { WALL_TIME } from '@/dates'
import { codesOf, type CodeOf, type Localised, type Term } from '@/vocabulary'
import { textsOf } from './files'
import type { Maybe, Referred, Row } from './material'
import { localised, partialDate, sourceKey } from './parts'

/** How the form asks for a field, whatever its kind. */
export interface Ask {
  label: string
  /** What readers find it called by, where the form's own words do not do. */
  publicLabel?: string
  /** The line below the field. */
  help?: string
  placeholder?: string
  /** What the API's documents say of it. */
  say?: string
  /** Part of its line. */
  width?: string
  /** Nothing is stored without it. */
  required?: boolean
  /** The record is never without it, though a draft may be. */
  needed?: boolean
  /** Lists are filtered by it. */
  index?: boolean
  /** Why investors look for it; shown to its ministry where it is empty. */
  missed?: string
}

/** A line of the form: one field, or several side by side, by name. */
export type Line = string | readonly string[]

/** The fields that some lines name, in their order. */
export function inLines(fields: readonly Field[], lines: readonly Line[]): Field[] {
  return lines.flat().map((name) => {
    const field = fields.find((one) => one.name === name)
    if (!field) throw new Error(`A line of the form names ${name}, which is no field`)
    return field
  })
}

/** The collections that a field may name rows of. */
type ReferredTo = 'editions' | 'organisations' | 'programmes' | 'projects'

/** What the form needs to know of each kind. */
export type Form = Ask &
  (
    | {
        kind: 'text'
        localised?: boolean
        long?: boolean
        most?: number
        form?: 'key' | 'address'
        once?: string[]
      }
    | { kind: 'richText' }
    | { kind: 'code' | 'codes'; list: readonly Term[]; initial?: string }
    | { kind: 'number'; reads: 'amount' | 'number'; whole?: true; min?: number; max?: number }
    | { kind: 'date' | 'flag' | 'geometry' | 'time' }
    | { kind: 'source'; about?: string[] }
    | { kind: 'reference'; to: ReferredTo; many?: boolean }
    | { kind: 'file'; to: 'documents' | 'media'; many?: boolean; once?: string[] }
    | { kind: 'group'; members: readonly Field[]; layout: readonly Line[] }
    | { kind: 'rows'; members: readonly Field[]; layout: readonly Line[]; one: string }
  )

/** Whether it is stored by language. */
export function isLocalised(form: Form): boolean {
  return form.kind === 'richText' || (form.kind === 'text' && form.localised === true)
}

/**
 * One field of an entry, described once: how it is asked for, what of it the record has, and how
 * that is written from what is stored. What the record does not have has the schema `never`.
 */
export interface Field<
  Name extends string = string,
  Stored = unknown,
  Schema extends z.ZodType = z.ZodType,
> {
  name: Name
  form: Form
  schema: Schema
  /** `row` is what the field stands in, as stored. */
  write(stored: Stored, row: Row, referred: Referred): z.output<Schema>
  /** Name of the number beside a source that needs it: without the number the source may be left out. */
  of?: string
}

type Filled = { required: true } | { needed: true } | { initial: string } | { unsaid: string }
type StoredAs<A, Value> = A extends { required: true } ? Value : Maybe<Value>
type SchemaAs<A, Schema extends z.ZodType> = A extends Filled ? Schema : z.ZodNullable<Schema>

/** A value that is null in the record where nothing is stored, unless something always is. */
function value<const N extends string, Stored, Schema extends z.ZodType, A extends Ask>(
  name: N,
  form: Form,
  schema: Schema,
  ask: A & { initial?: unknown; unsaid?: unknown },
): Field<N, StoredAs<A, Stored>, SchemaAs<A, Schema>> {
  const instead = ask.initial ?? ask.unsaid
  const isFilled = ask.required === true || ask.needed === true || instead !== undefined
  const inRecord = isFilled ? schema : schema.nullable()
  return {
    name,
    form,
    schema: (ask.say ? inRecord.meta({ description: ask.say }) : inRecord) as SchemaAs<A, Schema>,
    write: (stored) =>
      (stored === undefined || stored === null || stored === ''
        ? isFilled
          ? (instead ?? stored)
          : null
        : stored) as z.output<SchemaAs<A, Schema>>,
  }
}

/** A text in several languages. */
export function text<const N extends string>(
  name: N,
  ask: Ask & { most: number; long?: true; once?: string[] },
): Field<N, Maybe<Localised>, typeof localised> {
  const form: Form = { kind: 'text', localised: true, ...ask }
  return { name, form, schema: localised, write: textsOf }
}

/** A text that is the same in every language. */
export function plain<const N extends string, const A extends Ask>(
  name: N,
  ask: A & { most?: number; form?: 'key' | 'address' },
) {
  return value<N, string, z.ZodString, A>(name, { kind: 'text', ...ask }, z.string(), ask)
}

type Codes<List extends readonly Term[]> = z.ZodEnum<{ [Code in CodeOf<List>]: Code }>

/** One code of a list: `initial` in a new row, `unsaid` in the record where nothing is stored. */
export function code<
  const N extends string,
  const List extends readonly Term[],
  const A extends Ask & { initial?: CodeOf<List>; unsaid?: CodeOf<List> },
>(name: N, list: List, ask: A) {
  const schema = z.enum(codesOf(list)) as Codes<List>
  return value<N, string, Codes<List>, A>(name, { kind: 'code', list, ...ask }, schema, ask)
}

/** Several codes of a list. */
export function codes<const N extends string, const List extends readonly Term[]>(
  name: N,
  list: List,
  ask: Ask,
): Field<N, Maybe<string[]>, z.ZodArray<Codes<List>>> {
  return {
    name,
    form: { kind: 'codes', list, ...ask },
    schema: z.array(z.enum(codesOf(list))),
    write: (stored) => stored ?? [],
  }
}

/** A number, as the form reads it from text; `reads: 'amount'` is one of money. */
export function number<const N extends string, const A extends Ask>(
  name: N,
  ask: A & { min?: number; max?: number; reads?: 'amount'; whole?: true },
) {
  const form: Form = { kind: 'number', reads: 'number', ...ask }
  const schema = ask.whole ? z.number().int() : z.number()
  return value<N, number, z.ZodNumber, A>(name, form, schema, ask)
}

/** A date as exact as its source gives it: a year, a month or a day. */
export function date<const N extends string, const A extends Ask>(name: N, ask: A) {
  return value<N, string, typeof partialDate, A>(name, { kind: 'date', ...ask }, partialDate, ask)
}

/** A wall time, `HH:MM`. */
export function time<const N extends string, const A extends Ask>(name: N, ask: A) {
  const schema = z.string().regex(WALL_TIME).meta({ description: 'HH:MM.', example: '09:30' })
  return value<N, string, z.ZodString, A>(name, { kind: 'time', ...ask }, schema, ask)
}

/** Rows that have a public code, such as projects; the record has the code. */
export function references<const N extends string>(
  name: N,
  ask: Ask & { to: 'editions' | 'projects' },
): Field<N, Maybe<string[]>, z.ZodArray<z.ZodString>> {
  return {
    name,
    form: { kind: 'reference', many: true, ...ask },
    schema: z.array(z.string()),
    write: (ids, _row, { codes }) => (ids ?? []).flatMap((id) => codes?.get(id) ?? []),
  }
}

/** Yes or no; no where nothing is stored. */
export function flag<const N extends string>(
  name: N,
  ask: Ask,
): Field<N, Maybe<boolean>, z.ZodBoolean> {
  const form: Form = { kind: 'flag', ...ask }
  return { name, form, schema: z.boolean(), write: (stored) => stored ?? false }
}

/** The key of a row under Sources. `of` names the number beside it that must have one. */
export function source(
  ask: { of?: string } = {},
): Field<'source', Maybe<string>, typeof sourceKey> {
  return { ...sourceNamed('source', { label: 'Source' }), ...ask }
}

/** The same by a name of its own, of values that have no group: `about` names them. */
export function sourceNamed<const N extends string>(
  name: N,
  ask: Ask & { about?: string[] },
): Field<N, Maybe<string>, typeof sourceKey> {
  return {
    name,
    form: { kind: 'source', ...ask },
    schema: sourceKey,
    write: (stored) => stored || null,
  }
}

/** A field that the form has and the record has not, or in another place. */
export function unpublished<const N extends string, Stored>(
  field: Field<N, Stored>,
): Field<N, Stored, z.ZodNever> {
  return { ...field, schema: z.never(), write: () => undefined as never }
}

type Members = readonly Field[]

/** What is stored of some fields, as one row. */
export type StoredOf<Fields extends Members> = {
  [F in Fields[number] as undefined extends Given<F> ? never : F['name']]: Given<F>
} & {
  [F in Fields[number] as undefined extends Given<F> ? F['name'] : never]?: Given<F>
}
type Given<F> = F extends Field<string, infer Stored> ? Stored : never

type Shape<Fields extends Members> = {
  -readonly [F in Fields[number] as F['schema'] extends z.ZodNever ? never : F['name']]: F['schema']
}

function isPublished({ schema }: Field): boolean {
  return !(schema instanceof z.ZodNever)
}

/** The members of a record that some fields have. */
export function shapeOf<const Fields extends Members>(fields: Fields): Shape<Fields> {
  const published = fields.filter(isPublished).map(({ name, schema }) => [name, schema])
  return Object.fromEntries(published) as Shape<Fields>
}

/** The same as one object. */
function objectOf<const Fields extends Members>(fields: Fields): z.ZodObject<Shape<Fields>> {
  return z.object(shapeOf(fields)) as unknown as z.ZodObject<Shape<Fields>>
}

/** Some fields of a record, from the row that they are stored in. */
export function writeFields<const Fields extends Members>(
  fields: Fields,
  row: Row,
  referred: Referred,
): z.output<z.ZodObject<Shape<Fields>>> {
  const written = fields
    .filter(isPublished)
    .map((field) => [field.name, field.write(row[field.name], row, referred)])
  return Object.fromEntries(written) as z.output<z.ZodObject<Shape<Fields>>>
}

/** Fields that belong together; null in the record without the one that `lead` names. */
export function group<const N extends string, const M extends Members>(
  name: N,
  ask: Ask & { lead: M[number]['name']; members: M; layout: readonly Line[] },
): Field<N, Maybe<StoredOf<M>>, z.ZodNullable<z.ZodObject<Shape<M>>>> {
  const { lead, members } = ask
  return {
    name,
    form: { kind: 'group', ...ask },
    schema: objectOf(members).nullable(),
    write: (stored, _row, referred) => {
      const row = (stored ?? {}) as Row
      const leading = row[lead]
      const isThere = typeof leading === 'number' || Boolean(leading)
      return isThere ? writeFields(members, row, referred) : null
    },
  }
}

/** A list of rows. */
export function rows<const N extends string, const M extends Members>(
  name: N,
  ask: Ask & { one: string; members: M; layout: readonly Line[] },
): Field<N, Maybe<StoredOf<M>[]>, z.ZodArray<z.ZodObject<Shape<M>>>> {
  const { members } = ask
  return {
    name,
    form: { kind: 'rows', ...ask },
    schema: z.array(objectOf(members)),
    write: (stored, _row, referred) =>
      (stored ?? []).map((row) => writeFields(members, row as Row, referred)),
  }
}
