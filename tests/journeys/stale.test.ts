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

test('a form of the Forum says what somebody else changed, by its labels, and saves both', async () => {
  const draft = { name: 'Fifteenth Forum', code: 'acf-15', start: '2093-01-18', end: '2093-01-19' }
  const made = await team.organiser.send('POST', '/api/editions?draft=true&depth=0', draft)
  expect([made.status, made.text]).toEqual([201, expect.any(String)])
  const { id } = made.json<{ doc: { id: string } }>().doc
  const address = `/api/editions/${id}?draft=true&depth=0`
  const page = await signIn(browser, server.origin, team.accounts.organiser)
  await page.goto(`${server.origin}/admin/collections/editions/${id}`)
  await page.locator('#field-summary').fill('Typed in the old form.')
  let isSlow = true
  await page.route('**/admin/**', (route) =>
    isSlow && route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await team.secretariat.send('PATCH', address, { end: '2093-01-20' })
  await page.getByRole('button', { name: 'Save draft', exact: true }).click()
  const stale = page.getByRole('region', { name: 'Changed by somebody else' })
  await stale.getByText('Last day').waitFor()
  expect(await page.locator('.problems').count()).toBe(0)
  isSlow = false
  await page.getByRole('button', { name: 'Put together and save draft' }).click()
  await page.getByText('Draft saved.', { exact: true }).first().waitFor()
  const stored = (await team.organiser.get(address)).json<{ end: string; summary: string }>()
  expect([stored.end, stored.summary]).toEqual(['2093-01-20', 'Typed in the old form.'])
})
