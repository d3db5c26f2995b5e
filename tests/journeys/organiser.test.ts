import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { choose, openTab, signIn, watchForm } from '../support/admin'
import { launchBrowser } from '../support/browser'
import { startTestServer, type TestServer } from '../support/server'
import { publishedBy } from '../support/steps'
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

/** Presses a button of the Forum's forms and waits for what the form says then. */
async function press(page: Page, button: string, said: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByText(said, { exact: true }).first().waitFor()
}

/** How the notice above the form names the entry. */
const standing = (page: Page) => page.locator('.stage-notice__stage')

test('an organiser publishes an edition, and a visitor reads it in another time zone', async () => {
  const organiser = await signIn(browser, server.origin, team.accounts.organiser)
  const settled = watchForm(organiser)

  // The edition begins as half a draft, by its name alone.
  await organiser.goto(`${server.origin}/admin/collections/editions/create`)
  await organiser.locator('#field-name').fill('14th ASEAN Connectivity Forum')
  await organiser.locator('#field-code').fill('acf-14')
  await settled()
  await organiser.getByRole('button', { name: 'Save draft', exact: true }).click()
  await organiser.waitForURL(/\/editions\/(?!create)/)
  await standing(organiser).getByText('Draft', { exact: true }).waitFor()

  // What is missing is said at its field, and what was typed stays.
  await organiser.locator('#field-summary').fill('Two days in Seoul.')
  await settled()
  await organiser.getByRole('button', { name: 'Publish', exact: true }).click()
  await organiser.locator('.problems').getByText('First day').waitFor()
  expect(await organiser.locator('#field-summary').inputValue()).toBe('Two days in Seoul.')
  await organiser.locator('#field-start').fill('2092-01-18')
  await organiser.locator('#field-end').fill('2092-01-19')
  await choose(organiser, 'timeZone', 'Seoul')
  await settled()
  await press(organiser, 'Save draft', 'Draft saved.')

  // A session, published before its edition: nobody sees it yet.
  await organiser.goto(`${server.origin}/admin/collections/sessions/create`)
  await choose(organiser, 'edition', '14th ASEAN Connectivity Forum')
  await organiser.locator('#field-title').fill('Opening ceremony')
  await choose(organiser, 'kind', 'Opening')
  await organiser.locator('#field-day').fill('2092-01-18')
  await organiser.locator('#field-start').fill('00:30')
  await organiser.locator('#field-end').fill('02:00')
  await openTab(organiser, 'Who and what')
  await organiser.getByRole('button', { name: /^Add speaker/i }).click()
  await organiser.locator('#field-speakers__0__name').fill('A. Example')
  await settled()
  await organiser.getByRole('button', { name: 'Publish', exact: true }).click()
  await organiser.waitForURL(/\/sessions\/(?!create)/)
  await organiser.getByText('Its edition is a draft').first().waitFor()
  expect((await team.stranger.get('/forum/acf-14')).status).toBe(404)

  // Published, the edition shows with its programme.
  await organiser.goto(`${server.origin}/admin/collections/editions`)
  await organiser.getByRole('link', { name: '14th ASEAN Connectivity Forum' }).first().click()
  await standing(organiser).getByText('Draft', { exact: true }).waitFor()
  await press(organiser, 'Publish', 'Published.')

  const context = await browser.newContext({ timezoneId: 'Asia/Jakarta' })
  const visitor = await context.newPage()
  await visitor.goto(`${server.origin}/forum`)
  await visitor.getByRole('link', { name: '14th ASEAN Connectivity Forum' }).first().click()
  await visitor.waitForURL('**/forum/acf-14')
  const session = visitor.locator('#acf-14-s1')
  expect(await session.innerText()).toContain('00:30–02:00')
  expect(await session.innerText()).toContain('A. Example')
  await visitor.getByRole('link', { name: 'Show in your time zone (Asia/Jakarta)' }).click()
  await visitor.waitForURL('**/forum/acf-14?tz=Asia%2FJakarta')
  // Two hours earlier is the evening of the day before.
  expect(await session.innerText()).toMatch(/22:30–00:00\s+begins day before/)

  // Unpublished, it is gone for everybody, and the organiser still has it.
  await organiser.getByRole('button', { name: 'Unpublish', exact: true }).click()
  await organiser.locator('#transition-confirm').click()
  await standing(organiser).getByText('Draft', { exact: true }).waitFor()
  const gone = await visitor.reload()
  expect([gone?.status(), await visitor.content()]).toEqual([
    410,
    expect.not.stringContaining('Opening ceremony'),
  ])
  expect(await organiser.locator('#field-name').inputValue()).toBe('14th ASEAN Connectivity Forum')
}, 180_000)

test('a published project is published for an organiser too, who only reads it', async () => {
  const { id } = await publishedBy(team, { title: 'Read by an organiser' })
  const organiser = await signIn(browser, server.origin, team.accounts.organiser)
  await organiser.goto(`${server.origin}/admin/collections/projects/${id}`)
  await standing(organiser).getByText('Published', { exact: true }).waitFor()
  await organiser.getByText('You may read this entry. Others work on it.').waitFor()
})
