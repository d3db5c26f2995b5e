import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { logIn } from '../support/http'
import { startTestServer, type TestServer } from '../support/server'
import { openFixture, type ServerFixture } from './fixture'
import { EVERYBODY, type Who } from './seedRow'
import { ORACLES, ORDERS } from './side/oracles'
import { PAGE_DOORS } from './side/pageDoors'
import { READ_DOORS } from './side/readDoors'
import { plantSecrets, type Secrets } from './side/secrets'
import { sendRequest } from './side/sendRequest'
import type { Role } from './table'

let server: TestServer
let fixture: ServerFixture
let secrets: Secrets

beforeAll(async () => {
  server = await startTestServer()
  fixture = await openFixture(server)
  secrets = await plantSecrets(fixture, (account) => logIn(server.origin, account))
}, 120_000)

afterAll(async () => {
  await fixture.store.close()
  await server.stop()
})

/** Expects that exactly these readers get the secret, and nobody else. */
async function expectReaders(readers: readonly Role[], canRead: (who: Who) => Promise<boolean>) {
  const actual: Partial<Record<Who, boolean>> = {}
  for (const who of EVERYBODY) actual[who] = await canRead(who)
  const expected = EVERYBODY.map((who) => [who, readers.includes(who as Role)])
  expect(actual).toEqual(Object.fromEntries(expected))
}

describe('nobody else learns a secret', () => {
  test.each([...READ_DOORS, ...PAGE_DOORS])(
    'by $door: $secretName',
    async ({ control, requests, secret, readers }) => {
      const word = secret(secrets)
      if (control) {
        const [who, request] = control(secrets)
        expect((await sendRequest(fixture.clients[who], request)).text).toContain(word)
      }
      await expectReaders(readers, async (who) => {
        const answers: string[] = []
        for (const request of requests(secrets))
          answers.push((await sendRequest(fixture.clients[who], request)).text)
        return answers.join('\n').includes(word)
      })
    },
  )
})

describe('nobody else guesses', () => {
  test.each(ORACLES)('by $door: $secretName', async ({ guesses, readers, request }) => {
    const [right, wrong] = guesses(secrets)
    await expectReaders(readers, async (who) => {
      // An echo of the guess reveals nothing.
      const answer = async (guess: string) => {
        const { status, text } = await sendRequest(fixture.clients[who], request(secrets, guess))
        return `${status} ${text.replaceAll(guess, '…')}`
      }
      return (await answer(right)) !== (await answer(wrong))
    })
  })
})

describe('nobody else learns an order', () => {
  test.each(ORDERS)('by $door: $secretName', async ({ field, readers }) => {
    const { first, second } = secrets
    const order = async (who: Who, sort: string) => {
      const path = `/api/projects?where[id][in]=${first.id},${second.id}&sort=${sort}`
      const { text } = await sendRequest(fixture.clients[who], path)
      return text.indexOf(first.marker) < text.indexOf(second.marker)
    }
    await expectReaders(
      readers,
      async (who) => (await order(who, field)) !== (await order(who, `-${field}`)),
    )
  })
})
