import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { choose, signIn } from '../support/admin'
import { launchBrowser } from '../support/browser'
import { blob, pdf, upload } from '../support/files'
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

/** Presses Save and returns the server's response. */
async function save(page: Page): Promise<[number, string]> {
  const answered = page.waitForResponse(
    (response) =>
      ['PATCH', 'POST'].includes(response.request().method()) &&
      /\/api\/[a-z-]+(?:\/[\w-]+)?\?/.test(response.url()),
  )
  await page.locator('#action-save').click()
  const response = await answered
  const status = response.status()
  return [status, status < 400 ? '' : await response.text()]
}

const open = (page: Page, name: string) => page.goto(`${server.origin}/admin/${name}`)

test('each form of the admin sends what its collection accepts, new and changed', async () => {
  const root = await signIn(browser, server.origin, server.administrator)
  await open(root, 'collections/users/create')
  await root.locator('#field-email').fill('new@example.org')
  await root.locator('#field-password').fill('a long password for her')
  await root.locator('#field-confirm-password').fill('a long password for her')
  await root.locator('#field-name').fill('New person')
  await choose(root, 'role', 'Secretariat')
  expect(await save(root)).toEqual([201, ''])
  await root.waitForURL(/users\/[0-9a-f-]{36}/)
  await root.locator('#field-name').fill('Renamed person')
  expect(await save(root)).toEqual([200, ''])

  const secretariat = await signIn(browser, server.origin, team.accounts.secretariat)
  await open(secretariat, 'account')
  await secretariat.locator('#field-name').fill('Aisyah, renamed')
  expect(await save(secretariat)).toEqual([200, ''])
  await secretariat.locator('.toast-success').waitFor()
  await secretariat.locator('#field-name').fill('Aisyah, renamed again')
  expect(await save(secretariat)).toEqual([200, ''])
  await open(secretariat, 'collections/organisations/create')
  await secretariat.locator('#field-name').fill('Fund of the region')
  expect(await save(secretariat)).toEqual([201, ''])
  await secretariat.waitForURL(/organisations\/[0-9a-f-]{36}/)
  await secretariat.locator('#field-url').fill('https://example.org/fund')
  expect(await save(secretariat)).toEqual([200, ''])
  await open(secretariat, 'collections/exchange-rates/create')
  await choose(secretariat, 'currency', 'Cambodian riel')
  await secretariat.locator('#field-period').fill('1999')
  await secretariat.locator('#field-perUsd').fill('3800')
  await secretariat.locator('#field-title').fill('Rates')
  await secretariat.locator('#field-publisher').fill('Bank')
  expect(await save(secretariat)).toEqual([201, ''])
  await secretariat.waitForURL(/exchange-rates\/[0-9a-f-]{36}/)
  await secretariat.locator('#field-publisher').fill('National bank')
  expect(await save(secretariat)).toEqual([200, ''])

  const ministry = await signIn(browser, server.origin, team.accounts.ministry)
  await open(ministry, 'collections/media/create')
  await ministry
    .locator('input[type=file]')
    .first()
    .setInputFiles(path.resolve(import.meta.dirname, '../fixtures/harbour.png'))
  await ministry.locator('#field-alt').fill('A harbour')
  expect(await save(ministry)).toEqual([201, ''])
  await ministry.waitForURL(/media\/[0-9a-f-]{36}/)
  await ministry.locator('#field-credit').fill('Port authority')
  expect(await save(ministry)).toEqual([200, ''])
  const made = await upload(team.ministry, 'documents', blob(pdf, 'application/pdf'), 'a.pdf', {
    title: 'A study',
    documentType: 'feasibilityStudy',
  })
  await open(ministry, `collections/documents/${made.json<{ doc: { id: string } }>().doc.id}`)
  await ministry.locator('#field-title').fill('A study of the harbour')
  expect(await save(ministry)).toEqual([200, ''])
}, 180_000)
