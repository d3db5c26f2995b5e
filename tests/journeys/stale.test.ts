import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { signIn } from '../support/admin'
import { launchBrowser } from '../support/browser'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
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

test('a form that was open while somebody else saved overwrites nothing and keeps its input', async () => {
  const made = await team.ministry.send('POST', '/api/projects?draft=true&depth=0', entry())
  const { id, title: written } = made.json<{ doc: { id: string; title: string } }>().doc
  const address = `/api/projects/${id}?draft=true&depth=0`
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(`${server.origin}/admin/collections/projects/${id}`)
  const title = page.locator('#field-title')
  await title.fill('Typed in the old form')
  // On a slow connection the form is saved before it learns that it is stale.
  await page.route('**/admin/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await team.ministry.send('PATCH', address, { summary: 'Saved meanwhile.' })

  await page.getByRole('button', { name: 'Save draft', exact: true }).click()
  const toast = page.locator('.toast-error', { hasText: 'changed by somebody else' })
  await toast.waitFor()
  expect(await toast.textContent()).toMatch(
    /^It was changed by somebody else on \d+ \w+ 20\d\d, \d\d\.\d\d UTC, after you opened it; nothing was saved\. Since then this changed \(summary\)\. Read it again and repeat your change\.$/,
  )

  expect(await title.inputValue()).toBe('Typed in the old form')
  const stored = (await team.ministry.get(address)).json<{ summary: string; title: string }>()
  expect([stored.title, stored.summary]).toEqual([written, 'Saved meanwhile.'])
})
