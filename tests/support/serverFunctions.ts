import { createClient, type Answer, type Client } from './http'

/** The response of one of the admin's server functions. */
export interface FunctionResponse {
  status: number
  /** The whole response as sent. */
  text: string
  /** What the function returned, if plain data; undefined if the call was refused. */
  value: unknown
  /** The messages of a refusal, by the function or before it; empty on success. */
  refusals: string[]
}

const ids = new Map<string, Promise<string>>()

/** Calls a server function of the admin as its pages do, with the session of `client`. */
export async function callServerFunction(
  client: Client,
  origin: string,
  name: unknown,
  args?: unknown,
): Promise<FunctionResponse> {
  return sendToServerFunction(client, origin, [{ name, args }])
}

/** The same with any body. */
export async function sendToServerFunction(
  client: Client,
  origin: string,
  body: unknown,
): Promise<FunctionResponse> {
  const answer = await client.send('POST', '/admin', body, {
    'content-type': 'text/plain;charset=UTF-8',
    'next-action': await actionOf(origin),
    origin,
  })
  const value = valueOf(answer)
  return { status: answer.status, text: answer.text, value, refusals: refusalsIn(answer, value) }
}

/** The id of Payload's single server action for all functions; a build's pages contain it. */
export function actionOf(origin: string): Promise<string> {
  const known = ids.get(origin) ?? readAction(origin)
  ids.set(origin, known)
  return known
}

async function readAction(origin: string): Promise<string> {
  const { text } = await createClient(origin).get('/admin/login')
  // The page's other action, which switches the language, is bound to values.
  const id = /\\"id\\":\\"([0-9a-f]{40,})\\",\\"bound\\":null/.exec(text)?.[1]
  if (!id) throw new Error('The login page names no server function.')
  return id
}

/** The row of React's response with the function's return value. */
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
