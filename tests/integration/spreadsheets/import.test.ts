import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx'
import type { TypedUser } from 'payload'
import { writeExport } from '@/spreadsheets/fill'
import { startImports } from '@/spreadsheets'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf, type Person } from '../../support/people'
import { actionsOf, entry, newest } from '../../support/projects'
import {
  awaitImport,
  placesOf,
  sendFile,
  workbook,
  type ImportRow,
  type SheetRows,
} from '../../support/spreadsheets'

let database: TestDatabase
let ministry: Person
let neighbour: Person
let secretariat: Person
let imports: ReturnType<typeof startImports>

beforeAll(async () => {
  database = await openTestDatabase()
  ministry = await ministryOf(database.payload, 'KH')
  neighbour = await ministryOf(database.payload, 'TH')
  secretariat = await secretariatOf(database.payload)
  imports = startImports(database.payload)
}, 120_000)

afterAll(async () => {
  await imports.stop()
  await database.close()
})

async function read(id: string, user: TypedUser = ministry.user): Promise<ImportRow> {
  const row = await database.payload.findByID({
    collection: 'imports',
    id,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return row as unknown as ImportRow
}

/** Sends a file and waits for what its check found. */
async function check(data: Buffer, name?: string): Promise<ImportRow> {
  const id = await sendFile(database.payload, ministry.user, data, name)
  return awaitImport(() => read(id))
}

/** Sends a file and imports its valid rows. */
async function importValid(data: Buffer, name?: string): Promise<ImportRow> {
  const { id } = await check(data, name)
  await database.payload.db.updateOne({
    collection: 'imports',
    id,
    data: { status: 'importing', cursor: 0 },
  })
  return awaitImport(() => read(id))
}

function outcomes({ report }: ImportRow) {
  return report?.rows.map(({ code, fields, outcome }) => [code, outcome, ...fields])
}

async function exported(format: 'csv' | 'xlsx' = 'xlsx'): Promise<Buffer> {
  const importer = { payload: database.payload, user: ministry.user, state: 'KH' } as const
  return writeExport(importer, format, ['en', 'km'])
}

/** An export as rows by sheet, changed and written again. */
async function edited(data: Buffer, edit: (sheets: SheetRows) => SheetRows): Promise<Buffer> {
  const { sheets } = await readXlsx(data)
  const rows = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows]))
  const written = await writeXlsx({
    sheets: Object.entries(edit(rows)).map(([name, changed]) => ({
      name,
      rows: changed.map((row) => row.map((cell): CellValue => cell ?? null)),
    })),
  })
  return Buffer.from(written)
}

