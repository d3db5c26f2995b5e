import type { Payload, TypedUser } from 'payload'
import { createUser, type AccountRequest, type NewAccount } from '@/operations/prepare/accounts'
import type { MemberState } from '@/vocabulary'

export interface Person extends NewAccount {
  user: TypedUser
}

/** A user of the ministry of one member state. */
export function ministryOf(payload: Payload, state: MemberState): Promise<Person> {
  return person(payload, {
    email: `ministry-${state.toLowerCase()}@example.org`,
    name: `Ministry of ${state}`,
    role: 'ministry',
    state,
  })
}

export function secretariatOf(payload: Payload): Promise<Person> {
  return person(payload, {
    email: 'secretariat@example.org',
    name: 'Secretariat',
    role: 'secretariat',
  })
}

/** A person of the secretariat's partner, who runs the Forum. */
export function organiserOf(payload: Payload): Promise<Person> {
  return person(payload, { email: 'organiser@example.org', name: 'Organiser', role: 'organiser' })
}

/** A second member of the secretariat, because nobody approves alone. */
export function secondOfSecretariat(payload: Payload): Promise<Person> {
  return person(payload, {
    email: 'second-secretariat@example.org',
    name: 'Second of the secretariat',
    role: 'secretariat',
  })
}

async function person(payload: Payload, request: AccountRequest): Promise<Person> {
  const account = await createUser(payload, request)
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: account.email } },
    overrideAccess: true,
  })
  const [user] = docs
  if (!user) throw new Error(`The account ${account.email} was not stored.`)
  return { ...account, user: { ...user, collection: 'users' } }
}
