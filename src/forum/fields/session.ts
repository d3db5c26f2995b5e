import { z } from 'zod'
import {
  code,
  date,
  flag,
  plain,
  references,
  rows,
  text,
  time,
  type Field,
} from '@/description/kinds'
import type { Maybe } from '@/description/material'
import { OTHER_COUNTRIES, SESSION_KINDS, SESSION_LINKS, SPEAKER_ROLES, STATES } from '@/vocabulary'

/** The edition that a session belongs to; the record has its code. */
const edition: Field<'edition', Maybe<string>, z.ZodString> = {
  name: 'edition',
  form: { kind: 'reference', to: 'editions', label: 'Edition', required: true, index: true },
  schema: z.string().meta({ description: 'Code of the edition.', example: 'acf-9' }),
  write: (id, _row, { codes }) => codes?.get(id ?? '') ?? '',
}

/** An item of an edition's programme. Times are those of a clock at the venue. */
export const SESSION = [
  edition,
  text('title', { label: 'Title', needed: true, most: 300 }),
  code('kind', SESSION_KINDS, { label: 'Kind', needed: true, index: true, width: '50%' }),
  plain('track', {
    label: 'Track',
    width: '50%',
    most: 16,
    help: 'One of the edition’s tracks. Leave blank for a session of all.',
  }),
  date('day', {
    label: 'Day',
    index: true,
    placeholder: '2027-01-18',
    help: 'A whole date. Leave blank while it is not known.',
  }),
  time('start', { label: 'Begins', placeholder: '09:30', help: 'In the edition’s time zone.' }),
  time('end', {
    label: 'Ends',
    placeholder: '11:00',
    help: 'A time before the beginning is one of the next day.',
  }),
  text('room', { label: 'Room', most: 200 }),
  text('summary', { label: 'Summary', long: true, most: 3000 }),
  rows('speakers', {
    label: 'Speakers and moderators',
    one: 'speaker',
    help: 'Everybody reads this. Name only people who have agreed to it.',
    members: [
      plain('name', { label: 'Name', needed: true, most: 200, width: '40%' }),
      code('role', SPEAKER_ROLES, { label: 'Part', initial: 'speaker', width: '20%' }),
      {
        ...code('state', [...STATES, ...OTHER_COUNTRIES], { label: 'Country', width: '40%' }),
        schema: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-2.' }),
      },
      text('title', { label: 'Title', most: 300, width: '50%' }),
      text('organisation', { label: 'Organisation', most: 300, width: '50%' }),
    ],
    layout: [
      ['name', 'role', 'state'],
      ['title', 'organisation'],
    ],
  }),
  references('projects', {
    to: 'projects',
    label: 'Projects presented',
    index: true,
    help: 'Published projects of the catalogue. Each project’s page lists its presentations.',
  }),
  rows('links', {
    label: 'Slides, recordings and other links',
    one: 'link',
    members: [
      code('kind', SESSION_LINKS, { label: 'What it is', needed: true, width: '30%' }),
      text('label', { label: 'Label', most: 200, width: '30%' }),
      plain('url', { label: 'Web address', form: 'address', needed: true, width: '40%' }),
    ],
    layout: [['kind', 'label', 'url']],
  }),
  flag('cancelled', {
    label: 'Cancelled',
    help: 'It stays in the programme and in calendars, as cancelled.',
  }),
] as const

export const SESSION_TABS = [
  {
    label: 'Session',
    lines: [
      'edition',
      'title',
      ['kind', 'track'],
      ['day', 'start', 'end'],
      'room',
      'summary',
      'cancelled',
    ],
  },
  { label: 'Who and what', lines: ['speakers', 'projects', 'links'] },
] as const
