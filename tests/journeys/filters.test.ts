import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { createClient } from '../support/http'
import { startTestServer, type TestServer } from '../support/server'

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

const WIDE = { viewport: { width: 1440, height: 900 } }
const NARROW = { viewport: { width: 360, height: 700 } }

/** The list in a browser, with all errors that it reports. */
async function openList(options: BrowserContextOptions, path = '/projects') {
  const page = await browser.newPage(options)
  const expectButtons: string[] = []
  page.on('console', (message) => message.type() === 'error' && expectButtons.push(message.text()))
  page.on('pageerror', (error) => expectButtons.push(error.message))
  await page.goto(server.origin + path, { waitUntil: 'networkidle' })
  return { page, said: expectButtons }
}

async function totalOf(query: string): Promise<number> {
  const answer = await createClient(server.origin).get(`/api/v1/projects?limit=1&${query}`)
  return answer.json<{ page: { total: number } }>().page.total
}

const beside = (page: Page) => page.locator('live-filters :is(li, [data-range]) button')
const below = (page: Page) => page.locator('live-filters > div button')
const sentence = (total: number) => `Show ${total} ${total === 1 ? 'project' : 'projects'}`

/** Waits until all filter buttons show this text. */
async function expectButtons(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('live-filters button')].every(
        (button) => button.textContent === wanted,
      ),
    text,
  )
}

describe('a filter that is changed on a wide screen', () => {
  test('immediately shows how many projects there would be, next to it', async () => {
    const { page, said: faults } = await openList(WIDE)
    const energy = await totalOf('sector=energy')
    const address = page.url()
    await page.click('label[for=sector-energy]')
    await expectButtons(page, sentence(energy))
    const row = await page.locator('li:has(> #sector-energy)').boundingBox()
    const button = await beside(page).boundingBox()
    const far = Math.abs((button?.y ?? 0) + (button?.height ?? 0) / 2 - (row?.y ?? 0) - 15)
    expect(far).toBeLessThan(20)
    expect(await page.locator('live-filters [role=status]').textContent()).toBe(
      `${energy} projects`,
    )
    // The page has not changed: the reader decides when.
    expect(page.url()).toBe(address)

    const both = await totalOf('sector=energy,transport')
    await page.click('label[for=sector-transport]')
    await expectButtons(page, sentence(both))
    expect(await beside(page).count()).toBe(1)
    await page.click('label[for=sector-transport]')
    await expectButtons(page, sentence(energy))

    await beside(page).click()
    await page.waitForURL(/sector=energy/)
    expect(await page.locator('#results h2').textContent()).toContain(String(energy))
    expect(faults).toEqual([])
  })

  test('is reached by the keyboard right after it', async () => {
    const { page } = await openList(WIDE)
    await page.locator('#status-construction, [name=status]').first().focus()
    await page.keyboard.press('Space')
    await beside(page).waitFor()
    await page.keyboard.press('Tab')
    expect(await beside(page).evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('counts a range of costs, along with earlier text and choices', async () => {
    const { page } = await openList(WIDE, '/projects?q=power&sector=energy')
    const total = await totalOf('q=power&sector=energy&costMin=1000000000')
    await page.selectOption('[name=costMin]', '1000000000')
    await expectButtons(page, sentence(total))
  })

  test('has a text on its button from the start, without an unknown number', async () => {
    const { page } = await openList(WIDE)
    await page.route('**/api/v1/**', () => undefined)
    await page.click('label[for=sector-energy]')
    await beside(page).waitFor()
    const buttons = await page.locator('live-filters button').allTextContents()
    expect(buttons).toEqual(['Show projects', 'Show projects'])
  })

  test('is taken back: nothing is left to send', async () => {
    const { page } = await openList(WIDE)
    const before = await below(page).textContent()
    await page.click('label[for=sector-energy]')
    await beside(page).waitFor()
    await page.click('label[for=sector-energy]')
    await expectButtons(page, before ?? '')
    expect(await beside(page).count()).toBe(0)
    await page.click('label[for=sector-energy]')
    await beside(page).waitFor()
    await page.keyboard.press('Escape')
    expect(await beside(page).count()).toBe(0)
  })

  test('is still shown after going back', async () => {
    const { page } = await openList(WIDE)
    const energy = sentence(await totalOf('sector=energy'))
    await page.click('label[for=sector-energy]')
    await expectButtons(page, energy)
    await beside(page).click()
    await page.waitForURL(/sector=energy/)
    await page.goBack({ waitUntil: 'networkidle' })
    if (await page.locator('#sector-energy').isChecked()) await expectButtons(page, energy)
    else expect(await below(page).textContent()).not.toBe(energy)
  })

  test('shows no number if none is available', async () => {
    const { page } = await openList(WIDE)
    await page.route('**/api/v1/**', (route) => route.abort())
    await page.click('label[for=sector-energy]')
    await expectButtons(page, 'Show projects')
    await below(page).click()
    await page.waitForURL(/sector=energy/)
  })

  test('shows the number of the last change, whichever response comes last', async () => {
    const { page } = await openList(WIDE)
    let times = 0
    await page.route('**/api/v1/**', async (route) => {
      times += 1
      if (times === 1) await new Promise((resolve) => setTimeout(resolve, 800))
      await route.continue().catch(() => undefined)
    })
    await page.click('label[for=sector-energy]')
    await page.click('label[for=sector-transport]')
    const both = sentence(await totalOf('sector=energy,transport'))
    await expectButtons(page, both)
    await page.waitForTimeout(1200)
    expect(await beside(page).textContent()).toBe(both)
  })
})

test('on a small screen the visible button shows the number', async () => {
  const { page } = await openList(NARROW, '/projects#filters')
  await page.click('label[for=sector-energy]')
  await expectButtons(page, sentence(await totalOf('sector=energy')))
  expect(await beside(page).isVisible()).toBe(false)
  expect(await below(page).isVisible()).toBe(true)
  const box = await below(page).boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700)
})

test('without scripts the form is submitted as usual', async () => {
  const { page } = await openList({ ...WIDE, javaScriptEnabled: false })
  await page.click('label[for=sector-energy]')
  await below(page).click()
  await page.waitForURL(/sector=energy/)
})
