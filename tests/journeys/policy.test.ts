import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { choose, openTab, signIn } from '../support/admin'
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

/** Everything that a browser reports while a page loads and runs. */
function listen(page: Page): string[] {
  const reports: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(message.text())
  })
  page.on('pageerror', (error) => reports.push(error.message))
  return reports
}

/** Whether React has hydrated the page: it attaches itself to the elements that it rendered. */
const isHydrated = () =>
  [...document.querySelectorAll('*')].some((element) =>
    Object.keys(element).some((key) => key.startsWith('__react')),
  )

test('the site works under its policy, rendered and cached', async () => {
  const page = await browser.newPage()
  const reports = listen(page)
  const paths = [
    '/',
    '/projects?sector=energy',
    '/projects/KH-TRA-0001/funan-techo-canal',
    '/about',
    '/bankability',
    '/forum',
    '/forum/acf-9',
    '/forum/acf-9/sessions/acf-9-s2',
    '/news',
    '/funding',
    '/api/v1/docs',
  ]
  for (const path of paths.flatMap((one) => [one, one, one])) {
    await page.goto(server.origin + path, { waitUntil: 'networkidle' })
    expect([path, reports]).toEqual([path, []])
  }
  // A browser reports only that the page does not exist.
  await page.goto(`${server.origin}/no/such/page`, { waitUntil: 'networkidle' })
  expect(await page.locator('main h1').textContent()).toBeTruthy()
  expect(reports).toEqual([expect.stringContaining('404')])
}, 120_000)

test('the admin works under its policy, with every kind of field', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  const reports = listen(page)
  for (const path of [
    '',
    '/account',
    '/collections/projects',
    '/collections/media',
    '/collections/media/create',
  ]) {
    await page.goto(`${server.origin}/admin${path}`, { waitUntil: 'networkidle' })
    await page.waitForFunction(isHydrated)
    expect([path, reports]).toEqual([path, []])
  }
  await page.goto(`${server.origin}/admin/collections/projects/create`, {
    waitUntil: 'networkidle',
  })
  await page.locator('#field-title').fill('Under a policy')
  await choose(page, 'sector', 'Transport')
  for (const tab of [
    'Sources and files',
    'Status and readiness',
    'Money',
    'Place',
    'Parties',
    'Benefits',
  ]) {
    await openTab(page, tab)
    await page.waitForTimeout(300)
  }
  expect(reports).toEqual([])
}, 180_000)

test('a script that is not the page’s own does not run', async () => {
  const page = await browser.newPage()
  const reports = listen(page)
  await page.goto(server.origin)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })
  expect(await page.title()).not.toBe('taken over')
  expect(reports.join()).toContain('Content Security Policy')
})
