import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { choose, openTab, signIn } from '../support/admin'
import { audit } from '../support/axe'
import { launchBrowser } from '../support/browser'
import type { Account } from '../support/copy'
import { logIn, type Client } from '../support/http'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
import { assembleTeam, type Team } from '../support/team'

const password = 'a password for tests, known to everyone'

let browser: Browser
let server: TestServer
let team: Team
/** Works in the same ministry as the officer. */
let colleague: { account: Account; client: Client }
let id: string

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
  const account = { email: 'vibol@example.org', password }
  const person = { ...account, name: 'Vibol of the ministry', role: 'ministry', state: 'KH' }
  const made = await team.administrator.send('POST', '/api/users', person)
  expect(made.status).toBe(201)
  colleague = { account, client: await logIn(server.origin, account) }
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
})

beforeEach(async () => {
  const made = await team.ministry.send('POST', '/api/projects?draft=true&depth=0', entry())
  id = made.json<{ doc: { id: string } }>().doc.id
})

const form = (more = '') => `${server.origin}/admin/collections/projects/${id}${more}`
const offer = (page: Page) => page.getByRole('region', { name: 'Text that was not saved' })
const connection = (page: Page) => page.locator('.connection')

/** What is stored, in English, of the fields that these tests type into. */
async function stored() {
  const read = await team.ministry.get(`/api/projects/${id}?draft=true&depth=0&locale=en`)
  const { summary, title } = read.json<{ summary: string; title: string }>()
  return { summary, title }
}

/** Types a title and waits until the browser keeps it. */
async function typeTitle(page: Page, text: string): Promise<void> {
  await page.locator('form[data-form-ready=true]').waitFor()
  await page.locator('#field-title').fill(text)
  await page.waitForFunction(
    (typed) => Object.values(localStorage).some((copy) => String(copy).includes(typed)),
    text,
  )
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save draft', exact: true }).click()
}

/** Puts the offered text back; it is then in the form and no longer offered. */
async function putBack(page: Page, text: string): Promise<void> {
  await offer(page).getByRole('button', { name: 'Put it back' }).click()
  await offer(page).waitFor({ state: 'detached' })
  await page.waitForFunction(
    (typed) => document.querySelector<HTMLInputElement>('#field-title')?.value === typed,
    text,
  )
}

async function logInOn(page: Page, account: Account): Promise<void> {
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL(/\/admin\/?$/)
}

/** Waits until the entry is locked by the officer, or by nobody. */
async function untilLocked(isLocked: boolean): Promise<void> {
  const where = `where[document.value][equals]=${id}`
  for (let looks = 0; looks < 100; looks += 1) {
    const read = await team.ministry.get(`/api/payload-locked-documents?${where}&depth=0`)
    const { docs } = read.json<{ docs: { user: { value: unknown } }[] }>()
    if (docs.length > 0 === isLocked) {
      // The name of a holder is for the admin alone: the API has the id.
      expect(docs.every(({ user }) => typeof user.value === 'string')).toBe(true)
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(isLocked ? 'The entry was never locked.' : 'The lock did not end.')
}

/** What axe finds in a part of the page. */
async function violationsWithin(page: Page, part: string): Promise<string[]> {
  const found = await audit(page, [])
  const elements = found.map(({ element, rule }) => `${rule} ${element}`)
  return page.evaluate(
    ([all, within]) =>
      all.filter((one) => {
        const selector = one.slice(one.indexOf(' ') + 1, one.indexOf(': '))
        return document.querySelector(selector)?.closest(within)
      }),
    [elements, part] as const,
  )
}

/** How many texts the browser keeps. */
const countCopies = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('unsaved:')).length)

test('text survives another language and a closed tab, and leaves no copy once it is saved', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(form())
  await typeTitle(page, 'Typed before the switch')
  await page.locator('.localizer button').first().click()
  await page.getByRole('button', { name: /\(km\)/ }).click()
  await page.waitForURL(/locale=km/)
  await page.locator('form[data-form-ready=true]').waitFor()
  expect(await offer(page).count()).toBe(0)
  await page.getByText('You have text in English that was not saved.').waitFor()
  await page.goto(form('?locale=en'))
  await offer(page).waitFor()
  expect(await offer(page).locator('dd').allInnerTexts()).toEqual([
    expect.stringMatching(/^Tonle Sap Port/),
    'Typed before the switch',
  ])
  expect(await violationsWithin(page, '.kept')).toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  const box = await offer(page).boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
  await page.setViewportSize({ width: 1360, height: 950 })
  await putBack(page, 'Typed before the switch')

  await typeTitle(page, 'Typed before the tab closed')
  await page.close({ runBeforeUnload: false })
  const again = await page.context().newPage()
  await again.goto(form('?locale=en'))
  await offer(again).waitFor()
  await putBack(again, 'Typed before the tab closed')
  await save(again)
  await again.locator('.toast-success').waitFor()
  expect(await stored()).toEqual({
    summary: 'A river port.',
    title: 'Typed before the tab closed',
  })
  expect(await countCopies(again)).toBe(0)
}, 120_000)

