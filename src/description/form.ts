import type {
  Field as PayloadField,
  FieldHook,
  NumberField,
  SelectField,
  Tab,
  TextField,
} from 'payload'
import { isPartialDate, isWallTime } from '@/dates'
import { webAddressProblem } from '@/text'
import { optionsOf, type Term } from '@/vocabulary'
import { inLines, type Field, type Form, type Line } from './kinds'
import { sayNeeded, unlessUnfinished } from './needed'

/** What a collection adds to a field: its hooks, access and defaults. */
type More = Readonly<Record<string, unknown>>

/** What a collection adds to the fields that are described. */
export interface Additions<Name extends string = string> {
  /** To fields by their path, such as `locations.geometry`. */
  fields: Partial<Record<Name | `${Name}.${string}`, More>>
  /** To a relation, by its name: which rows are offered. */
  offer: (name: string) => unknown
  /** To every list: the component that heads a folded row. */
  rowLabel: string
  /**
   * To every field that a record is never without: the form says so at the field once a step was
   * refused. The step itself is not refused by it, but by a check of the whole entry.
   */
  saysNeeded?: boolean
}

/** One tab of a form: its label, and its fields in the lines that they stand on. */
export interface FormTab {
  readonly label: string
  readonly lines: readonly Line[]
}

/** The tabs of a form. Throws where a line names no field, or a group forgets one. */
export function formTabs<const Fields extends readonly Field[]>(
  fields: Fields,
  tabs: readonly FormTab[],
  additions: Additions<Fields[number]['name']>,
): Tab[] {
  return tabs.map(({ label, lines }) => ({ label, fields: laidOut(fields, lines, '', additions) }))
}

/** Fields in the lines that they stand on. */
function laidOut(
  fields: readonly Field[],
  lines: readonly Line[],
  prefix: string,
  additions: Additions,
  isInGroup = false,
): PayloadField[] {
  const placed = lines.flat()
  const forgotten = fields.find(({ name }) => prefix && !placed.includes(name))
  if (forgotten) throw new Error(`No line of the form has ${prefix}${forgotten.name}`)
  return lines.flatMap((line): PayloadField[] => {
    const beside = inLines(fields, [line]).map((field) =>
      asPayload(field, prefix, additions, isInGroup),
    )
    return typeof line === 'string' ? beside : [{ type: 'row', fields: beside }]
  })
}

function asPayload(
  { form, name }: Field,
  prefix: string,
  additions: Additions,
  isInGroup: boolean,
): PayloadField {
  const path = prefix + name
  const { admin: ofKindInAdmin, ...kind } = ofKind(name, form, path, additions)
  const { admin: addedInAdmin, ...added } =
    (additions.fields as Readonly<Record<string, More | undefined>>)[path] ?? {}
  const needed = form.needed && additions.saysNeeded && sayNeeded(form, kind, isInGroup)
  const isInRow = prefix !== '' && form.required
  const admin = {
    ...(ofKindInAdmin as object | undefined),
    ...(form.width && { width: form.width }),
    ...(form.placeholder && { placeholder: form.placeholder }),
    ...(form.help && { description: form.help }),
    ...('once' in form && form.once && { condition: onceAny(form.once) }),
    ...(addedInAdmin as object | undefined),
  }
  return {
    ...kind,
    label: form.label,
    ...(form.required && { required: true }),
    ...(form.index && { index: true }),
    ...(needed && { validate: needed }),
    ...(isInRow && { validate: unlessUnfinished(kind) }),
    ...added,
    ...(Object.keys(admin).length > 0 && { admin }),
  } as PayloadField
}

type Part = Record<string, unknown>

/** Shows the English text below a text that is being translated. */
const IN_ENGLISH_TOO = {
  components: { afterInput: ['/collections/fields/EnglishText#EnglishText'] },
}

