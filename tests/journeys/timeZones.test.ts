import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { publishEditionAhead } from '../support/editionAhead'
import { startTestServer, type TestServer } from '../support/server'
import { assembleTeam } from '../support/team'

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  const { organiser } = await assembleTeam(server)
  await publishEditionAhead(organiser)
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('a reader in Jakarta is offered local times, and afterwards no longer', async () => {
  const page = await browser.newPage({ timezoneId: 'Asia/Jakarta' })
  await page.goto(`${server.origin}/forum/ahead`)
  const link = page.getByRole('link', { name: 'Show in your time zone (Asia/Jakarta)' })
  await link.click()
  await page.waitForURL('**/forum/ahead?tz=Asia%2FJakarta')
  expect(await page.locator('#ahead-s1').innerText()).toContain('21:30–23:00')
  expect(await link.count()).toBe(0)
})

test('a reader in the Forum’s own zone is offered nothing', async () => {
  const page = await browser.newPage({ timezoneId: 'Asia/Seoul' })
  await page.goto(`${server.origin}/forum/ahead`)
  await page.waitForFunction(() => customElements.get('own-zone') !== undefined)
  expect(await page.locator('own-zone a').count()).toBe(0)
})

test('without scripts the form shows another zone and stays at the programme', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.origin}/forum/ahead`)
  await page.getByLabel('Show times of').selectOption('Asia/Yangon')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL('**/forum/ahead?tz=Asia%2FYangon#programme')
  expect(await page.locator('#ahead-s1').innerText()).toContain('21:00–22:30')
})

test('the programme prints completely, and nothing is cut off', async () => {
  // The width of A4 within its margins.
  const page = await browser.newPage({ viewport: { width: 688, height: 1000 } })
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${server.origin}/forum/ahead?tz=Asia/Yangon`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(688)
  expect(await page.getByText('21:00–22:30').first().isVisible()).toBe(true)
  expect(await page.getByText('All times are those of Yangon').isVisible()).toBe(true)
  expect(await page.getByLabel('Show times of').isVisible()).toBe(false)
  expect(await page.getByText('Calendar file', { exact: true }).first().isVisible()).toBe(false)
})
