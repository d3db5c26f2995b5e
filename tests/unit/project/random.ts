import fc from 'fast-check'
import { FIELDS } from '@/project/fields'
import type { Field } from '@/description/kinds'
import type { Material } from '@/project'
import {
  codesOf,
  CURRENCIES,
  DOCUMENT_TYPES,
  LOCALES,
  ORGANISATION_KINDS,
  PROGRAMMES,
  STATES,
} from '@/vocabulary'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const texts = fc.dictionary(fc.constantFrom(...LOCALES.map(({ code }) => code)), text, {
  maxKeys: 3,
})
const ids = ['a', 'b', 'c', 'gone']
const id = fc.constantFrom(...ids)
const date = fc.constantFrom('2024', '2026-03', '2027-12-31')
const paragraph = text.map((words) => ({
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', text: words, format: 0 }] },
    ],
  },
}))

/** What may be stored in a field: of its kind, or null where a draft may leave it open. */
function valueOf({ form }: Field): fc.Arbitrary<unknown> {
  const value = filled(form)
  return form.required ? value : fc.option(value)
}

function filled(form: Field['form']): fc.Arbitrary<unknown> {
  switch (form.kind) {
    case 'text':
      return form.localised ? texts : form.form === 'key' ? fc.constantFrom('s1', 's2') : text
    case 'richText':
      return fc.dictionary(fc.constantFrom('en', 'th'), fc.option(paragraph), { maxKeys: 2 })
    case 'code':
      return fc.constantFrom(...codesOf(form.list))
    case 'codes':
      return fc.subarray(codesOf(form.list))
    case 'number':
      return form.whole ? fc.constantFrom(1960, 2026) : fc.constantFrom(0, 1, 12.5, 1_250_000_000)
    case 'date':
      return date
    case 'time':
      return fc.constantFrom('00:00', '09:30', '23:59')
    case 'flag':
      return fc.boolean()
    case 'geometry':
      return fc.constant({
        type: 'LineString',
        coordinates: [
          [104.9, 11.5],
          [103.8, 1.3],
        ],
      })
    case 'source':
      return fc.constantFrom('', 's1', 's2')
    case 'reference':
    case 'file':
      return form.many ? fc.array(id, { maxLength: 3 }) : id
    case 'group':
      return rowOf(form.members)
    case 'rows':
      return fc.array(rowOf(form.members), { maxLength: 3 })
  }
}

function rowOf(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  const all = Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]))
  // A key that is left out is what MongoDB gives for what was never stored.
  const required = fields.filter(({ form }) => form.required).map(({ name }) => name)
  return fc.record(all, { requiredKeys: required })
}

const byId = <Row>(row: (id: string) => Row) =>
  new Map(ids.filter((one) => one !== 'gone').map((one) => [one, row(one)]))

/** A project as it may be stored, with what it refers to. */
export const material: fc.Arbitrary<Material> = fc
  .tuple(rowOf(FIELDS), texts, fc.boolean(), fc.constantFrom(...codesOf(ORGANISATION_KINDS)))
  .map(([row, name, restricted, kind]) => ({
    project: {
      ...row,
      id: 'p',
      code: `${String(row.leadState)}-TRA-0001`,
      status: row.status ?? 'preparation',
    } as unknown as Material['project'],
    organisations: byId((id) => ({ id, name, kind, country: id === 'a' ? 'LA' : null, url: '' })),
    programmes: byId((id) => ({ id, code: PROGRAMMES[0].code, name, url: null })),
    pictures: byId((id) => ({
      id,
      alt: name,
      filename: `${id} ü.jpg`,
      width: id === 'b' ? null : 1200,
      height: 800,
      sizes: {
        large: { filename: `${id}-l.webp`, width: 900, height: 600 },
        small: { filename: `${id}-s.webp`, width: 300, height: 200 },
        none: null,
      },
    })),
    documents: byId((id) => ({
      id,
      title: name,
      documentType: DOCUMENT_TYPES[0].code,
      restricted: restricted && id === 'a',
      filename: id === 'c' ? null : `${id}.pdf`,
      mimeType: 'application/pdf',
    })),
    rates: codesOf(CURRENCIES)
      .filter((code) => code !== 'USD')
      .map((currency, n) => ({
        id: currency,
        currency,
        period: n % 2 ? '2026' : '2026-03',
        perUsd: n + 1.5,
        title: 'Rates',
        publisher: STATES[0].code,
      })),
  }))