test('what a state has imports again without any change, as a workbook and as CSV', async () => {
  const { create, save } = actionsOf(database.payload, ministry.user)
  const row = await create(
    entry({
      milestones: [
        { kind: 'approval', date: '2025-03', note: 'Approved by the council', source: 's1' },
        { kind: 'operation', date: '2027', planned: true },
      ],
      locations: [
        {
          name: 'Line',
          country: 'KH',
          geometry: {
            type: 'LineString',
            coordinates: [
              [104.9, 11.5],
              [105, 11.6],
            ],
          },
        },
      ],
    }),
  )
  await save(row.id, { title: 'កំពង់ផែ' }, 'km')
  for (const format of ['xlsx', 'csv'] as const) {
    const found = await check(await exported(format), `projects.${format}`)
    expect(found.report?.problems).toEqual([])
    expect(found.status).toBe('checked')
    expect(found.report?.rows.length).toBeGreaterThan(5)
    expect(found.report?.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([])
  }
})

test('a new project has its lists and languages, and the same file changes nothing again', async () => {
  const file = await workbook({
    Projects: [
      [
        'Code',
        'Title (English)',
        'Title (Khmer)',
        'Sector',
        'Cost: Amount',
        'Cost: Currency',
        'Cost: Source',
        'Participating states',
      ],
      ['new-1', 'Road of peace', 'ផ្លូវ', 'Transport', '1.5 billion', 'USD', 's1', 'Cambodia; TH'],
      ['EXAMPLE', 'Not this', null, 'Transport', null, null, null, null],
    ],
    Sources: [
      ['Code', 'Position', 'Key', 'Title', 'Date'],
      ['new-1', 1, 's1', 'Budget paper', new Date(Date.UTC(2026, 8, 1))],
      ['new-1', null, 's2', 'Second paper', '2026-09'],
    ],
    Milestones: [
      ['Code', 'Position', 'What happens', 'Date', 'Note (English)', 'Note (Khmer)'],
      ['new-1', null, 'approval', 2025, 'Approved', 'បានអនុម័ត'],
    ],
  })
  const checked = await check(file)
  expect(placesOf(checked.report?.problems ?? [])).toEqual([])
  expect(outcomes(checked)).toEqual([['new-1', 'created']])
  const done = await importValid(file)
  expect([done.status, done.created, done.changed, done.refused ?? []]).toEqual([
    'imported',
    1,
    0,
    [],
  ])
  const { docs } = await database.payload.find({
    collection: 'projects',
    where: { title: { equals: 'Road of peace' } },
    draft: true,
    depth: 0,
  })
  expect(docs).toHaveLength(1)
  const stored = await database.payload.findByID({
    collection: 'projects',
    id: docs[0]?.id ?? '',
    draft: true,
    locale: 'all',
    depth: 0,
  })
  expect(stored).toMatchObject({
    title: { en: 'Road of peace', km: 'ផ្លូវ' },
    leadState: 'KH',
    states: ['KH', 'TH'],
    stage: 'draft',
    cost: { amount: 1_500_000_000, currency: 'USD', source: 's1' },
    sources: [
      { key: 's1', title: 'Budget paper', date: '2026-09-01' },
      { key: 's2', title: 'Second paper', date: '2026-09' },
    ],
    milestones: [{ kind: 'approval', date: '2025', note: { en: 'Approved', km: 'បានអនុម័ត' } }],
  })
  const again = await check(file)
  expect(outcomes(again)).toEqual([['new-1', 'unchanged']])
})

test('a change keeps what the file has no column for', async () => {
  const { create, save } = actionsOf(database.payload, ministry.user)
  const row = await create(
    entry({
      title: 'Kept port',
      milestones: [{ kind: 'approval', date: '2025-03', note: 'Approved', source: 's1' }],
      readiness: { feasibility: { answer: 'done', date: '2025', source: 's1' } },
    }),
  )
  const [milestone] = row.milestones ?? []
  await save(row.id, { summary: 'សង្ខេប', milestones: [{ ...milestone, note: 'បានអនុម័ត' }] }, 'km')
  const done = await importValid(
    await workbook({
      Projects: [
        ['Code', 'Cost: Amount'],
        [row.code, 99],
      ],
      Milestones: [
        ['Code', 'Position', 'Date', 'What happens'],
        [row.code, 1, '2025-04', 'approval'],
        [row.code, null, '2026', 'operation'],
      ],
    }),
  )
  expect(placesOf(done.refused ?? [])).toEqual([])
  expect([done.status, done.created, done.changed]).toEqual(['imported', 0, 1])
  const stored = await database.payload.findByID({
    collection: 'projects',
    id: row.id,
    draft: true,
    depth: 0,
    locale: 'all',
  })
  expect(stored).toMatchObject({
    title: { en: 'Kept port' },
    summary: { en: 'A river port.', km: 'សង្ខេប' },
    cost: { amount: 99, currency: 'USD', priceYear: 2026, source: 's1' },
    milestones: [
      {
        id: milestone?.id,
        date: '2025-04',
        note: { en: 'Approved', km: 'បានអនុម័ត' },
        source: 's1',
      },
      { kind: 'operation', date: '2026' },
    ],
    sources: [{ key: 's1', title: 'Budget paper 2026' }],
    readiness: { feasibility: { answer: 'done', date: '2025', source: 's1' } },
    stage: 'draft',
  })
})

test('each wrong cell is named, and the other rows are imported', async () => {
  const { create } = actionsOf(database.payload, ministry.user)
  const submitted = await create(entry({ title: 'Handed in' }))
  await actionsOf(database.payload, ministry.user).step(submitted.id, 'submit')
  const other = await actionsOf(database.payload, neighbour.user).create(
    entry({ title: 'Thai port', leadState: 'TH' }),
  )
  const head = [
    'Code',
    'Title (English)',
    'Lead state',
    'Sector',
    'Status as of',
    'Cost: Amount',
    'Cost: Currency',
    'Cost: Price year',
  ]
  const done = await importValid(
    await workbook({
      Projects: [
        head,
        ['w-1', 'Ambiguous day', null, 'Transport', '03/04/2025', null, null, null],
        ['w-2', 'Ambiguous amount', null, 'Transport', null, '1.500', 'USD', null],
        ['w-3', 'Buddhist', null, 'Transport', '2568', 1, 'USD', 2568],
        ['w-4', 'No such sector', null, 'Fishing', null, null, null, null],
        ['w-5', 'Of Thailand', 'Thailand', 'Transport', null, null, null, null],
        ['w-6', 'x'.repeat(201), null, 'Transport', null, null, null, null],
        [null, 'Without a code', null, 'Transport', null, null, null, null],
        ['w-7', 'Right', 'Cambodia', 'TRANSPORT', '31/12/2025', '2,5', 'US dollar', null],
        ['w-7', 'Twice', null, 'Transport', null, null, null, null],
        [other.code, 'Thai port', null, 'Transport', null, null, null, null],
        [submitted.code, 'Handed in, changed', 'Cambodia', 'Transport', null, null, null, null],
      ],
      Sources: [
        ['Code', 'Position', 'Title'],
        ['nobody', 1, 'A paper'],
      ],
    }),
  )
  expect(outcomes(done)?.map(([code, outcome]) => [code, outcome])).toEqual([
    ['w-1', 'refused'],
    ['w-2', 'refused'],
    ['w-3', 'refused'],
    ['w-4', 'refused'],
    ['w-5', 'refused'],
    ['w-6', 'refused'],
    ['', 'refused'],
    ['w-7', 'created'],
    ['w-7', 'refused'],
    [other.code, 'refused'],
    [submitted.code, 'refused'],
  ])
  const places = placesOf(done.report?.problems ?? [])
  expect(places.map(([place]) => place)).toEqual([
    'Sources!A2',
    'Projects!E2',
    'Projects!F3',
    'Projects!E4',
    'Projects!H4',
    'Projects!D5',
    'Projects!C6',
    'Projects!B7',
    'Projects!A8',
    'Projects!A10',
    'Projects!A11',
    'Projects!12',
  ])
  expect(places[1]?.[1]).toContain('3 April 2025 or 4 March 2025')
  expect(places[2]?.[1]).toContain('1.5 or 1,500')
  expect([done.status, done.created, done.changed]).toEqual(['imported', 1, 0])
  expect(await newest(database.payload, submitted.id)).toMatchObject({
    title: 'Handed in',
    stage: 'submitted',
  })
})

test('what was changed since the check stays as it is', async () => {
  const { create, save } = actionsOf(database.payload, ministry.user)
  const row = await create(entry({ title: 'Changed since' }))
  const file = await workbook({
    Projects: [
      ['Code', 'Summary (English)'],
      [row.code, 'From the file'],
    ],
  })
  const { id } = await check(file)
  await save(row.id, { summary: 'From the form' })
  await database.payload.db.updateOne({
    collection: 'imports',
    id,
    data: { status: 'importing', cursor: 0 },
  })
  const done = await awaitImport(() => read(id))
  expect([done.status, done.changed ?? 0]).toEqual(['imported', 0])
  expect(placesOf(done.refused ?? []).map(([place]) => place)).toEqual(['Projects!B2'])
  expect(await newest(database.payload, row.id)).toMatchObject({ summary: 'From the form' })
})

test('a heading that nobody knows stops a file, and so does a file that is none', async () => {
  const unknown = await check(
    await workbook({
      Projects: [
        ['Code', 'Titel'],
        ['new-9', 'Port'],
      ],
    }),
  )
  expect([
    unknown.status,
    placesOf(unknown.report?.problems ?? []).map(([place]) => place),
  ]).toEqual(['unreadable', ['Projects!B1']])
  const wrong = sendFile(database.payload, ministry.user, Buffer.from('PK no'), 'a.xlsx')
  await expect(wrong).rejects.toThrow()
  const bomb = await workbook({ Projects: [['Code'], ['x'.repeat(1000)]] })
  await expect(
    sendFile(database.payload, ministry.user, bomb.subarray(0, 400), 'a.xlsx'),
  ).rejects.toThrow()
})

test('what the form adds by itself is no change the second time', async () => {
  const file = await workbook({
    Projects: [
      ['Code', 'Title (English)', 'Sector', 'Lead state', 'Participating states', 'Origin'],
      ['added-1', 'Road with neighbours', 'Transport', null, 'Thailand; Lao PDR', null],
    ],
    Sources: [
      ['Code', 'Position', 'Key', 'Title'],
      ['added-1', null, null, 'A paper'],
      ['added-1', null, null, 'Another paper'],
    ],
    Places: [
      ['Code', 'Name of the place (English)', 'Country', 'What it is', 'Line or area (GeoJSON)'],
      ['added-1', 'Station', 'KH', null, POINT],
    ],
  })
  const done = await importValid(file)
  expect(placesOf(done.report?.problems ?? [])).toEqual([])
  expect([done.status, done.created]).toEqual(['imported', 1])
  const again = await check(file)
  expect(placesOf(again.report?.problems ?? [])).toEqual([])
  expect(outcomes(again)).toEqual([['added-1', 'unchanged']])
})

/** As GIS programs export it: the form keeps the geometry alone. */
const POINT = JSON.stringify({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [104.92, 11.55, 12] },
})

