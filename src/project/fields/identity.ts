import { z } from 'zod'
import { AREAS, OTHER_COUNTRIES, SECTORS, STATES, SUBSECTORS } from '@/vocabulary'
import { code, codes, text, type Field } from '@/description/kinds'
import { textsOf } from '@/description/files'
import { writeHtml } from '@/description/html'
import type { Maybe } from '@/description/material'
import { country, localised } from '@/description/parts'

/** HTML in the record, safe to show. */
const description: Field<'description', Maybe<Record<string, unknown>>, typeof localised> = {
  name: 'description',
  form: {
    kind: 'richText',
    label: 'Description',
    help: 'The longer text of the project page. May stay empty.',
  },
  schema: localised,
  write: writeHtml,
}

const programme = z.object({ code: z.string(), name: localised, url: z.string().nullable() })

const programmes: Field<'programmes', Maybe<string[]>, z.ZodArray<typeof programme>> = {
  name: 'programmes',
  form: {
    kind: 'reference',
    to: 'programmes',
    many: true,
    label: 'Regional programmes',
    index: true,
  },
  schema: z.array(programme),
  write: (ids, _row, { programmes }) =>
    (ids ?? [])
      .flatMap((id) => programmes.get(id) ?? [])
      .map(({ code, name, url }) => ({ code, name: textsOf(name), url: url || null })),
}

/** What the project is: title, states, sector and plan. */
export const identity = [
  text('title', {
    label: 'Title',
    most: 200,
    help: 'The usual name of the project. English is needed to submit.',
  }),
  text('summary', {
    label: 'Summary',
    long: true,
    most: 1200,
    help: 'One to three plain sentences: what is built, where, and for whom.',
    missed: 'Many read no further than this.',
  }),
  description,
  code('leadState', STATES, {
    label: 'Lead state',
    required: true,
    index: true,
    width: '50%',
    help: 'The member state that leads. Later only the secretariat can change it.',
  }),
  codes('states', STATES, {
    label: 'Participating states',
    index: true,
    help: 'All member states that take part. The lead state is added for you.',
  }),
  {
    ...codes('otherCountries', OTHER_COUNTRIES, { label: 'Countries outside ASEAN taking part' }),
    schema: z.array(country),
  },
  code('sector', SECTORS, {
    label: 'Sector',
    required: true,
    index: true,
    width: '50%',
    help: 'Part of the project code. Later only the secretariat can change it.',
  }),
  codes('subsectors', SUBSECTORS, {
    label: 'Subsectors',
    index: true,
    help: 'Must belong to the sector above.',
  }),
  codes('areas', AREAS, {
    label: 'Strategic areas',
    index: true,
    help: 'What the project is for, in both plans: MPAC 2025 and its successor, ACSP 2026–2035.',
  }),
  programmes,
] as const

/** How the form lays these fields out, as the other tabs do theirs. */
export const identityTab = {
  label: 'Project',
  lines: [
    'title',
    'summary',
    'description',
    ['leadState', 'sector'],
    'states',
    'otherCountries',
    'subsectors',
    'areas',
    'programmes',
  ],
} as const
