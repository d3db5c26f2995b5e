import type { Account } from './copy'

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** The body as JSON; throws if it is not JSON. */
  json<T = unknown>(): T
}

export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** `body` is sent as JSON, or unchanged if it is a form. */
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
}

/** Sends requests to one server; redirects are returned, not followed. */
export function createClient(origin: string, own: Record<string, string> = {}): Client {
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(origin + path, { redirect: 'manual', ...init })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: <T>() => JSON.parse(text) as T,
    }
  }
  return {
    get: (path, headers) => ask(path, { headers: { ...own, ...headers } }),
    send: (method, path, body, headers) => {
      if (body === undefined) return ask(path, { method, headers: { ...own, ...headers } })
      if (body instanceof FormData)
        return ask(path, { method, body, headers: { ...own, ...headers } })
      const json = { 'content-type': 'application/json', ...own, ...headers }
      return ask(path, { method, body: JSON.stringify(body), headers: json })
    },
  }
}

/** A client that is logged in. */
export async function logIn(origin: string, account: Account): Promise<Client> {
  const answer = await createClient(origin).send('POST', '/api/users/login', account)
  if (answer.status !== 200)
    throw new Error(`Login of ${account.email}: ${answer.status} ${answer.text}`)
  const { token } = answer.json<{ token: string }>()
  return createClient(origin, { authorization: `JWT ${token}` })
}