/** The parts of a Payload field that follow from its kind. */
function ofKind(name: string, form: Form, path: string, additions: Additions): Part {
  switch (form.kind) {
    case 'text': {
      if (form.form === 'address') return { ...webAddress(name) }
      if (form.form === 'key')
        return { name, type: 'text', validate: emptyOr(isSourceKey, KEY_SAID) }
      const type = form.long ? 'textarea' : 'text'
      const many = form.localised ? { localized: true, admin: IN_ENGLISH_TOO } : {}
      return { name, type, ...many, ...(form.most && { maxLength: form.most }) }
    }
    case 'richText':
      return { name, type: 'richText', localized: true, admin: IN_ENGLISH_TOO }
    case 'code':
      return { ...oneOf(name, form.list), ...(form.initial && { defaultValue: form.initial }) }
    case 'codes':
      return { ...manyOf(name, form.list) }
    case 'number': {
      const { max, min, reads, whole } = form
      const range = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
      return { ...readAs(reads, { name, ...range }, whole) }
    }
    case 'date':
      return { ...partialDate({ name }) }
    case 'flag':
      return { name, type: 'checkbox', defaultValue: false }
    case 'time':
      return {
        name,
        type: 'text',
        ...READ_AS_TEXT,
        validate: emptyOr(isWallTime, 'Write hours and minutes, such as 09:30 or 14:00.'),
      }
    case 'geometry':
      return { name, type: 'json' }
    case 'source':
      return {
        name,
        type: 'text',
        ...READ_AS_TEXT,
        validate: emptyOr(isSourceKey, SOURCE_SAID),
        admin: {
          width: '30%',
          components: { Field: '/collections/fields/SourceChoice#SourceChoice' },
        },
      }
    case 'reference': {
      const filterOptions = additions.offer(name)
      const many = form.many ? { hasMany: true } : {}
      return {
        name,
        type: 'relationship',
        relationTo: form.to,
        filterOptions,
        ...many,
        maxDepth: 1,
      }
    }
    case 'file':
      return {
        name,
        type: 'upload',
        relationTo: form.to,
        ...(form.many && { hasMany: true }),
        maxDepth: 1,
        // A filter by documents is refused to most: it would tell of restricted ones.
        ...(form.to === 'documents' && { admin: { disableListFilter: true } }),
      }
    case 'group':
      return {
        name,
        type: 'group',
        fields: laidOut(form.members, form.layout, `${path}.`, additions, true),
      }
    case 'rows':
      return {
        name,
        type: 'array',
        labels: { singular: form.one, plural: form.label },
        admin: { initCollapsed: true, components: { RowLabel: additions.rowLabel } },
        fields: laidOut(form.members, form.layout, `${path}.`, additions),
      }
  }
}

/** A text that means something, or is not stored: a date, an address, the key of a source. */
const READ_AS_TEXT = { custom: { reads: 'text' } }

/** Shows a field once one of some beside it says something. */
function onceAny(names: readonly string[]) {
  return (_data: unknown, row: Record<string, unknown>): boolean =>
    names.some((name) => Boolean(row[name]))
}

const SOURCE_KEY = /^[a-z][a-z0-9]{0,15}$/
const KEY_SAID = 'Write a key such as s1: a small letter, then letters or digits.'
const SOURCE_SAID =
  'Write the key of a row under Sources, such as s1: a small letter, then letters or digits.'

/** Judges a text that may stay empty: true, or the sentence that says what is right. */
function emptyOr(isRight: (text: string) => boolean, said: string) {
  return (value: unknown) =>
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'string' && isRight(value)) ||
    said
}

const isSourceKey = (text: string) => SOURCE_KEY.test(text)

type One = Partial<Omit<Extract<SelectField, { hasMany?: false }>, 'name' | 'options' | 'type'>>

/** One code of a vocabulary list. */
export function oneOf(name: string, list: readonly Term[], field: One = {}): SelectField {
  return { ...field, name, type: 'select', options: optionsOf(list) }
}

/** Several codes of a vocabulary list. */
export function manyOf(name: string, list: readonly Term[], field: One = {}): SelectField {
  return { ...field, name, type: 'select', hasMany: true, options: optionsOf(list) } as SelectField
}

/** A date as exact as its source gives it: a year, a month or a day, stored as text. */
export function partialDate(field: Partial<TextField> & { name: string }): TextField {
  return {
    type: 'text',
    ...READ_AS_TEXT,
    ...field,
    admin: { placeholder: '2027, 2027-06 or 2027-06-30', width: '25%', ...field.admin },
    validate: emptyOr(
      isPartialDate,
      'Write a year, a month or a day: 2027, 2027-06 or 2027-06-30.',
    ),
  } as TextField
}

type Reads = 'amount' | 'number'
type GivenNumber = Omit<Extract<NumberField, { hasMany?: false }>, 'type'>

/** A number that the form reads from text: `1,5` is one and a half, in the digits of any script. */
export function numeric(field: GivenNumber): NumberField {
  return readAs('number', field)
}

/** How the form and the checks of a write read a number field. */
function readAs(kind: Reads, field: GivenNumber, whole = false): NumberField {
  return {
    ...field,
    type: 'number',
    custom: { ...field.custom, reads: kind, ...(whole && { whole }) },
    admin: {
      ...field.admin,
      components: {
        Field: { path: '/collections/fields/NumberText#NumberText', clientProps: { kind } },
      },
    },
  }
}

const LONGEST_ADDRESS = 2000

/** A pasted address often brings a space or a line break along. */
const trim: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.trim() : (value as unknown)

/** A public page on the web. White space around it is not stored. */
export function webAddress(name: string, field: Partial<TextField> = {}): TextField {
  return {
    label: 'Web address',
    ...field,
    name,
    type: 'text',
    ...READ_AS_TEXT,
    maxLength: LONGEST_ADDRESS,
    admin: { placeholder: 'https://…', ...field.admin },
    hooks: { ...field.hooks, beforeValidate: [trim, ...(field.hooks?.beforeValidate ?? [])] },
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') return true
      if (typeof value !== 'string') return 'This must be text.'
      // Payload looks at maxLength only where a field brings no rule of its own.
      if (value.trim().length > LONGEST_ADDRESS)
        return `At most ${String(LONGEST_ADDRESS)} characters are allowed.`
      return value.trim() === '' ? true : (webAddressProblem(value) ?? true)
    },
  } as TextField
}
