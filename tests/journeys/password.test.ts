import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator } from 'playwright-core'
import { signIn, watchForm } from '../support/admin'
import { launchBrowser } from '../support/browser'
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

const NEW = 'eleven boats on the Mekong'

test('one’s own password is changed with the current one; refusals are explained, and no input is lost', async () => {
  const account = team.accounts.ministry
  const page = await signIn(browser, server.origin, account)
  await page.goto(`${server.origin}/admin/account`)
  const settled = watchForm(page)
  const present = page.locator('#field-currentPassword')
  const first = page.locator('#field-password')
  const second = page.locator('#field-confirm-password')
  const alert = page.getByRole('alert')
  // The form validates input with a delay and sends nothing before, so it is pressed again.
  const saveUntil = async (said: Locator) => {
    for (let tries = 0; tries < 4 && !(await said.isVisible()); tries += 1) {
      await settled()
      await page
        .locator('#action-save')
        .click({ timeout: 3000 })
        .catch(() => undefined)
      await said.waitFor({ timeout: 5000 }).catch(() => undefined)
    }
    await said.waitFor()
  }
  const typed = () => Promise.all([first, second, present].map((input) => input.inputValue()))
  await page.getByRole('button', { name: 'Change Password' }).waitFor()
  expect(await present.count()).toBe(0)

  await page.getByRole('button', { name: 'Change Password' }).click()
  await first.fill('short')
  await second.fill('short')
  await present.fill(account.password)
  await saveUntil(alert.getByText('A password has at least 12 characters'))
  expect(await typed()).toEqual(['short', 'short', account.password])

  await first.fill(NEW)
  await second.fill(NEW)
  await present.fill('not this one')
  await saveUntil(alert.getByText('This is not your present password.'))
  expect(await typed()).toEqual([NEW, NEW, 'not this one'])

  await present.fill(account.password)
  await saveUntil(page.locator('.toast-success').first())
  await present.waitFor({ state: 'detached' })
  // A later save of something else no longer involves the password.
  await page.locator('#field-name').fill('Sokha, renamed')
  const answered = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await settled()
  await page.locator('#action-save').click()
  const answer = await answered
  expect([answer.status(), answer.request().postData()]).toEqual([
    200,
    expect.not.stringContaining(NEW),
  ])

  await signIn(browser, server.origin, { ...account, password: NEW })
  const old = await team.stranger.send('POST', '/api/users/login', account)
  expect(old.status).toBe(401)
}, 120_000)
