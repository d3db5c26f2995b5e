import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { choose, openTab, signIn, takeStep, watchForm } from '../support/admin'
import { launchBrowser } from '../support/browser'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
import { assembleTeam, type Team } from '../support/team'

let browser: Browser
let server: TestServer
let team: Team
let id: string

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
  browser = await launchBrowser()
  const made = await team.ministry.send(
    'POST',
    '/api/projects?draft=true&depth=0',
    entry({ cost: { source: 's1' }, costAlternatives: [{ source: 's1' }] }),
  )
  id = made.json<{ doc: { id: string } }>().doc.id
}, 120_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function stored() {
  const answer = await team.ministry.get(`/api/projects/${id}?draft=true&depth=0`)
  return answer.json<{
    cost: Record<string, unknown>
    fundingExplanation: string | null
    unread: { path: string; text: string }[] | null
  }>()
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save draft', exact: true }).click()
}

test('an amount is typed as people write it, repeated before it is saved, and stored as meant', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(`${server.origin}/admin/collections/projects/${id}`)
  await openTab(page, 'Money')
  const amount = page.locator('#field-cost__amount')
  const reading = page.locator('.number-text', { has: amount }).locator('.number-text__said')

  // Two readings: both are named. A draft keeps the text as it is, and no number of it.
  await amount.fill('1.500')
  expect(await reading.textContent()).toBe('“1.500” may mean 1.5 or 1,500. Write 1.5 or 1500.')
  await page.locator('#field-fundingExplanation').fill('A grant comes later.')
  await save(page)
  await page.getByText('Draft saved.').waitFor()
  const { cost, fundingExplanation, unread } = await stored()
  expect([cost.amount, unread]).toEqual([null, [{ path: 'cost.amount', text: '1.500' }]])
  expect([await amount.inputValue(), fundingExplanation]).toEqual(['1.500', 'A grant comes later.'])

  // A text with a currency other than the chosen one, before or after, is not sent as a number.
  await amount.fill('US$ 5 million')
  expect(await reading.textContent()).toBe('5 million (5,000,000); choose its currency.')
  await choose(page, 'cost__currency', 'Indonesian rupiah')
  await page.getByRole('button', { name: 'Submit for review', exact: true }).click()
  await page.locator('.problems', { hasText: 'The text says US dollar' }).waitFor()
  expect((await stored()).cost).toMatchObject({ amount: null, currency: null })

  await amount.fill('1.500.000.000')
  await page.locator('#field-cost__priceYear').fill('២០២៤')
  await page.getByText(/about US\$ [\d,.]+ at the rate of 2024\./).waitFor()
  expect(await reading.textContent()).toMatch(
    /^1\.5 billion Indonesian rupiah \(1,500,000,000\), about US\$ [\d,.]+ at the rate of 2024\.$/,
  )

  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await save(page)
  await saved
  expect((await stored()).unread).toBeNull()
  expect((await stored()).cost).toEqual({
    ...{ amount: 1_500_000_000, currency: 'IDR', priceYear: 2024, source: 's1' },
    ...{ asOf: null, priceBasis: null, scope: null },
  })
  expect((await stored()).fundingExplanation).toBe('A grant comes later.')
  await page.reload()
  await openTab(page, 'Money')
  expect(await amount.inputValue()).toBe('1500000000')
})

test('an unusual cost is acknowledged with a reason, which the approver reads', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(`${server.origin}/admin/collections/projects/${id}`)
  await openTab(page, 'Money')
  const settled = watchForm(page)
  await page.locator('#field-cost__amount').fill('20 juta')
  await settled()
  await page.getByRole('button', { name: 'Submit for review', exact: true }).click()
  // The rupiah is unusual for Cambodia, too.
  await page.getByText('2 things to correct or to acknowledge').waitFor()
  const ofSize = page.locator('.problems li', { hasText: 'costs lie between' })
  expect(await ofSize.textContent()).toMatch(
    /^Money › Cost › Amount: 20,000,000 IDR, about [\d,.]+ US dollars, is unusual: costs lie between 10,000 and 200,000,000,000 US dollars\.If it is right, say why$/,
  )
  for (const reason of await page.getByLabel('If it is right, say why').all())
    await reason.fill('A study alone.')

  await takeStep(page, 'Acknowledge and submit for review', 'Submitted')

  const secretariat = await signIn(browser, server.origin, team.accounts.secretariat)
  await secretariat.goto(`${server.origin}/admin/collections/projects/${id}/changes`)
  const shown = secretariat.locator('.acknowledged')
  await shown.waitFor()
  expect(await shown.textContent()).toMatch(
    /20,000,000 IDR, about [\d,.]+ US dollars, is unusual.*A study alone\.Acknowledged by Sokha of the ministry, /,
  )
})

test('the box for a reason appears at each attempt, but not for corrected values', async () => {
  const made = await team.ministry.send(
    'POST',
    '/api/projects?draft=true&depth=0',
    entry({
      cost: { amount: 5000, currency: 'USD', priceYear: 2026, source: 's1' },
      status: null,
    }),
  )
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.goto(
    `${server.origin}/admin/collections/projects/${made.json<{ doc: { id: string } }>().doc.id}`,
  )
  const settled = watchForm(page)
  const submit = async () => {
    await settled()
    const answered = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.getByRole('button', { name: 'Submit for review', exact: true }).click()
    await answered
  }
  const problems = page.locator('.problems')
  const reason = page.getByLabel('If it is right, say why')

  await submit()
  await page.getByText('2 things to correct or to acknowledge').waitFor()

  await problems.getByRole('button', { name: 'Status and readiness › Status' }).click()
  await choose(page, 'status', 'Preparation')
  await submit()
  await page.getByText('One thing to correct or to acknowledge').waitFor()
  expect(await problems.textContent()).not.toContain('status')

  // Pressed again, with nothing changed.
  await submit()
  await page.getByText('One thing to correct or to acknowledge').waitFor()
  await reason.fill('A study alone.')
  await takeStep(page, 'Acknowledge and submit for review', 'Submitted')
}, 120_000)
