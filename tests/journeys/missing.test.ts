import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { signIn, watchForm } from '../support/admin'
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

interface Doc {
  id: string
  code: string
  sameAs?: string
  stage: string
}

async function create(data: object): Promise<Doc> {
  const made = await team.ministry.send(
    'POST',
    '/api/projects?draft=true&depth=0',
    entry({ ...data }),
  )
  return made.json<{ doc: Doc }>().doc
}

/** The rows of one of the two lists: the field's way, and what is said of it. */
async function rowsOf(page: Page, heading: string): Promise<string[]> {
  return page.getByRole('region', { name: heading }).getByRole('listitem').allTextContents()
}

const field = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[id^=field-]')?.id)

test('on a telephone and by keyboard: what is required, what investors would miss, and the way there', async () => {
  const { id } = await create({ status: null, summary: null })
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${server.origin}/admin/collections/projects/${id}`)
  const panel = page.locator('details.missing')
  const summary = panel.locator('summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  const required = page.getByRole('region', { name: 'Required to submit' })
  await required.waitFor()
  expect(await rowsOf(page, 'Required to submit')).toEqual([
    'Status and readiness › Status: Choose the project’s status, such as Preparation.',
  ])
  const missed = await rowsOf(page, 'What investors would miss')
  expect(missed[0]).toBe('Project › Summary: Many read no further than this.')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  // Each leads to its field, an empty list to the button that adds a row.
  await required.getByRole('button').press('Enter')
  await page.waitForFunction(() => document.activeElement?.closest('#field-status') !== null)
  await page.getByRole('button', { name: 'Place › Places' }).press('Enter')
  await page.waitForFunction(() => document.activeElement?.closest('#field-locations') !== null)
  expect(await field(page)).toBe('field-locations')

  // Read again after a save.
  await page.getByRole('button', { name: 'Project › Summary' }).press('Enter')
  const idle = watchForm(page)
  await page.keyboard.type('A wharf on the lake.')
  await idle()
  await page.getByRole('button', { name: 'Save draft', exact: true }).click()
  await page.getByRole('button', { name: 'Project › Summary' }).waitFor({ state: 'detached' })
  expect(await rowsOf(page, 'What investors would miss')).toEqual(missed.slice(1))
  await page.context().close()
})

test('a new entry is saved first, and whoever only reads an entry sees no lists', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(`${server.origin}/admin/collections/projects/create`)
  await page.locator('details.missing summary').click()
  await page.getByText('Save a draft first.').waitFor()
  await page.context().close()
  const reader = await signIn(browser, server.origin, server.administrator)
  const { id } = await create({})
  await reader.goto(`${server.origin}/admin/collections/projects/${id}`)
  await reader.locator('#field-title').waitFor()
  expect(await reader.locator('details.missing').count()).toBe(0)
  await reader.context().close()
})

test('an entry that looks like another is linked to it in the form, and the reviewer reads so', async () => {
  const first = await create({ title: 'Sen Monorom Airfield' })
  const second = await create({ title: 'Airfield of Sen Monorom' })
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(`${server.origin}/admin/collections/projects/${second.id}`)
  await page.getByRole('button', { name: 'Submit for review', exact: true }).click()
  const link = page.getByRole('button', { name: `It is the same project as ${first.code}` })
  await link.click()
  await page.getByRole('button', { name: `Linked to ${first.code}` }).waitFor()
  await page.getByRole('button', { name: 'Submit for review', exact: true }).click()
  await page.getByText('Stage: Submitted').waitFor()
  const address = `/api/projects/${second.id}?draft=true&depth=0`
  expect((await team.ministry.get(address)).json<Doc>()).toMatchObject({
    sameAs: first.code,
    stage: 'submitted',
  })
  await page.context().close()
  const reviewer = await signIn(browser, server.origin, team.accounts.secretariat)
  await reviewer.goto(`${server.origin}/admin/collections/projects/${second.id}/changes`)
  await reviewer
    .getByText(`According to its ministry this is the same project as ${first.code}.`)
    .waitFor()
  await reviewer.context().close()
})