test('without a connection nothing typed is lost, and rows added meanwhile can be used afterwards', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(form())
  await page.locator('form[data-form-ready=true]').waitFor()
  await page.context().setOffline(true)
  await connection(page).getByText('You are offline.').waitFor()
  await typeTitle(page, 'Typed without a connection')
  await openTab(page, 'Place')
  await page.getByRole('button', { name: 'Add Place' }).click()
  await page.locator('#locations-row-0').waitFor()
  await save(page)
  await page.locator('.toast-error', { hasText: 'You are offline. Nothing was saved.' }).waitFor()
  expect(await page.getByText('Failed to fetch').count()).toBe(0)

  await page.context().setOffline(false)
  await page.locator('#field-locations__0__name').fill('Phnom Penh')
  await page.getByText('You are offline.').waitFor({ state: 'detached' })
  await save(page)
  await page.locator('.toast-success').waitFor()
  expect((await stored()).title).toBe('Typed without a connection')
  const read = await team.ministry.get(`/api/projects/${id}?draft=true&depth=0`)
  expect(read.json<{ locations: { name: string }[] }>().locations).toMatchObject([
    { name: 'Phnom Penh' },
  ])
}, 120_000)

test('after the session has ended the form says so, and saves once she has signed in again', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(form())
  await page.locator('form[data-form-ready=true]').waitFor()
  await page.context().clearCookies()
  await typeTitle(page, 'Typed without a session')
  await save(page)
  await page
    .locator('.toast-error', { hasText: 'You are signed out. Nothing was saved.' })
    .waitFor()
  await connection(page).getByText('You are signed out.').waitFor()
  expect(await violationsWithin(page, '.connection')).toEqual([])
  expect(await page.getByText('not allowed to perform').count()).toBe(0)

  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Sign in again in a new tab' }).click()
  const login = await opened
  await login.getByLabel('Email').fill(team.accounts.ministry.email)
  await login.getByLabel('Password').fill(team.accounts.ministry.password)
  await login.getByRole('button', { name: 'Login' }).click()
  await login.waitForURL(new RegExp(`projects/${id}`))
  await login.close()
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await connection(page).getByText('You are signed out.').waitFor({ state: 'detached' })
  expect(await page.locator('#field-title').inputValue()).toBe('Typed without a session')
  await save(page)
  await page.locator('.toast-success').waitFor()
  expect((await stored()).title).toBe('Typed without a session')
}, 120_000)

test('a colleague sees who edits, and whoever is taken over keeps her text', async () => {
  const hers = await signIn(browser, server.origin, team.accounts.ministry)
  await hers.goto(form())
  await typeTitle(hers, 'Typed before the takeover')
  await untilLocked(true)

  const his = await signIn(browser, server.origin, colleague.account)
  await his.goto(form())
  const locked = his.locator('.document-locked')
  await locked.getByText('Sokha of the ministry').waitFor()
  const drawnAnew = his.waitForResponse((response) => response.url().includes('_rsc='))
  await locked.getByRole('button', { name: 'Take over' }).click()
  await drawnAnew
  await locked.waitFor({ state: 'detached' })
  await his.waitForTimeout(1000)
  await typeTitle(his, 'Typed by the colleague')

  await hers.locator('#field-summary').fill('Typed after the takeover.')
  const message = hers.locator('.document-take-over')
  await message.getByText('Vibol of the ministry').waitFor()
  await message.getByText('Your text is kept in this browser').waitFor()

  await save(his)
  await his.locator('.toast-success').waitFor()
  await his.goto(`${server.origin}/admin`)
  await hers.goto(form())
  await offer(hers).waitFor()
  expect(await offer(hers).locator('dd').allInnerTexts()).toEqual([
    'Typed by the colleague',
    'Typed before the takeover',
    'A river port.',
    'Typed after the takeover.',
  ])
  await putBack(hers, 'Typed before the takeover')
  await save(hers)
  await hers.locator('.toast-success').waitFor()
  expect(await stored()).toEqual({
    summary: 'Typed after the takeover.',
    title: 'Typed before the takeover',
  })
}, 120_000)

test('a lock ends when its holder leaves by a link or closes the tab', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(form())
  await typeTitle(page, 'Typed and left')
  await untilLocked(true)
  await page.waitForTimeout(500)
  await page.close({ runBeforeUnload: false })
  await untilLocked(false)
}, 120_000)

