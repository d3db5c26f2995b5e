import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { createTurns, refuse } from '@/limits/front'
import type { PathHandler } from '../handler'
import { withBody } from './body'
import type { Answered, Reader } from './reader'
import { whatIsAsked } from './whatIsAsked'

/**
 * One reading process does little more by taking on more at once, and whoever waits at it has done
 * nothing yet that others notice.
 */
const ROWS = { atOnce: 2, waiting: 256, waitingPerClient: 32, timeoutMs: 20_000 }
const CATALOGUE = { atOnce: 2, waiting: 256, waitingPerClient: 32, timeoutMs: 20_000 }
/** A text of three megabytes each time: who needs it needs it once. */
const SCHEMA = { atOnce: 1, waiting: 256, waitingPerClient: 32, timeoutMs: 20_000 }
/** To sign in takes as long as a password needs; most of these wait inside. */
const ACTS = { atOnce: 16, waiting: 256, waitingPerClient: 32, timeoutMs: 20_000 }
const FILES = { atOnce: 8, waiting: 256, waitingPerClient: 64, timeoutMs: 20_000 }

/** Seconds after which another try is welcome. */
const RETRY_AFTER = 5
/** Milliseconds after the schema was given until it is given again. */
const SCHEMA_PAUSE = 250
/** Milliseconds before a refusal is sent: a client that asks again at once is kept busy waiting. */
const REFUSAL_DELAY = 500

const TOO_MANY = {
  status: 429,
  message: 'Too many requests at once. Wait for the answers before you send more.',
  retryAfter: RETRY_AFTER,
} as const
const AWAY = {
  status: 503,
  message: 'This cannot be read now. Try again in a moment.',
  retryAfter: RETRY_AFTER,
} as const

/** The door to Payload's API for those who are not signed in. */
export type StockDoor = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  client: string,
) => Promise<void>

/**
 * Lets strangers in by turns that are fair to each client. What they read of the database is read
 * by `reader`, without one by `payload` as all the rest.
 */
export function createStockDoor(payload: PathHandler, reader: Reader | undefined): StockDoor {
  const turns = {
    rows: createTurns(ROWS),
    schema: createTurns(SCHEMA),
    catalogue: createTurns(CATALOGUE),
    act: createTurns(ACTS),
    file: createTurns(FILES),
  }
  return async (request, response, path, client) => {
    const asked = await whatIsAsked(request, path)
    if (!asked) return
    const { body, kind } = asked
    const passed = body ? withBody(request, body) : request
    if (kind === 'other') return payload(passed, response, path)
    const giveBack = await turns[kind].take(client, goneSignal(response))
    if (!giveBack) return refuseLater(request, response, path)
    if ((kind !== 'rows' && kind !== 'schema') || !reader) {
      giveBackWhenAnswered(response, giveBack)
      return payload(passed, response, path)
    }
    // The turn lasts as long as the work, also for a client who went away meanwhile.
    const answered = await reader.ask(request, body).catch(noteFailure)
    if (kind === 'schema') setTimeout(giveBack, SCHEMA_PAUSE)
    else giveBack()
    if (response.destroyed) return
    if (answered) send(answered, response)
    else refuse(AWAY, path, request, response)
  }
}

function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  if (response.destroyed) gone.abort()
  return gone.signal
}

async function refuseLater(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  await wait(REFUSAL_DELAY)
  if (!response.destroyed) refuse(TOO_MANY, path, request, response)
}

/** With its head an answer is worked out; a client that takes it in slowly holds up nobody. */
function giveBackWhenAnswered(response: ServerResponse, giveBack: () => void): void {
  const write = response.writeHead.bind(response)
  response.writeHead = (...args: unknown[]) => {
    giveBack()
    return Reflect.apply(write, undefined, args) as ServerResponse
  }
  response.once('close', giveBack)
}

function noteFailure(error: unknown): undefined {
  console.error(`What a stranger asked could not be read: ${String(error)}`)
}

/** What belongs to the connection with the reading process. */
const OF_THE_CONNECTION = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])

function send({ body, headers, status }: Answered, response: ServerResponse): void {
  const own: OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !OF_THE_CONNECTION.has(name)) own[name] = value
  }
  // That of an answer to HEAD is the length of what GET would bring.
  if (response.req.method !== 'HEAD') own['content-length'] = body.length
  response.writeHead(status, own).end(body)
}
