import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx'
import type { Browser, Page } from 'playwright-core'
import { signIn } from '../support/admin'
import { audit } from '../support/axe'
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

type Filled = Record<string, Record<string, CellValue>[]>

/** The template with rows below its example, by the headings of each sheet. */
async function fill(template: Buffer, filled: Filled): Promise<Buffer> {
  const { sheets } = await readXlsx(template)
  const written = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => {
      const head = rows[0] ?? []
      const added = (filled[name] ?? []).map((row) =>
        head.map((heading) => row[String(heading)] ?? null),
      )
      return { name, rows: [...rows, ...added] }
    }),
  })
  return Buffer.from(written)
}

async function send(page: Page, buffer: Buffer): Promise<void> {
  const mimeType = 'application/octet-stream'
  await page
    .getByLabel('File, XLSX or CSV')
    .setInputFiles({ name: 'quarter.xlsx', mimeType, buffer })
  await page.getByRole('button', { name: 'Check this file' }).click()
}

/** The rows of a table, as texts. */
async function tableOf(page: Page, caption: string): Promise<string[][]> {
  const rows = page.getByRole('table', { name: caption }).locator('tbody tr')
  await rows.first().waitFor()
  return Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()))
}

test('an officer fills the template, corrects what its check names, and imports it', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.getByRole('link', { name: 'Import or export spreadsheets' }).click()
  await page.getByRole('heading', { level: 1, name: 'Spreadsheets' }).waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'template as XLSX' }).click()
  const template = await readFile(await (await downloading).path())
  const road = { Code: 'new-1', 'Title (English)': 'Road of the quarter', Sector: 'Transport' }
  const port = { Code: 'new-2', 'Title (English)': 'Port of the quarter', Sector: 'Transport' }
  const sources = [{ Code: 'new-1', Key: 's1', Title: 'Budget paper' }]

  await send(
    page,
    await fill(template, {
      Projects: [road, { ...port, 'Status as of': '03/04/2026' }],
      Sources: sources,
    }),
  )
  const [refused] = await tableOf(page, 'What is refused in quarter.xlsx')
  expect(refused?.slice(1, 3)).toEqual(['Status as of', '03/04/2026'])
  expect(refused?.[3]).toContain('3 April 2026 or 4 March 2026')
  expect(await tableOf(page, 'What is created or changed')).toEqual([
    ['3', 'new-1', 'Road of the quarter', 'New draft'],
  ])
  await page.getByRole('button', { name: 'Import the 1 valid rows' }).waitFor()
  expect(await audit(page, [])).toEqual([])

  await send(page, await fill(template, { Projects: [road, port], Sources: sources }))
  await page.getByRole('button', { name: 'Import all (2)' }).click()
  await page.getByText('Imported: 2 created, 0 changed.').waitFor()

  await send(page, await fill(template, { Projects: [road, port], Sources: sources }))
  await page.getByText('0 would be created, 0 changed, 2 are unchanged, 0 are refused.').waitFor()
  expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0)

  const { docs } = (
    await team.ministry.get(
      '/api/projects?draft=true&where[title][like]=of%20the%20quarter&depth=0',
    )
  ).json<{ docs: { stage: string; title: string; sources: { title: string }[] }[] }>()
  expect(docs.map(({ sources: own, stage, title }) => [title, stage, own.length]).sort()).toEqual([
    ['Port of the quarter', 'draft', 0],
    ['Road of the quarter', 'draft', 1],
  ])
}, 180_000)

test('the page fits a narrow screen, and says for whom it is', async () => {
  const page = await signIn(browser, server.origin, team.accounts.ministry)
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${server.origin}/admin/collections/projects/spreadsheets`)
  await page.getByRole('heading', { level: 1, name: 'Spreadsheets' }).waitFor()
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(tooWide).toBe(0)
  expect(await audit(page, [])).toEqual([])
  const organiser = await signIn(browser, server.origin, team.accounts.organiser)
  await organiser.goto(`${server.origin}/admin/collections/projects/spreadsheets`)
  await organiser.getByText('Spreadsheets are for ministries').waitFor()
  expect(await organiser.getByLabel('File, XLSX or CSV').count()).toBe(0)
}, 120_000)
