import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { createTurns, refuse } from '@/limits/front'
import type { PathHandler } from '../handler'
import { withBody } from './body'
import type { ReaderResponse, Reader } from './reader'
import { classifyRequest } from './classifyRequest'

/**
 * A reader process gains little from working on more at once, and a request waiting for it has not
 * yet done anything that others notice.
 */
const ROW_TURNS = { atOnce: 2, waiting: 256, waitingPerClient: 32, timeoutMs: 20_000 }
const CATALOGUE_TURNS = { atOnce: 2, waiting: 256, waitingPerClient: 32, timeoutMs: 20_000 }
/** Three megabytes each time, which a client needs only once. */
const SCHEMA_TURNS = { atOnce: 1, waiting: 256, waitingPerClient: 32, timeoutMs: 20_000 }
/** A sign-in takes as long as checking a password; most of these wait inside. */
const ACTION_TURNS = { atOnce: 16, waiting: 256, waitingPerClient: 32, timeoutMs: 20_000 }
const FILE_TURNS = { atOnce: 8, waiting: 256, waitingPerClient: 64, timeoutMs: 20_000 }

/** Seconds after which to try again. */
const RETRY_AFTER_SECONDS = 5
/** Milliseconds between two responses with the schema. */
const SCHEMA_PAUSE_MS = 250
/** Milliseconds before a refusal is sent: a client that retries at once is kept waiting. */
const REFUSAL_DELAY_MS = 500

const TOO_MANY = {
  status: 429,
  message: 'Too many requests at once. Wait for the answers before you send more.',
  retryAfter: RETRY_AFTER_SECONDS,
} as const
const UNAVAILABLE = {
  status: 503,
  message: 'This cannot be read now. Try again in a moment.',
  retryAfter: RETRY_AFTER_SECONDS,
} as const

/** Handles requests to Payload's API from clients that are not signed in. */
export type StrangerHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  client: string,
) => Promise<void>

/**
 * Lets strangers' requests through in turns that are fair to each client. Rows of the database are
 * read by `reader`, or without one by `payload`, like everything else.
 */
export function createStrangerHandler(
  payload: PathHandler,
  reader: Reader | undefined,
): StrangerHandler {
  const turns = {
    rows: createTurns(ROW_TURNS),
    schema: createTurns(SCHEMA_TURNS),
    catalogue: createTurns(CATALOGUE_TURNS),
    action: createTurns(ACTION_TURNS),
    file: createTurns(FILE_TURNS),
  }
  return async (request, response, path, client) => {
    const classified = await classifyRequest(request, path)
    if (!classified) return
    const { body, kind } = classified
    const passed = body ? withBody(request, body) : request
    if (kind === 'other') return payload(passed, response, path)
    const release = await turns[kind].take(client, disconnectSignal(response))
    if (!release) return refuseLater(request, response, path)
    if ((kind !== 'rows' && kind !== 'schema') || !reader) {
      releaseWhenResponded(response, release)
      return payload(passed, response, path)
    }
    // The turn lasts as long as the work, even if the client has disconnected.
    const answered = await reader.ask(request, body).catch(logFailure)
    if (kind === 'schema') setTimeout(release, SCHEMA_PAUSE_MS)
    else release()
    if (response.destroyed) return
    if (answered) send(answered, response)
    else refuse(UNAVAILABLE, path, request, response)
  }
}

function disconnectSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => controller.abort())
  if (response.destroyed) controller.abort()
  return controller.signal
}

async function refuseLater(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  await wait(REFUSAL_DELAY_MS)
  if (!response.destroyed) refuse(TOO_MANY, path, request, response)
}

/**
 * Once its head is written, a response has been computed; a client that receives it slowly holds
 * nobody up.
 */
function releaseWhenResponded(response: ServerResponse, release: () => void): void {
  const write = response.writeHead.bind(response)
  response.writeHead = (...args: unknown[]) => {
    release()
    return Reflect.apply(write, undefined, args) as ServerResponse
  }
  response.once('close', release)
}

function logFailure(error: unknown): undefined {
  console.error(`What a stranger asked could not be read: ${String(error)}`)
}

/** Headers that concern the connection with the reader process. */
const CONNECTION_HEADERS = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])

function send({ body, headers, status }: ReaderResponse, response: ServerResponse): void {
  const own: OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !CONNECTION_HEADERS.has(name)) own[name] = value
  }
  // For a HEAD request this is the length of what GET would return.
  if (response.req.method !== 'HEAD') own['content-length'] = body.length
  response.writeHead(status, own).end(body)
}
