import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import { ENGINE } from '../support/engine'
import { blob, upload } from '../support/files'
import type { Client } from '../support/http'
import { startTestServer, type TestServer } from '../support/server'
import { awaitImport, workbook, type ImportRow } from '../support/spreadsheets'
import { assembleTeam, logInAgain, type Team } from '../support/team'
import { zipOfZeros } from '../support/zip'

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
}, 240_000)

afterAll(async () => {
  await server.stop()
})

const HEADINGS = [
  'Code',
  'Title (English)',
  'Sector',
  'Status as of',
  'Cost: Amount',
  'Cost: Currency',
]

/** Rows of new projects, all of them right. */
function rowsOf(count: number, prefix: string) {
  return Array.from({ length: count }, (_, at) => [
    `${prefix}-${String(at)}`,
    `${prefix} project ${String(at)}`,
    'Transport',
    '2026-10',
    1_000_000 + at,
    'US dollar',
  ])
}

async function send(who: Client, data: Buffer, name = 'projects.xlsx') {
  return upload(who, 'imports', blob(data), name, {})
}

const read = (id: string) => async () =>
  (await team.ministry.get(`/api/imports/${id}?depth=0`)).json<ImportRow>()

/** Sends a file that is accepted, and waits for what its check found. */
async function check(data: Buffer, timeoutMs?: number): Promise<ImportRow> {
  const answer = await send(team.ministry, data)
  expect([answer.status, answer.text.slice(0, 200)]).toEqual([201, expect.any(String)])
  return awaitImport(read(answer.json<{ doc: { id: string } }>().doc.id), timeoutMs)
}

const start = (who: Client, id: string, rows: unknown) =>
  who.send('POST', `/api/imports/${id}/start`, { rows })

async function countTitled(prefix: string): Promise<number> {
  const answer = await team.ministry.get(
    `/api/projects?draft=true&limit=0&depth=0&select[code]=true&where[title][like]=${prefix}%20project`,
  )
  return answer.json<{ totalDocs: number }>().totalDocs
}

function outcomes({ report }: ImportRow) {
  return report?.rows.map(({ code, outcome }) => [code, outcome])
}

