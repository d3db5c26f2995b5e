import type { FormState, ServerFunctionClient } from 'payload'
import { note } from './state'
import { isNetworkFailure, isReachable } from './watchRequests'

type Sent = Parameters<ServerFunctionClient>[0]

/** Milliseconds between two looks whether the server is back. */
const LOOK_EVERY_MS = 3000

/**
 * Calls a server function, such as the one that draws a new row, and calls it again once the
 * connection is back: Payload itself would leave the row empty.
 */
export async function callAgain(call: ServerFunctionClient, sent: Sent): Promise<unknown> {
  const plain = withoutRules(sent)
  for (;;) {
    try {
      const result = await call(plain)
      if (saysSignedOut(result)) note({ isSignedOut: true })
      return result
    } catch (error) {
      if (!isNetworkFailure(error)) throw error
      note({ isOffline: true })
      await untilReachable()
      note({ isOffline: false })
    }
  }
}

/**
 * The state of a form without the rules that some fields bring along, such as for amounts: the
 * server takes plain data only, and would refuse the whole call.
 */
function withoutRules({ args, name }: Sent): Sent {
  const { formState } = args
  if (typeof formState !== 'object' || !formState) return { args, name }
  const fields = Object.entries(formState as FormState).map(([path, field]) => {
    const members = Object.entries(field).filter(([name]) => name !== 'validate')
    return [path, Object.fromEntries(members)] as const
  })
  return { name, args: { ...args, formState: Object.fromEntries(fields) } }
}

/** A refusal without a session, as `src/limits/serverFunctions` words it. */
function saysSignedOut(result: unknown): boolean {
  const { errors } = (result ?? {}) as { errors?: { message?: unknown }[] }
  return (
    Array.isArray(errors) &&
    errors.some(({ message }) => String(message).includes('session has ended'))
  )
}

async function untilReachable(): Promise<void> {
  for (;;) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS)
      window.addEventListener(
        'online',
        () => {
          clearTimeout(timer)
          resolve()
        },
        { once: true },
      )
    })
    if (await isReachable()) return
  }
}
