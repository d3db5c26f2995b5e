import { z } from 'zod'
import { code, codes, date, group, plain, rows, text } from '@/description/kinds'
import { AREAS, ATTENDANCE_MODES, TIME_ZONES } from '@/vocabulary'
import { contacts, parties, sources } from './shared'

/** Both days belong to the window, in the edition's time zone. */
function window<const N extends 'registration' | 'meetings'>(name: N, label: string, help: string) {
  return group(name, {
    label,
    help,
    lead: 'from',
    members: [
      date('from', { label: 'From', needed: true, width: '25%' }),
      date('to', { label: 'To', width: '25%' }),
      text('note', { label: 'Note', most: 300, width: '50%' }),
    ],
    layout: [['from', 'to', 'note']],
  })
}

/** One year's Forum. */
export const EDITION = [
  text('name', {
    label: 'Name',
    needed: true,
    most: 200,
    help: 'As on the invitation, such as 9th ASEAN Connectivity Forum.',
  }),
  text('theme', { label: 'Theme', most: 300 }),
  text('summary', { label: 'Summary', long: true, most: 3000 }),
  date('start', { label: 'First day', needed: true, index: true }),
  date('end', { label: 'Last day' }),
  code('timeZone', TIME_ZONES, {
    label: 'Time zone',
    initial: 'Asia/Seoul',
    help: 'Of every time in the programme, as a clock at the venue shows it.',
  }),
  code('mode', ATTENDANCE_MODES, { label: 'How people take part', unsaid: 'notStated' }),
  text('place', {
    label: 'Place',
    most: 200,
    help: 'City and venue. Leave blank for an edition online.',
  }),
  text('placeNote', {
    label: 'Note on the place',
    most: 500,
    help: 'For example where sources say different things.',
  }),
  parties('organisers', 'Organisers'),
  parties('supporters', 'Supporters'),
  codes('areas', AREAS, { label: 'Focus areas', index: true }),
  rows('tracks', {
    label: 'Tracks',
    one: 'track',
    help: 'Sessions that run side by side, or belong together.',
    members: [
      {
        ...plain('key', {
          label: 'Key',
          form: 'key',
          width: '20%',
          help: 'Leave blank to assign one.',
        }),
        // A stored track always has one.
        schema: z.string(),
        write: (stored: string | null | undefined) => stored ?? '',
      },
      text('name', { label: 'Name', needed: true, most: 100, width: '80%' }),
    ],
    layout: [['key', 'name']],
  }),
  window('registration', 'Registration', 'The days on which people can register.'),
  window('meetings', 'Business meetings', 'The days of the one-to-one meetings.'),
  text('notes', {
    label: 'Notes',
    long: true,
    most: 3000,
    help: 'What readers should know. Public.',
  }),
  contacts,
  sources,
] as const

export const EDITION_TABS = [
  {
    label: 'Edition',
    lines: [
      'name',
      'theme',
      'summary',
      ['start', 'end', 'timeZone'],
      ['mode', 'place'],
      'placeNote',
      'areas',
      'notes',
    ],
  },
  { label: 'Programme', lines: ['tracks', 'registration', 'meetings'] },
  { label: 'Organisers and sources', lines: ['organisers', 'supporters', 'contacts', 'sources'] },
] as const
