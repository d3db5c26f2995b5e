import type { Role } from '@/vocabulary'
import { STAFF } from './staff'
import type { Asked } from './load/request'

export interface Answered {
  headers: Record<string, string>
  body: Buffer
}

/** Asks once; throws for any answer but one of success. */
export async function ask(origin: string, { path, ...init }: Asked): Promise<Answered> {
  const response = await fetch(origin + path, { redirect: 'manual', ...init })
  const body = Buffer.from(await response.arrayBuffer())
  if (!response.ok) {
    throw new Error(`${String(response.status)} for ${path}: ${body.toString('utf8', 0, 500)}`)
  }
  return { headers: Object.fromEntries(response.headers), body }
}

export async function askJson<Body>(origin: string, asked: Asked): Promise<Body> {
  const { body } = await ask(origin, asked)
  return JSON.parse(body.toString()) as Body
}

/** Signs one of the staff in; gives the header of their requests. */
export async function logIn(origin: string, role: Role): Promise<Record<string, string>> {
  const member = STAFF.find((one) => one.role === role)
  const { token } = await askJson<{ token: string }>(origin, {
    method: 'POST',
    path: '/api/users/login',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: member?.email, password: member?.password }),
  })
  return { authorization: `JWT ${token}` }
}
