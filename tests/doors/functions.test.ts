import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestServer, type TestServer } from '../support/server'
import { callServerFunction } from '../support/serverFunctions'
import { openFixture, type ServerFixture } from './fixture'
import { EVERYBODY, project, type Who } from './seedRow'
import { FUNCTION_DOORS, OFFERED } from './side/functionDoors'
import type { Role } from './table'

let server: TestServer
let fixture: ServerFixture

beforeAll(async () => {
  server = await startTestServer()
  fixture = await openFixture(server)
}, 120_000)

afterAll(async () => {
  await fixture.store.close()
  await server.stop()
})

test('every function that Payload registers or the product offers has its row', () => {
  const file = 'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js'
  const source = readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8')
  const list = /const baseServerFunctions = \{([^}]*)\}/.exec(source)?.[1] ?? ''
  const registered = [...list.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name)
  expect(registered.length).toBeGreaterThan(10)
  const named = FUNCTION_DOORS.map(({ name }) => name)
  expect(named).toEqual(expect.arrayContaining([...registered, ...OFFERED]))
})

test.each(FUNCTION_DOORS)('$name: $request', async ({ args, name, readers, writers }) => {
  const actual: Partial<Record<Who, { reads: boolean; writes: boolean }>> = {}
  const expected: typeof actual = {}
  for (const who of EVERYBODY) {
    const draft = await project(fixture)
    await fixture.store.hasChanged()
    const { text } = await callServerFunction(
      fixture.clients[who],
      server.origin,
      name,
      args(draft),
    )
    actual[who] = { reads: text.includes(draft.marker), writes: await fixture.store.hasChanged() }
    const is = (roles: readonly Role[]) => roles.includes(who as Role)
    expected[who] = { reads: is(readers), writes: is(writers) }
  }
  expect(actual).toEqual(expected)
})
