import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { logIn } from '../support/http'
import { startTestServer, type TestServer } from '../support/server'
import { openFixture, type ServerFixture } from './fixture'
import { EVERYBODY, type Who } from './seedRow'
import { ORACLES, ORDERS } from './side/oracles'
import { PAGE_DOORS } from './side/pageDoors'
import { READ_DOORS } from './side/readDoors'
import { plantSecrets, type Secrets } from './side/secrets'
import { say } from './side/say'
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

/** Asks everybody, and expects that those who should be told are told, and nobody else. */
async function compare(told: readonly Role[], isTold: (who: Who) => Promise<boolean>) {
  const real: Partial<Record<Who, boolean>> = {}
  for (const who of EVERYBODY) real[who] = await isTold(who)
  const expected = EVERYBODY.map((who) => [who, told.includes(who as Role)])
  expect(real).toEqual(Object.fromEntries(expected))
}

describe('nobody else is told', () => {
  test.each([...READ_DOORS, ...PAGE_DOORS])(
    'by $door: $kept',
    async ({ asks, control, secret, told }) => {
      const word = secret(secrets)
      if (control) {
        const [who, ask] = control(secrets)
        expect((await say(fixture.clients[who], ask)).text).toContain(word)
      }
      await compare(told, async (who) => {
        const answers: string[] = []
        for (const ask of asks(secrets)) answers.push((await say(fixture.clients[who], ask)).text)
        return answers.join('\n').includes(word)
      })
    },
  )
})

describe('nobody else guesses', () => {
  test.each(ORACLES)('by $door: $kept', async ({ ask, guesses, told }) => {
    const [right, wrong] = guesses(secrets)
    await compare(told, async (who) => {
      // What is echoed says nothing.
      const answer = async (guess: string) => {
        const { status, text } = await say(fixture.clients[who], ask(secrets, guess))
        return `${status} ${text.replaceAll(guess, '…')}`
      }
      return (await answer(right)) !== (await answer(wrong))
    })
  })
})

describe('nobody else learns an order', () => {
  test.each(ORDERS)('by $door: $kept', async ({ field, told }) => {
    const { first, second } = secrets
    const order = async (who: Who, sort: string) => {
      const path = `/api/projects?where[id][in]=${first.id},${second.id}&sort=${sort}`
      const { text } = await say(fixture.clients[who], path)
      return text.indexOf(first.marker) < text.indexOf(second.marker)
    }
    await compare(
      told,
      async (who) => (await order(who, field)) !== (await order(who, `-${field}`)),
    )
  })
})
