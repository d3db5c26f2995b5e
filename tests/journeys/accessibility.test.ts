import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openTab, signIn } from '../support/admin'
import { audit, type Exception } from '../support/axe'
import { launchBrowser } from '../support/browser'
import { publishEditionAhead } from '../support/editionAhead'
import { startTestServer, type TestServer } from '../support/server'
import { patch, publishedBy, submittedBy } from '../support/steps'
import { assembleTeam, type Team } from '../support/team'

const SELECT = 'The select that Payload uses puts small controls inside others.'

/**
 * Violations in Payload's own markup, which cannot be fixed here. An exception that no longer
 * occurs fails.
 */
const EXCEPTIONS: readonly Exception[] = [
  { rule: 'nested-interactive', within: '.react-select', reason: SELECT },
  { rule: 'target-size', within: '.react-select', reason: SELECT },
]

interface Look {
  theme: 'dark' | 'light'
  width: number
}

const THEMES = ['light', 'dark'] as const
/** `npm run check:accessibility` checks every width in both themes. */
const LOOKS: readonly Look[] = process.env.EVERY_LOOK
  ? [320, 360, 768, 1440].flatMap((width) => THEMES.map((theme) => ({ theme, width })))
  : [
      { theme: 'light', width: 1440 },
      { theme: 'dark', width: 360 },
    ]

const TABS = [
  'Project',
  'Sources and files',
  'Status and readiness',
  'Money',
  'Place',
  'Parties',
  'Benefits',
]

let browser: Browser
let server: TestServer
let team: Team
let staff: Page
let submitted: string
let withdrawn: string
const met = new Set<number>()

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
  await publishEditionAhead(team.organiser)
  browser = await launchBrowser()
  submitted = (await submittedBy(team)).id
  const project = await publishedBy(team, { title: 'Withdrawn again' })
  await patch(team.secretariat, project.id, { transition: 'withdraw' })
  withdrawn = `/projects/${project.code}`
  staff = await signIn(browser, server.origin, team.accounts.secretariat)
}, 240_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function see(page: Page, address: string, { theme, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.goto(server.origin + address, { waitUntil: 'networkidle' })
}

const MAX_LOOKS = 4
const PAUSE_MS = 1000

const isFault = ({ exception }: { exception: number }) => exception === -1

/** The violations that are not exceptions; a page has one main part and a heading of the first level. */
async function judge(page: Page): Promise<string[]> {
  const parts = await page.locator('main, [role=main]').count()
  const headings = await page.locator('h1').count()
  expect([parts, headings > 0]).toEqual([1, true])
  let findings = await audit(page, EXCEPTIONS)
  // Controls get their names a moment after they appear.
  for (let looks = 0; looks < MAX_LOOKS && findings.some(isFault); looks += 1) {
    await page.waitForTimeout(PAUSE_MS)
    findings = await audit(page, EXCEPTIONS)
  }
  for (const { exception } of findings) met.add(exception)
  return findings.filter(isFault).map(({ rule, element }) => `${rule}: ${element}`)
}

describe.each(LOOKS)('$theme, $width wide', (look) => {
  test.each([
    ['home', '/', 200],
    ['list', '/projects', 200],
    ['list with filters', '/projects?sector=energy&state=VN&readiness=feasibility', 200],
    ['list without a result', '/projects?q=nothingiscalledso', 200],
    ['project', '/projects/KH-TRA-0001/funan-techo-canal', 200],
    ['withdrawn project', '', 410],
    ['about', '/about', 200],
    ['bankability', '/bankability', 200],
    ['Forum', '/forum', 200],
    ['edition', '/forum/acf-9', 200],
    ['edition with a programme ahead', '/forum/ahead', 200],
    ['edition in a zone that is none', '/forum/ahead?tz=Mars', 200],
    ['changes of a programme', '/forum/ahead/changes', 200],
    ['session', '/forum/ahead/sessions/ahead-s1?tz=Asia/Yangon', 200],
    ['news', '/news?kind=story', 200],
    ['item of news', '/news/acf-9-in-brief', 200],
    ['funding', '/funding?sector=energy', 200],
    ['guide', '/funding/asean-korea-cooperation-fund', 200],
    ['not found', '/no/such/page', 404],
    ['API reference', '/api/v1/docs', 200],
  ])('%s', async (_name, address, status) => {
    const page = await browser.newPage()
    const answered = page.waitForResponse((response) => response.request().isNavigationRequest())
    await see(page, address || withdrawn, look)
    expect([(await answered).status(), await judge(page)]).toEqual([status, []])
    await page.close()
  })

  test('signing in', async () => {
    const page = await browser.newPage()
    await see(page, '/admin/login', look)
    await page.getByLabel('Password').waitFor()
    expect(await judge(page)).toEqual([])
    await page.close()
  })

  test.each([
    ['dashboard', '/admin'],
    ['list of projects', '/admin/collections/projects'],
    ['list of sessions', '/admin/collections/sessions'],
    ['account', '/admin/account'],
    ['guide', '/admin/guide'],
  ])('admin: %s', async (_name, address) => {
    await see(staff, address, look)
    expect(await staff.locator('html').getAttribute('data-theme')).toBe(look.theme)
    expect(await judge(staff)).toEqual([])
  })

  test('admin: form of a project', async () => {
    await see(staff, `/admin/collections/projects/${submitted}`, look)
    await staff.getByText('This entry waits for review').waitFor()
    const found: Record<string, string[]> = {}
    for (const tab of TABS) {
      await openTab(staff, tab)
      found[tab] = await judge(staff)
    }
    expect(found).toEqual(Object.fromEntries(TABS.map((tab) => [tab, []])))
  })

  test.each([
    ['review', 'changes'],
    ['who did what', 'history'],
    ['versions', 'versions'],
  ])('admin: %s of a project', async (_name, view) => {
    await see(staff, `/admin/collections/projects/${submitted}/${view}`, look)
    expect(await judge(staff)).toEqual([])
  })
})

test('every exception is needed', () => {
  expect(EXCEPTIONS.filter((_, number) => !met.has(number))).toEqual([])
})
