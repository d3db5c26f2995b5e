import { afterAll, beforeAll, describe } from '@jest/globals'
import { startTestServer, type TestServer } from '../support/server'
import { openFixture, type ServerFixture } from './fixture'
import { testMatrix } from './matrix'

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

describe('REST', () => {
  testMatrix(() => ({ fixture, doors: fixture.ask }))
})
