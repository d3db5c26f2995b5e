import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { signIn } from '../support/admin'
import { launchBrowser } from '../support/browser'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
import { patch } from '../support/steps'
import { assembleTeam, type Team } from '../support/team'

let browser: Browser
let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('an older version is restored with its button, as a draft, and the public text stays', async () => {
  const made = await team.ministry.send(
    'POST',
    '/api/projects?draft=true&depth=0',
    entry({ title: 'Older title' }),
  )
  const { id } = made.json<{ doc: { id: string } }>().doc
  const versions = await team.ministry.get(`/api/projects/versions?where[parent][equals]=${id}`)
  const [version] = versions.json<{ docs: { id: string }[] }>().docs
  const { submittedAt } = await patch(team.ministry, id, {
    title: 'Newer title',
    transition: 'submit',
  })
  await patch(team.secretariat, id, { transition: 'publish', submittedAt })

  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(`${server.origin}/admin/collections/projects/${id}/versions/${version?.id}`)
  await page.getByRole('button', { name: 'Restore this version' }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL(new RegExp(`/projects/${id}$`))
  await page.locator('#field-title').waitFor()
  expect(await page.locator('#field-title').inputValue()).toBe('Older title')

  const read = async (draft: string) =>
    (await team.ministry.get(`/api/projects/${id}?depth=0${draft}`)).json()
  expect([await read(''), await read('&draft=true')]).toMatchObject([
    { title: 'Newer title', _status: 'published' },
    { title: 'Older title', _status: 'draft' },
  ])
})
