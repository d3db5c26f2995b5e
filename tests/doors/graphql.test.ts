import { afterAll, beforeAll, describe } from '@jest/globals'
import { startTestServer, type TestServer } from '../support/server'
import { askGraphql } from './ask/graphql'
import type { Asker } from './ask/types'
import { askEverybody, openFixture, type ServerFixture } from './fixture'
import { testMatrix } from './matrix'
import type { Who } from './seedRow'

let server: TestServer
let fixture: ServerFixture
let graphql: Record<Who, Asker>

beforeAll(async () => {
  server = await startTestServer()
  fixture = await openFixture(server)
  graphql = askEverybody(fixture.clients, askGraphql)
}, 120_000)

afterAll(async () => {
  await fixture.store.close()
  await server.stop()
})

describe('GraphQL', () => {
  testMatrix(
    () => ({ fixture, doors: graphql }),
    // Files cannot be uploaded over GraphQL, and spreadsheets are not there at all.
    ({ collection }, operation) =>
      (operation === 'create' && (collection === 'media' || collection === 'documents')) ||
      (operation === 'read' && collection === 'imports'),
  )
})
