import { z } from 'zod'
import type { OrganisationKind } from '@/vocabulary'
import { source, sourceNamed, unpublished, type Field, type Line } from '@/description/kinds'
import { textsOf } from '@/description/files'
import type { Maybe, Referred } from '@/description/material'
import { organisation, type OrganisationReference } from '@/description/parts'

interface StoredParty {
  organisation?: Maybe<string>
  source?: Maybe<string>
}

const party = {
  kind: 'reference',
  to: 'organisations',
  label: 'Organisation',
  width: '60%',
} as const

const member: Field<'organisation', string, z.ZodNever> = unpublished({
  name: 'organisation',
  form: { ...party, required: true },
  schema: z.unknown(),
  write: () => undefined,
})

const LAYOUT: readonly Line[] = [['organisation', 'source']]

/** A list of organisations: in the record each is a row by itself. */
function parties<const N extends string>(
  name: N,
  words: { one: string; label: string },
): Field<N, Maybe<StoredParty[]>, z.ZodArray<typeof organisation>> {
  return {
    name,
    form: { kind: 'rows', members: [member, source()], layout: LAYOUT, ...words },
    schema: z.array(organisation),
    write: (stored, _row, referred) =>
      (stored ?? []).flatMap((row) => writeParty(row, referred) ?? []),
  }
}

const owner: Field<'owner', Maybe<string>, z.ZodNullable<typeof organisation>> = {
  name: 'owner',
  form: {
    ...party,
    label: 'Owner',
    index: true,
    help: 'The public body that owns the project.',
    missed: 'They ask whose signature a contract would need.',
  },
  schema: organisation.nullable(),
  write: (stored, row, referred) =>
    writeParty({ organisation: stored, source: row.ownerSource as Maybe<string> }, referred),
}

/** Who owns it, who carries it out, who builds it. */
export const partyFields = [
  owner,
  unpublished(sourceNamed('ownerSource', { label: 'Source of the owner', about: ['owner'] })),
  parties('implementingAgencies', {
    one: 'implementing agency',
    label: 'Implementing agencies',
  }),
  parties('contractors', { one: 'contractor', label: 'Contractors' }),
] as const

/** An organisation with the source that names its part; null for one that is not there. */
function writeParty(
  { organisation: id, source }: StoredParty,
  { organisations }: Referred,
): OrganisationReference | null {
  const stored = id ? organisations.get(id) : undefined
  if (!stored) return null
  return {
    name: textsOf(stored.name),
    kind: (stored.kind ?? 'other') as OrganisationKind,
    country: stored.country || null,
    url: stored.url || null,
    source: source || null,
  }
}

export const partiesTab = {
  label: 'Parties',
  lines: [['owner', 'ownerSource'], 'implementingAgencies', 'contractors'],
} as const
