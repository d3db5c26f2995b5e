import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import { type AccountRequest, createUser, type NewAccount, resetUser } from '../prepare/accounts'
import { checkDatabase } from '@/database/check'
import { fail } from '../fail'

const USAGE = `An account is made or given a new password here, without mail:
  npm run user:create -- --email NAME@HOST --role secretariat --name "Full Name"
  npm run user:create -- --email NAME@HOST --role ministry --state KH --name "Full Name"
  npm run user:reset -- --email NAME@HOST
Roles: ministry (with its member state), secretariat, administrator.`

/** `build/user.mjs create|reset`: prints the new password, the only time that it is shown. */
try {
  const act = readCommand()
  if (act) await withPayload(act)
  else {
    console.error(USAGE)
    process.exitCode = 1
  }
} catch (error) {
  fail(error)
}

function readCommand(): ((payload: Payload) => Promise<NewAccount>) | undefined {
  const { email, role, state, name = '' } = readFlags()
  const command = process.argv[2]
  if (!email) return undefined
  if (command === 'reset') return (payload) => resetUser(payload, email)
  if (command !== 'create' || !role) return undefined
  // Role and state are judged where the account is made, whatever was typed.
  const request = { email, name, role, state: state?.toUpperCase() } as AccountRequest
  return (payload) => createUser(payload, request)
}

function readFlags() {
  const flag = { type: 'string' } as const
  const options = { email: flag, role: flag, state: flag, name: flag }
  try {
    return parseArgs({ args: process.argv.slice(3), options }).values
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
