import type { ServerFunctionClient } from 'payload'
import { note } from './state'
import { isNetworkFailure, isReachable } from './watchRequests'

/** Milliseconds between two looks whether the server is back. */
const LOOK_EVERY_MS = 3000

/**
 * Calls a server function, such as the one that draws a new row, and calls it again once the
 * connection is back: Payload itself would leave the row empty.
 */
export async function callAgain(
  call: ServerFunctionClient,
  sent: Parameters<ServerFunctionClient>[0],
): Promise<unknown> {
  for (;;) {
    try {
      const result = await call(sent)
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

/** A refusal without a session, as `src/limits/serverFunctions` words it. */
function saysSignedOut(result: unknown): boolean {
  const { errors } = (result ?? {}) as { errors?: { message?: unknown }[] }
  return (
    Array.isArray(errors) && errors.some(({ message }) => String(message).includes('session has ended'))
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
