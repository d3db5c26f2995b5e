import { createClient, type Answer, type Client } from './http'

/** What one of the admin's server functions answered. */
export interface Told {
  status: number
  /** The whole answer as it was sent. */
  text: string
  /** What the function returned, where that is plain data; undefined for a refusal before it. */
  value: unknown
  /** The messages of a refusal, by the function or before it; empty when it did what it was asked. */
  refusals: string[]
}

const ids = new Map<string, Promise<string>>()

/** Calls a server function of the admin as its pages do, with the session of `client`. */
export async function callServerFunction(
  client: Client,
  origin: string,
  name: unknown,
  args?: unknown,
): Promise<Told> {
  return sendToServerFunction(client, origin, [{ name, args }])
}

/** The same with any body. */
export async function sendToServerFunction(
  client: Client,
  origin: string,
  body: unknown,
): Promise<Told> {
  const answer = await client.send('POST', '/admin', body, {
    'content-type': 'text/plain;charset=UTF-8',
    'next-action': await actionOf(origin),
    origin,
  })
  const value = valueOf(answer)
  return { status: answer.status, text: answer.text, value, refusals: refusalsIn(answer, value) }
}

/** The id under which a build knows Payload's one way to all functions; its pages hold it. */
export function actionOf(origin: string): Promise<string> {
  const known = ids.get(origin) ?? readAction(origin)
  ids.set(origin, known)
  return known
}

async function readAction(origin: string): Promise<string> {
  const { text } = await createClient(origin).get('/admin/login')
  // The other action of the page, which switches the language, is bound to values.
  const id = /\\"id\\":\\"([0-9a-f]{40,})\\",\\"bound\\":null/.exec(text)?.[1]
  if (!id) throw new Error('The login page names no server function.')
  return id
}

/** The row of React's answer that holds what the function returned. */
function valueOf({ text }: Answer): unknown {
  const row = /^1:([[{"].*|null|true|false|\d+)$/m.exec(text)?.[1]
  try {
    return row === undefined ? undefined : JSON.parse(row)
  } catch {
    return undefined
  }
}

function refusalsIn({ status, text }: Answer, value: unknown): string[] {
  const { errors } = (status === 200 ? (value ?? {}) : readJson(text)) as {
    errors?: { message: string }[]
  }
  if (errors) return errors.map(({ message }) => message)
  return status === 200 ? [] : [`${status}`]
}

function readJson(text: string): object {
  try {
    return JSON.parse(text) as object
  } catch {
    return {}
  }
}
