import { afterAll, beforeAll, describe } from '@jest/globals'
import { startTestServer, type TestServer } from '../support/server'
import { askGraphql } from './ask/graphql'
import type { Asker } from './ask/types'
import { askEverybody, openGarden, type ServerGarden } from './garden'
import { testMatrix } from './matrix'
import type { Who } from './plant'

let server: TestServer
let garden: ServerGarden
let graphql: Record<Who, Asker>

beforeAll(async () => {
  server = await startTestServer()
  garden = await openGarden(server)
  graphql = askEverybody(garden.clients, askGraphql)
}, 120_000)

afterAll(async () => {
  await garden.store.close()
  await server.stop()
})

describe('GraphQL', () => {
  testMatrix(
    () => ({ garden, doors: graphql }),
    // No file comes in by GraphQL.
    ({ collection }, operation) =>
      operation === 'create' && (collection === 'media' || collection === 'documents'),
  )
})
