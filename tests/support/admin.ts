import type { Browser, Page, Request } from 'playwright-core'
import type { Account } from './copy'

/** Signs a person in through the admin's own form; resolves on the start page. */
export async function signIn(browser: Browser, origin: string, account: Account): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 950 } })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${origin}/admin/login`)
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL(/\/admin\/?$/)
  return page
}

/** Chooses an option of one of the admin's select fields by its label. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.locator(`#field-${field} input`).first().click()
  await page.locator(`#field-${field} .rs__option`, { hasText: option }).first().click()
}

/** Opens one of the form's tabs. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** Presses one of the workflow's buttons, confirms if asked, and waits for the resulting stage. */
export async function takeStep(page: Page, button: string, stage: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const yes = page.locator('#transition-confirm')
  const arrived = page.getByText(`Stage: ${stage}`)
  await yes.or(arrived).first().waitFor()
  if (await yes.isVisible()) await yes.click()
  await arrived.waitFor()
}

/** Milliseconds after a keystroke within which a form sends its request to the server. */
const REQUEST_DELAY_MS = 400
/** Aborted requests never report their end. */
const MAX_LOOKS = 8

/**
 * Returns a function that waits for a form's pending requests to the server. A response that
 * arrives after that to a save would overwrite the server's field errors.
 */
export function watchForm(page: Page): () => Promise<void> {
  const pending = new Set<Request>()
  page.on('request', (request) => {
    if (request.method() === 'POST') pending.add(request)
  })
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    page.on(end as 'requestfinished', (request) => pending.delete(request))
  }
  return async () => {
    for (let looks = 0; looks === 0 || (pending.size > 0 && looks < MAX_LOOKS); looks += 1) {
      await page.waitForTimeout(REQUEST_DELAY_MS)
    }
  }
}
