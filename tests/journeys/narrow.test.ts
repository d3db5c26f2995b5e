import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { createClient } from '../support/http'
import { startTestServer, type TestServer } from '../support/server'

/** The smallest screen that pages must fit (WCAG 2.2, 1.4.10), a small phone and a tablet. */
const WIDTHS = [320, 360, 768]

/** One Forum page of each kind in the seed. */
const FORUM = [
  '/forum/acf-9',
  '/forum/acf-9/changes',
  '/forum/acf-9/sessions/acf-9-s2',
  '/news/acf-9-in-brief',
  '/funding/asean-korea-cooperation-fund',
]

/** Projects with many milestones, which stand beside each other on a wide screen. */
const PROJECTS = [
  '/projects/PH-TRA-0001/metro-manila-subway-phase-1',
  '/projects/MY-ENE-0005/baleh-hydroelectric-project',
]

let browser: Browser
let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test.each(WIDTHS)('no page is wider than a screen of %i pixels', async (width) => {
  const list = await createClient(server.origin).get('/projects')
  const projects = [...list.text.matchAll(/href="(\/projects\/[A-Z]{2}-[^"]+)"/g)].map(
    ([, path = '']) => path,
  )
  expect(projects).not.toEqual([])
  const page = await browser.newPage({ viewport: { width, height: 700 } })
  const others = ['/forum', '/news', '/funding', '/bankability', '/about', '/no/such']
  for (const path of ['/', '/projects', ...others, ...FORUM, ...PROJECTS, ...projects]) {
    await page.goto(server.origin + path)
    const whole = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([path, whole]).toEqual([path, width])
  }
})
