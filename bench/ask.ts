import type { Role } from '@/vocabulary'
import { STAFF } from './staff'
import type { RequestSpec } from './load/request'

export interface Answer {
  headers: Record<string, string>
  body: Buffer
}

/** Sends one request; throws unless the response is a success. */
export async function send(origin: string, { path, ...init }: RequestSpec): Promise<Answer> {
  const response = await fetch(origin + path, { redirect: 'manual', ...init })
  const body = Buffer.from(await response.arrayBuffer())
  if (!response.ok) {
    throw new Error(`${String(response.status)} for ${path}: ${body.toString('utf8', 0, 500)}`)
  }
  return { headers: Object.fromEntries(response.headers), body }
}

export async function sendJson<Body>(origin: string, request: RequestSpec): Promise<Body> {
  const { body } = await send(origin, request)
  return JSON.parse(body.toString()) as Body
}

/** Logs in a member of staff; returns the headers for their requests. */
export async function logIn(origin: string, role: Role): Promise<Record<string, string>> {
  const member = STAFF.find((one) => one.role === role)
  const { token } = await sendJson<{ token: string }>(origin, {
    method: 'POST',
    path: '/api/users/login',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: member?.email, password: member?.password }),
  })
  return { authorization: `JWT ${token}` }
}
