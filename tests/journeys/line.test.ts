import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { choose, openTab, signIn, takeStep } from '../support/admin'
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

const TITLE = 'Kep Zanzibarite Ferry Pier'

/** What a stranger finds of the project through the three APIs, by filter and by text. */
async function found(): Promise<Record<string, number>> {
  const { stranger } = team
  const v1 = await stranger.get('/api/v1/projects?q=zanzibarite&state=KH&subsector=port')
  const rest = await stranger.get(
    '/api/projects?where[slug][equals]=kep-zanzibarite-ferry-pier&depth=0',
  )
  const graphql = await stranger.send('POST', '/api/graphql', {
    query: '{ catalogue(q: "zanzibarite", state: ["KH"]) { page { total } } }',
  })
  return {
    v1: v1.json<{ page: { total: number } }>().page.total,
    rest: rest.json<{ totalDocs: number }>().totalDocs,
    graphql: graphql.json<{ data: { catalogue: { page: { total: number } } } }>().data.catalogue
      .page.total,
  }
}

async function addPicture(page: Page): Promise<void> {
  const picture = await sharp({
    create: { width: 1200, height: 800, channels: 3, background: '#2d6a4f' },
  })
    .jpeg()
    .toBuffer()
  await page.locator('#field-images').getByRole('button', { name: 'Create New' }).click()
  const drawer = page.getByRole('dialog')
  await drawer
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'pier.jpg', mimeType: 'image/jpeg', buffer: picture })
  await drawer.locator('#field-alt').last().fill('A pier at Kep')
  await drawer.getByRole('button', { name: /^Save/ }).last().click()
  await page.locator('#field-images').getByText('.webp').first().waitFor()
}

test('a ministry enters a project, the secretariat publishes it, an investor finds it, and it is withdrawn', async () => {
  // The ministry writes, with a picture, and submits.
  const ministry = await signIn(browser, server.origin, team.accounts.ministry)
  await ministry.goto(`${server.origin}/admin/collections/projects/create`)
  await ministry.locator('#field-title').fill(TITLE)
  await ministry.locator('#field-summary').fill('A pier for ferries to the islands.')
  await choose(ministry, 'sector', 'Transport')
  await choose(ministry, 'subsectors', 'Port')
  await openTab(ministry, 'Status and readiness')
  await choose(ministry, 'status', 'Preparation')
  await ministry.locator('#field-statusDate').fill('2026-10')
  await openTab(ministry, 'Sources and files')
  await addPicture(ministry)
  await takeStep(ministry, 'Submit for review', 'Submitted')
  expect(await found()).toEqual({ v1: 0, rest: 0, graphql: 0 })

  // The secretariat finds it among the submissions, reads it and publishes.
  const secretariat = await signIn(browser, server.origin, team.accounts.secretariat)
  await secretariat.getByRole('link', { name: new RegExp(TITLE) }).click()
  await secretariat.getByText('This entry waits for review').waitFor()

  // A correction has to be saved first: unsaved input never becomes public.
  await secretariat.locator('#field-summary').fill('A pier for ferries to the southern islands.')
  await secretariat.getByRole('button', { name: 'Publish', exact: true }).click()
  await secretariat.getByText('Save your changes first').waitFor()
  expect(await found()).toEqual({ v1: 0, rest: 0, graphql: 0 })
  await secretariat.getByRole('button', { name: 'Save draft', exact: true }).click()
  await secretariat.getByText('Draft saved.').waitFor()
  // She has edited the text, so another member of the secretariat approves it.
  await secretariat.getByRole('button', { name: 'Publish', exact: true }).click()
  await secretariat.getByText('You were the last to edit this entry').first().waitFor()
  const approver = await signIn(browser, server.origin, team.accounts.approver)
  // Her form's last request may have renewed her lock: then the entry is taken over.
  const locked = approver.locator('#document-locked')
  await approver.addLocatorHandler(locked, () =>
    locked.getByRole('button', { name: 'Take over' }).click(),
  )
  await approver.getByRole('link', { name: new RegExp(TITLE) }).click()
  await takeStep(approver, 'Publish', 'Published')
  expect(await found()).toEqual({ v1: 1, rest: 1, graphql: 1 })

  // A stranger finds it by filter, without scripts, and reads its page.
  const context = await browser.newContext({ javaScriptEnabled: false })
  const investor = await context.newPage()
  await investor.goto(`${server.origin}/projects`)
  await investor.locator('label[for=state-KH]').click()
  await investor.getByRole('button', { name: /^Show/ }).click()
  await investor.getByRole('link', { name: TITLE }).click()
  const address = investor.url()
  expect(address).toMatch(/\/projects\/KH-TRA-\d{4}\/kep-zanzibarite-ferry-pier$/)
  expect(await investor.getByRole('heading', { level: 1 }).textContent()).toBe(TITLE)
  await investor.getByText('A pier for ferries to the southern islands.').first().waitFor()
  const image = investor.getByRole('img', { name: 'A pier at Kep' })
  const source = await image.getAttribute('src')
  expect((await team.stranger.get(source ?? '')).status).toBe(200)

  // Once withdrawn, it is gone everywhere immediately, including its picture.
  await takeStep(approver, 'Withdraw', 'Withdrawn')
  expect(await found()).toEqual({ v1: 0, rest: 0, graphql: 0 })
  const gone = await investor.goto(address)
  expect([gone?.status(), await investor.content()]).toEqual([
    410,
    expect.not.stringContaining(TITLE),
  ])
  expect((await team.stranger.get(source ?? '')).status).toBe(403)
}, 180_000)

test('what a submission lacks is shown at its field, and no input is lost', async () => {
  const ministry = await signIn(browser, server.origin, team.accounts.ministry)
  await ministry.goto(`${server.origin}/admin/collections/projects/create`)
  await ministry.locator('#field-title').fill('Half an entry')
  await choose(ministry, 'sector', 'Energy')
  await ministry.getByRole('button', { name: 'Submit for review', exact: true }).click()
  await ministry.locator('.problems').getByText('Choose the project’s status').waitFor()
  await openTab(ministry, 'Project')
  expect(await ministry.locator('#field-title').inputValue()).toBe('Half an entry')
}, 120_000)
