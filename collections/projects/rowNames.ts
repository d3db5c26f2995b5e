import {
  FUNDING_KINDS,
  FUNDING_SOURCES,
  labelOf,
  MEASURES,
  MILESTONES,
  STATES,
  OTHER_COUNTRIES,
  SESSION_LINKS,
  SPEAKER_ROLES,
  type Term,
} from '@/vocabulary'

type Row = Record<string, unknown>

/** How a row of each list in the form is named, so that it can be recognised while collapsed. */
const NAMES: Record<string, (row: Row) => (string | null)[]> = {
  milestones: ({ date, kind, planned }) => [
    term(MILESTONES, kind),
    text(date),
    planned === true ? 'planned' : null,
  ],
  locations: ({ country, name }) => [text(name), term([...STATES, ...OTHER_COUNTRIES], country)],
  funding: ({ amount, currency, fundingSource, kind }) => [
    term(FUNDING_SOURCES, fundingSource),
    term(FUNDING_KINDS, kind),
    quantity(amount, currency),
  ],
  costAlternatives: ({ amount, currency, priceYear, source }) => [
    quantity(amount, currency),
    quantity(priceYear, 'prices', String),
    text(source),
  ],
  capacities: ({ label, measure, unit, value }) => [
    text(label) ?? term(MEASURES, measure),
    quantity(value, unit),
  ],
  benefits: ({ label, unit, value }) => [text(label), quantity(value, unit)],
  facts: ({ label }) => [text(label)],
  sources: ({ key, title }) => [[text(key), text(title)].filter(Boolean).join(' ') || null],
  // The Forum's lists.
  organisers: ({ name }) => [text(name)],
  supporters: ({ name }) => [text(name)],
  tracks: ({ key, name }) => [[text(key), text(name)].filter(Boolean).join(' ') || null],
  speakers: ({ name, organisation, role }) => [
    text(name),
    role === 'speaker' ? null : term(SPEAKER_ROLES, role),
    text(organisation),
  ],
  links: ({ kind, label, url }) => [term(SESSION_LINKS, kind), text(label) ?? text(url)],
  steps: ({ title }) => [text(title)],
  contacts: ({ about, office }) => [text(office), text(about)],
}

/** The name of a row of the list `field`, from its own values; empty if they give none. */
export function nameRow(field: string, row: Row): string {
  const parts = NAMES[field]?.(row) ?? []
  return parts.filter(Boolean).join(', ')
}

/** A text, in English if it has several languages. */
function text(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  if (typeof value !== 'object' || value === null) return null
  const texts = value as Record<string, unknown>
  return text(texts.en ?? Object.values(texts)[0])
}

function term(list: readonly Term[], code: unknown): string | null {
  return typeof code === 'string' && code ? labelOf(list, code) : null
}

function quantity(
  value: unknown,
  unit: unknown,
  format: (value: number) => string = (number) =>
    number.toLocaleString('en-GB', { maximumFractionDigits: 20 }),
): string | null {
  if (typeof value !== 'number') return null
  return [format(value), text(unit)].filter(Boolean).join(' ')
}
