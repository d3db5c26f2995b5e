import { date, plain, rows, text } from '@/description/kinds'

/** An organisation that takes part, by the name that it goes by. */
export function parties<const N extends 'organisers' | 'supporters'>(name: N, label: string) {
  return rows(name, {
    label,
    one: 'organisation',
    members: [
      text('name', { label: 'Name', needed: true, most: 200, width: '60%' }),
      plain('url', { label: 'Web address', form: 'address', width: '40%' }),
    ],
    layout: [['name', 'url']],
  })
}

/** Whom readers may ask: an office, never a person. Everybody reads it. */
export const contacts = rows('contacts', {
  label: 'Contacts',
  one: 'office',
  help: 'Offices, not persons: name no person, no personal telephone and no personal address. Public.',
  members: [
    text('office', { label: 'Office', needed: true, most: 200, width: '40%' }),
    text('about', { label: 'To be asked about', most: 200, width: '30%' }),
    plain('url', { label: 'Web address', form: 'address', width: '30%' }),
  ],
  layout: [['office', 'about', 'url']],
})

/** Where the facts come from. */
export const sources = rows('sources', {
  label: 'Sources',
  one: 'source',
  help: 'The public pages that the facts were read from.',
  members: [
    plain('title', { label: 'Title', needed: true, most: 500, width: '60%' }),
    plain('publisher', { label: 'Publisher', most: 300, width: '40%' }),
    plain('url', { label: 'Web address', form: 'address', width: '60%' }),
    date('date', { label: 'Date', width: '20%' }),
    date('read', { label: 'Read on', width: '20%' }),
  ],
  layout: [
    ['title', 'publisher'],
    ['url', 'date', 'read'],
  ],
})
