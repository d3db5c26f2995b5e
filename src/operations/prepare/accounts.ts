import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { codesOf, isMemberState, isRole, ROLES, type MemberState, type Role } from '@/vocabulary'

/** A newly created account, with the only copy of its password. */
export interface NewAccount {
  email: string
  password: string
}

export interface AccountRequest {
  email: string
  name: string
  role: Role
  state?: MemberState
}

/** The input cannot become an account. The message says what is allowed. */
export class AccountRefused extends Error {
  override readonly name = 'AccountRefused'
}

/** Twenty characters that encode 120 random bits. */
function randomPassword(): string {
  return randomBytes(15).toString('base64url')
}

/** Creates the administrator of an empty installation; null if there is any user already. */
export async function ensureAdministrator(payload: Payload): Promise<NewAccount | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  return createUser(payload, {
    email: 'administrator@catalogue.invalid',
    name: 'Administrator',
    role: 'administrator',
  })
}

/** Creates an account with a random password. Throws AccountRefused if the address is taken. */
export async function createUser(payload: Payload, request: AccountRequest): Promise<NewAccount> {
  const { email, name, role, state } = validate(request)
  if (await idOf(payload, email)) throw new AccountRefused(`There is an account ${email} already.`)
  const password = randomPassword()
  await payload.create({
    collection: 'users',
    data: { email, name, password, role, state, active: true },
    overrideAccess: true,
  })
  return { email, password }
}

/**
 * Gives an account a new random password and ends its sessions. Throws AccountRefused for an
 * unknown account.
 */
export async function resetUser(payload: Payload, email: string): Promise<NewAccount> {
  const id = await idOf(payload, email.trim().toLowerCase())
  if (!id) throw new AccountRefused(`There is no account ${email}.`)
  const password = randomPassword()
  await payload.update({
    collection: 'users',
    id,
    data: { password },
    overrideAccess: true,
  })
  return { email, password }
}

function validate(request: AccountRequest): AccountRequest {
  const email = request.email.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new AccountRefused(`“${request.email}” is not an e-mail address.`)
  }
  if (!isRole(request.role)) {
    throw new AccountRefused(`The role must be one of: ${codesOf(ROLES).join(', ')}.`)
  }
  if (request.role === 'ministry' && !(request.state && isMemberState(request.state))) {
    throw new AccountRefused('A ministry needs its member state, such as KH.')
  }
  return { ...request, email, name: request.name.trim() || email }
}

async function idOf(payload: Payload, email: string): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id
}