test('a project that a colleague has open is refused', async () => {
  const { create } = actionsOf(database.payload, ministry.user)
  const row = await create(entry({ title: 'Open elsewhere' }))
  await database.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'projects', value: row.id },
      user: { relationTo: 'users', value: secretariat.user.id },
    },
  })
  const found = await check(
    await workbook({
      Projects: [
        ['Code', 'Summary (English)'],
        [row.code, 'From the file'],
      ],
    }),
  )
  expect(outcomes(found)).toEqual([[row.code, 'refused']])
  expect(found.report?.problems[0]?.message).toContain('locked')
})

test('an export that is changed in one cell changes that', async () => {
  const { create } = actionsOf(database.payload, ministry.user)
  const row = await create(entry({ title: 'One cell' }))
  const file = await edited(await exported(), (sheets) => ({
    ...sheets,
    Projects: (sheets.Projects ?? []).map((cells) =>
      cells[0] === row.code ? cells.map((cell) => (cell === 'One cell' ? 'Another' : cell)) : cells,
    ),
  }))
  const found = await check(file)
  const changed = found.report?.rows.filter(({ outcome }) => outcome !== 'unchanged')
  expect(changed?.map(({ code, fields }) => [code, fields])).toEqual([
    [row.code, ['Title (English)']],
  ])
})
