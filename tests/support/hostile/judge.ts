import path from 'node:path'
import { testEnvironment } from '../prepared.mjs'
import type { RawAnswer } from '../socket'

/**
 * What no response may ever contain: the server's internals, and the secrets seeded behind its
 * doors.
 */
const INTERNALS = [
  path.resolve(import.meta.dirname, '../../..'),
  testEnvironment.PAYLOAD_SECRET,
  'node_modules',
  'SQLITE_',
  'catalogue.db',
  'Mongo',
]
const STACK = /\n\s+at .+:\d+:\d+/

/**
 * The faults of a response to a hostile request, as sentences; none if it came in time, is no
 * server error, has its door's format of refusals, and leaks nothing.
 */
export function faultsOf(answer: RawAnswer, target: string, secrets: readonly string[]): string[] {
  const { body, end, headers, status } = answer
  if (end === 'late') return ['It was not answered in time.']
  if (status === 0) return [`The connection ended without an answer (${end}).`]
  const faults: string[] = []
  if (status >= 500) faults.push(`It was answered with ${status}.`)
  const everything = `${JSON.stringify(headers)}\n${body}`
  for (const secret of [...INTERNALS, ...secrets]) {
    if (everything.includes(secret)) faults.push(`The answer holds “${secret}”.`)
  }
  if (STACK.test(body)) faults.push('The answer holds a stack.')
  if (status >= 400 && !isRefusal(answer, target)) {
    faults.push(`A ${status} in no known shape: ${body.slice(0, 200)}`)
  }
  return faults
}

/** A problem from the investor API, a list of errors or a message from Payload's doors, or a page. */
function isRefusal({ body, headers, status }: RawAnswer, target: string): boolean {
  const type = headers['content-type'] ?? ''
  if (type.startsWith('text/html')) return body.includes('<html') || body.includes('<!DOCTYPE')
  if (type.startsWith('application/problem+json')) {
    const problem = readJson(body) as Record<string, unknown> | undefined
    return problem?.status === status && typeof problem.title === 'string'
  }
  if (type.startsWith('application/json')) {
    if (/^\/api\/v1(?:\/|$)/.test(new URL(`http://x${target}`).pathname)) return false
    const { errors, message } = (readJson(body) ?? {}) as Record<string, unknown>
    return typeof message === 'string' || (Array.isArray(errors) && errors.length > 0)
  }
  // For a method that a route does not have, Next sends only the status.
  return status === 405 || (type.startsWith('text/plain') && body.length < 100)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