test('two people who save in turn lose nothing: what both changed is asked about', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(form())
  // On a slow connection the form is saved before it learns that it is stale.
  await page.route('**/admin/**', (route) =>
    route.request().method() === 'POST' && !isAllowed ? route.abort() : route.continue(),
  )
  let isAllowed = false
  await typeTitle(page, 'Typed in the old form')
  const address = `/api/projects/${id}?draft=true&depth=0`
  await colleague.client.send('PATCH', address, {
    summary: 'Written by the colleague.',
    title: 'Named by the colleague',
  })
  await save(page)
  const stale = page.getByRole('region', { name: 'Changed by somebody else' })
  await stale.getByText('You both changed “Project › Title”').waitFor()
  expect(await stale.locator('dd').allInnerTexts()).toEqual([
    'Named by the colleague',
    'Typed in the old form',
    'Written by the colleague.',
    'A river port.',
  ])
  expect(await page.getByText('Updated At').count()).toBe(0)
  expect(await violationsWithin(page, '.kept')).toEqual([])
  isAllowed = true
  await page.locator('#put-together').click()
  await page.locator('.toast-success').waitFor()
  expect(await stored()).toEqual({
    summary: 'Written by the colleague.',
    title: 'Typed in the old form',
  })
  await stale.waitFor({ state: 'detached' })
}, 120_000)

test('text that is typed while a save is still being answered stays in the form', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(form())
  await typeTitle(page, 'Saved first')
  // After a save the page is read again, which takes its time on a slow connection.
  await page.route('**/*_rsc=*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  const drawnAnew = page.waitForResponse((response) => response.url().includes('_rsc='))
  await save(page)
  await page.getByText('Draft saved.').waitFor()
  await page.locator('#field-summary').fill('Typed right after the save.')
  await drawnAnew
  await page.waitForTimeout(1000)
  expect(await page.locator('#field-summary').inputValue()).toBe('Typed right after the save.')
  expect(await offer(page).count()).toBe(0)
  const answered = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await save(page)
  await answered
  expect(await stored()).toEqual({
    summary: 'Typed right after the save.',
    title: 'Saved first',
  })
}, 120_000)

test('a copy is shown to no other account, and goes when its account signs out', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(form())
  await typeTitle(page, 'Typed on a shared computer')
  await page.context().clearCookies()
  await page.goto(`${server.origin}/admin/login`)
  await logInOn(page, colleague.account)
  await page.goto(form())
  await page.locator('form[data-form-ready=true]').waitFor()
  expect(await offer(page).count()).toBe(0)
  expect(await countCopies(page)).toBe(1)
  await page.goto(`${server.origin}/admin/logout`)
  await page.waitForURL(/login/)
  expect(await countCopies(page)).toBe(1)

  await logInOn(page, team.accounts.ministry)
  await page.goto(form())
  await offer(page).waitFor()
  await page.goto(`${server.origin}/admin/logout`)
  await page.waitForURL(/login/)
  expect(await countCopies(page)).toBe(0)
}, 120_000)

test('what cannot be read yet is saved as a draft, shown again where it was typed, and refused later', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(form())
  await page.locator('form[data-form-ready=true]').waitFor()
  await openTab(page, 'Money')
  await page.locator('#field-cost__amount').fill('about 5 million')
  await page.getByRole('button', { name: 'Add Funding' }).click()
  await page.locator('#field-funding__0__amount').fill('12 or 13 million')
  await save(page)
  await page.locator('.toast-success').waitFor()
  const shown = async () => [
    await page.locator('#field-cost__amount').inputValue(),
    await page.locator('#field-funding__0__amount').inputValue(),
  ]
  await page.waitForTimeout(2000)
  expect(await shown()).toEqual(['about 5 million', '12 or 13 million'])
  await page.reload()
  await page.locator('form[data-form-ready=true]').waitFor()
  await openTab(page, 'Money')
  await page.locator('#funding-row-0 .collapsible__toggle').click()
  await page.locator('#field-funding__0__amount').waitFor()
  expect(await shown()).toEqual(['about 5 million', '12 or 13 million'])

  const problems = page.locator('.problems')
  const submit = () => page.getByRole('button', { name: 'Submit for review', exact: true }).click()
  const named = (label: string) => problems.getByRole('button', { name: label, exact: true })
  await submit()
  await named('Money › Funding by source › row 1 › Who pays').waitFor()
  await page.locator('.tabs-field__tab-button--active', { hasText: /^Money\s*2$/ }).waitFor()
  await choose(page, 'funding__0__fundingSource', 'State budget')
  await choose(page, 'funding__0__kind', 'Grant')
  await page.waitForTimeout(1000)
  await submit()
  await named('Money › Cost › Amount').waitFor()
  await named('Money › Funding by source › row 1 › Amount').waitFor()
  expect(await shown()).toEqual(['about 5 million', '12 or 13 million'])
}, 120_000)
