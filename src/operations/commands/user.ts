import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import { type AccountRequest, createUser, type NewAccount, resetUser } from '../prepare/accounts'
import { checkDatabase } from '@/database/check'
import type { Command } from './types'

const usage = `An account is made or given a new password here, without mail:
  npm run user:create -- --email NAME@HOST --role secretariat --name "Full Name"
  npm run user:create -- --email NAME@HOST --role ministry --state KH --name "Full Name"
  npm run user:reset -- --email NAME@HOST
Roles: ministry (with its member state), organiser, secretariat, administrator.`

/** `npm run user:create` and `user:reset`: prints the new password, the only time that it is shown. */
export const user: Command = {
  usage,
  async run([name, ...flags]) {
    const act = readAct(name, flags)
    if (!act) return 'misused'
    await withPayload(act)
    return 0
  },
}

function readAct(
  name: string | undefined,
  flags: string[],
): ((payload: Payload) => Promise<NewAccount>) | undefined {
  const { email, role, state, name: person = '' } = readFlags(flags)
  if (!email) return undefined
  if (name === 'reset') return (payload) => resetUser(payload, email)
  if (name !== 'create' || !role) return undefined
  // Role and state are judged where the account is made, whatever was typed.
  const request = { email, name: person, role, state: state?.toUpperCase() } as AccountRequest
  return (payload) => createUser(payload, request)
}

function readFlags(args: string[]) {
  const flag = { type: 'string' } as const
  const options = { email: flag, role: flag, state: flag, name: flag }
  try {
    return parseArgs({ args, options }).values
  } catch {
    return {}
  }
}

async function withPayload(act: (payload: Payload) => Promise<NewAccount>): Promise<void> {
  await checkDatabase()
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, cron: false })
  try {
    const { email, password } = await act(payload)
    console.log(`address   ${email}\npassword  ${password}`)
  } finally {
    await payload.destroy()
  }
}