test('an export imports again without any change, over REST', async () => {
  const made = await team.ministry.send('POST', '/api/projects?draft=true', {
    title: 'Exported port',
    leadState: 'KH',
    sector: 'transport',
    sources: [{ key: 's1', title: 'Budget paper' }],
  })
  const { code } = made.json<{ doc: { code: string } }>().doc
  const file = await fetch(`${server.origin}/api/projects/export`, {
    headers: { authorization: await tokenOf('ministry') },
  })
  expect([file.status, file.headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename="projects-KH.xlsx"',
  ])
  const found = await check(Buffer.from(await file.arrayBuffer()))
  expect(found.report?.problems).toEqual([])
  expect(outcomes(found)).toContainEqual([code, 'unchanged'])
  expect(found.report?.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([])
})

async function tokenOf(who: 'ministry'): Promise<string> {
  const answer = await team.stranger.send('POST', '/api/users/login', team.accounts[who])
  return `JWT ${answer.json<{ token: string }>().token}`
}

test('the template has its drop-downs, and its example is never read', async () => {
  const file = await fetch(`${server.origin}/api/projects/template?languages=km,vi`, {
    headers: { authorization: await tokenOf('ministry') },
  })
  const data = Buffer.from(await file.arrayBuffer())
  const { sheets } = await readXlsx(data)
  const [main] = sheets
  expect(main?.rows[0]?.slice(0, 4)).toEqual([
    'Code',
    'Title (English)',
    'Title (Vietnamese)',
    'Title (Khmer)',
  ])
  const sector = main?.rows[0]?.indexOf('Sector') ?? -1
  const list = main?.dataValidations?.find(({ range }) => range.startsWith(`${letter(sector)}2:`))
  expect(list).toMatchObject({ type: 'list', formula1: expect.stringContaining('Lists!') })
  const found = await check(data)
  expect([found.status, found.report?.rows, found.report?.problems]).toEqual(['checked', [], []])
})

const letter = (column: number) => String.fromCharCode(65 + column)

test('its ministry and the secretariat see an import and its file, and nobody else', async () => {
  const data = await workbook({ Projects: [HEADINGS, ...rowsOf(1, 'private')] })
  const answer = await send(team.ministry, data)
  const { doc } = answer.json<{ doc: { id: string; url: string } }>()
  await awaitImport(read(doc.id))
  const seen: Record<string, number[]> = {}
  for (const who of CLIENTS) {
    const client = team[who]
    const paths = [
      `/api/imports/${doc.id}`,
      doc.url,
      '/api/projects/template',
      '/api/projects/export',
    ]
    seen[who] = await Promise.all(paths.map(async (path) => (await client.get(path)).status))
    seen[who].push((await send(client, Buffer.from('Code\n'), 'a.csv')).status)
    const started = who === 'ministry' ? 0 : (await start(client, doc.id, 'all')).status
    seen[who].push(started)
    const { docs } = (await client.get('/api/imports?limit=100')).json<{ docs?: ImportRow[] }>()
    seen[who].push(docs?.filter(({ id }) => id === doc.id).length ?? 0)
  }
  expect(seen).toEqual({
    stranger: [403, 403, 403, 403, 403, 403, 0],
    neighbour: [404, 403, 200, 200, 201, 404, 0],
    organiser: [403, 403, 403, 403, 403, 403, 0],
    administrator: [403, 403, 403, 403, 403, 403, 0],
    secretariat: [200, 200, 403, 403, 403, 403, 1],
    ministry: [200, 200, 200, 200, 201, 0, 1],
  })
})

const CLIENTS = [
  'stranger',
  'neighbour',
  'organiser',
  'administrator',
  'secretariat',
  'ministry',
] as const

describe('files that are refused', () => {
  test.each([
    ['a picture', Buffer.from('GIF89a'), 'picture.gif', 'XLSX or CSV'],
    ['text called a workbook', Buffer.from('Code,Title'), 'a.xlsx', 'no workbook'],
    ['an older workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xlsx', 'Save it as XLSX'],
    ['a workbook called text', Buffer.from('PK\u0003\u0004\u0000\u0000'), 'a.csv', 'no text'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'a.csv', 'too large'],
  ])('%s', async (_what, data, name, said) => {
    const answer = await send(team.ministry, data, name)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(said)
  })

  test('a workbook that unpacks to more than it may', async () => {
    const bomb = zipOfZeros(130 * 1024 * 1024)
    const answer = await send(team.ministry, bomb)
    expect([answer.status, answer.text.includes('larger than 120 MB')]).toEqual([400, true])
  })
})

test('what the API refuses has its usual shape', async () => {
  const { id } = await check(await workbook({ Projects: [HEADINGS, ...rowsOf(1, 'shape')] }))
  const wrong = await start(team.ministry, id, 'some')
  expect([wrong.status, wrong.json()]).toEqual([
    400,
    {
      errors: [
        {
          message: 'Allowed: all, valid.',
          data: { errors: [{ path: 'rows', message: 'Allowed: all, valid.' }] },
          name: expect.any(String),
        },
      ],
    },
  ])
  expect((await start(team.ministry, id, 'all')).status).toBe(200)
  await awaitImport(read(id))
  expect((await start(team.ministry, id, 'all')).status).toBe(409)
})

/** The tests' MongoDB server takes much longer for the same writes. */
const SIZE = ENGINE === 'mongodb' ? 40 : 400

test('after a kill an import goes on where it was, and creates nothing twice', async () => {
  const { id, report } = await check(
    await workbook({ Projects: [HEADINGS, ...rowsOf(SIZE, 'killed')] }),
    240_000,
  )
  expect(report?.problems).toEqual([])
  expect((await start(team.ministry, id, 'all')).status).toBe(200)
  let reached = 0
  while (reached < SIZE / 8) reached = (await read(id)()).cursor ?? 0
  await server.kill()
  expect(reached).toBeLessThan(SIZE)
  await server.restart()
  team = await logInAgain(server, team)
  const done = await awaitImport(read(id), 300_000)
  expect([done.status, done.created, done.refused ?? []]).toEqual(['imported', SIZE, []])
  expect(await countTitled('killed')).toBe(SIZE)
}, 600_000)

test('of many rows exactly the wrong ones are named, and the others are imported', async () => {
  const count = ENGINE === 'mongodb' ? 30 : Number(process.env.IMPORT_ROWS ?? 500)
  const rows = rowsOf(count, 'many')
  const wrong: number[] = []
  // One in a hundred, of kinds that are found while reading and while writing.
  for (let at = 7; at < count; at += ENGINE === 'mongodb' ? 10 : 100) {
    const [code = '', title = '', sector = '', date = '', amount = 0, currency = ''] =
      rows[at] ?? []
    const kinds = [
      [code, title, 'Fishing', date, amount, currency],
      [code, title, sector, '03/04/2026', amount, currency],
      [code, title, sector, date, '1.500', currency],
      [code, 'x'.repeat(201), sector, date, amount, currency],
      [code, title, null, date, amount, currency],
    ]
    rows[at] = kinds[wrong.length % kinds.length] as (typeof rows)[number]
    wrong.push(at + 2)
  }
  const began = Date.now()
  const found = await check(await workbook({ Projects: [HEADINGS, ...rows] }), 900_000)
  const checked = Date.now()
  expect(found.report?.problems.map(({ row }) => row)).toEqual(wrong)
  expect(
    found.report?.rows.filter(({ outcome }) => outcome === 'refused').map(({ row }) => row),
  ).toEqual(wrong)
  expect((await start(team.ministry, found.id, 'all')).status).toBe(409)
  expect((await start(team.ministry, found.id, 'valid')).status).toBe(200)
  const done = await awaitImport(read(found.id), 900_000)
  const imported = Date.now()
  expect([done.status, done.created, done.refused ?? []]).toEqual([
    'imported',
    count - wrong.length,
    [],
  ])
  const again = await check(await workbook({ Projects: [HEADINGS, ...rows] }), 900_000)
  expect(new Set(again.report?.rows.map(({ outcome }) => outcome))).toEqual(
    new Set(['unchanged', 'refused']),
  )
  if (process.env.IMPORT_ROWS) {
    process.stderr.write(
      `${String(count)} rows: checked in ${String(checked - began)} ms, imported in ${String(imported - checked)} ms, checked again in ${String(Date.now() - imported)} ms\n`,
    )
  }
}, 2_400_000)
