import { afterAll, beforeAll, describe } from '@jest/globals'
import { startTestServer, type TestServer } from '../support/server'
import { openGarden, type ServerGarden } from './garden'
import { testMatrix } from './matrix'

let server: TestServer
let garden: ServerGarden

beforeAll(async () => {
  server = await startTestServer()
  garden = await openGarden(server)
}, 120_000)

afterAll(async () => {
  await garden.store.close()
  await server.stop()
})

describe('REST', () => {
  testMatrix(() => ({ garden, doors: garden.ask }))
})
