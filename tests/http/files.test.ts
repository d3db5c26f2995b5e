import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { docx, zip } from '../support/maliciousFiles'
import { blob, type Folder, namesIn, pdf, picture, type Stored, upload } from '../support/files'
import type { Client } from '../support/http'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
import { assembleTeam, type Team } from '../support/team'

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
}, 120_000)

afterAll(() => server.stop())

const filesOf = (folder: Folder) => namesIn(server.mediaDir, folder)

describe('a picture', () => {
  test('becomes WebP in four sizes under a random name, without position data', async () => {
    const answer = await upload(
      team.ministry,
      'media',
      blob(await picture(), 'image/jpeg'),
      'my harbour.jpg',
      { alt: 'A harbour' },
    )
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
    const { doc } = answer.json<{ doc: Stored }>()
    expect(doc.mimeType).toBe('image/webp')
    expect(doc.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
    expect(Object.keys(doc.sizes ?? {}).sort()).toEqual(['large', 'medium', 'small'])
    const file = path.join(server.mediaDir, 'pictures', doc.filename)
    expect((await sharp(file).metadata()).exif).toBeUndefined()
  })

  test.each([
    ['text that calls itself a picture', () => blob('hello', 'image/png'), 'a.png'],
    [
      'a picture that is cut short',
      async () => blob((await picture('png')).subarray(0, 900), 'image/png'),
      'b.png',
    ],
    [
      'an SVG',
      () =>
        blob('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'image/svg+xml'),
      'c.svg',
    ],
    ['a page of HTML', () => blob('<html><script>1</script></html>', 'image/jpeg'), 'd.jpg'],
  ])('%s is refused with what is allowed, and leaves nothing', async (_name, make, name) => {
    const before = filesOf('pictures')
    const answer = await upload(team.ministry, 'media', await make(), name, { alt: 'x' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Allowed: JPEG, PNG or WebP, at most 15 MB and 50 megapixels.')
    expect(filesOf('pictures')).toEqual(before)
  })

  test('a pixel bomb is refused before it is decoded', async () => {
    const bomb = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#000' },
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    const answer = await upload(team.ministry, 'media', blob(bomb, 'image/png'), 'bomb.png', {
      alt: 'x',
    })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('50 megapixels')])
  })

  test('needs an alternative text', async () => {
    const answer = await upload(
      team.ministry,
      'media',
      blob(await picture(), 'image/jpeg'),
      'a.jpg',
      {},
    )
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('"path":"alt"')])
  })

  test('is never replaced', async () => {
    const made = await upload(
      team.ministry,
      'media',
      blob(await picture(), 'image/jpeg'),
      'a.jpg',
      { alt: 'Old' },
    )
    const { doc } = made.json<{ doc: Stored }>()
    const form = new FormData()
    form.set('file', blob(await picture('png'), 'image/png'), 'b.png')
    form.set('_payload', '{}')
    const answer = await team.ministry.send('PATCH', `/api/media/${doc.id}`, form)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('never replaced')])
  })
})

const PDF = 'application/pdf'
const MIME_TYPES: Record<string, string> = {
  '.pdf': PDF,
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.odt': 'application/vnd.oasis.opendocument.text',
}

/** A minimal OpenDocument text: its media type comes first. */
const odt = zip([
  ['mimetype', Buffer.from(MIME_TYPES['.odt']!)],
  ['content.xml', Buffer.from('<a/>')],
])

describe('a document', () => {
  const fields = { title: 'Feasibility study', documentType: 'feasibilityStudy' }

  test('is recognised by its content', async () => {
    const good = await upload(
      team.ministry,
      'documents',
      blob(pdf, 'application/pdf'),
      'study.pdf',
      fields,
    )
    expect([good.status, good.text]).toEqual([201, expect.any(String)])
    const before = filesOf('documents')
    const lies = await upload(
      team.ministry,
      'documents',
      blob(pdf, 'application/pdf'),
      'study.docx',
      fields,
    )
    const other = await upload(
      team.ministry,
      'documents',
      blob('MZ...', 'application/pdf'),
      'study.pdf',
      fields,
    )
    const script = await upload(
      team.ministry,
      'documents',
      blob('<html>', 'text/html'),
      'study.html',
      fields,
    )
    expect([lies.status, other.status, script.status]).toEqual([400, 400, 400])
    expect(filesOf('documents')).toEqual(before)
  })

  test.each([
    ['a PDF without a type', () => pdf, '', 'study.pdf'],
    ['a PDF as octets', () => pdf, 'application/octet-stream', 'study.pdf'],
    ['a PDF by its old name', () => pdf, 'application/x-pdf', 'study.PDF'],
    ['a PDF after a byte order mark', () => `\uFEFF${pdf}`, PDF, 'study.pdf'],
    ['a PDF after white space', () => ` \r\n\n${pdf}`, 'application/octet-stream', 'study.pdf'],
    ['a Word file as octets', () => docx({}), 'application/octet-stream', 'study.docx'],
    ['a Word file without a type', () => docx({}), '', 'study.docx'],
    ['a Word file as text', () => docx({}), 'text/plain', 'study.docx'],
    ['a Word file that is called a PDF', () => docx({}), PDF, 'study.docx'],
    ['an OpenDocument text as octets', () => odt, 'application/octet-stream', 'study.odt'],
    ['an OpenDocument text without a type', () => odt, '', 'study.odt'],
  ])('%s is accepted, whatever its sender calls it', async (_name, make, type, name) => {
    const answer = await upload(team.ministry, 'documents', blob(make(), type), name, fields)
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
    const { doc } = answer.json<{ doc: Stored }>()
    const ending = name.slice(name.lastIndexOf('.')).toLowerCase()
    expect([doc.mimeType, doc.filename.endsWith(ending)]).toEqual([MIME_TYPES[ending], true])
    const served = await team.ministry.get(doc.url)
    expect([served.status, served.headers.get('content-type')]).toEqual([200, doc.mimeType])
  })

  test.each([
    ['a PDF that ends like Word', () => pdf, 'study.docx'],
    ['a Word file that ends like a PDF', () => docx({}), 'study.pdf'],
    ['an OpenDocument text that ends like Word', () => odt, 'study.docx'],
    ['a page of HTML before a PDF', () => `<script>1</script>${pdf}`, 'study.pdf'],
    ['a PDF after 2,000 spaces', () => `${' '.repeat(2000)}${pdf}`, 'study.pdf'],
    ['nothing', () => '', 'study.pdf'],
  ])('%s is refused, whatever its sender calls it', async (_name, make, name) => {
    const before = filesOf('documents')
    for (const type of ['', 'application/octet-stream', PDF]) {
      const answer = await upload(team.ministry, 'documents', blob(make(), type), name, fields)
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('"path":"file"')])
    }
    expect(filesOf('documents')).toEqual(before)
  })

  test('above the size limit is refused with the allowed size', async () => {
    const large = blob(
      Buffer.concat([Buffer.from(pdf), Buffer.alloc(25.5 * 1024 * 1024)]),
      'application/pdf',
    )
    const answer = await upload(team.ministry, 'documents', large, 'large.pdf', fields)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('at most 25 MB')])
  })
})

describe('who can open a file', () => {
  test('its ministry at once, strangers from publication to withdrawal, nobody else a restricted one', async () => {
    const image = (
      await upload(team.ministry, 'media', blob(await picture(), 'image/jpeg'), 'a.jpg', {
        alt: 'Pier',
      })
    ).json<{ doc: Stored }>().doc
    const open = (
      await upload(team.ministry, 'documents', blob(pdf, 'application/pdf'), 'a.pdf', {
        title: 'Open',
        documentType: 'projectPlan',
      })
    ).json<{ doc: Stored }>().doc
    const restricted = (
      await upload(team.ministry, 'documents', blob(pdf, 'application/pdf'), 'b.pdf', {
        title: 'Closed',
        documentType: 'projectPlan',
        restricted: true,
      })
    ).json<{ doc: Stored }>().doc
    const made = await team.ministry.send(
      'POST',
      '/api/projects?draft=true',
      entry({ images: [image.id], documents: [open.id, restricted.id] }),
    )
    const { doc } = made.json<{ doc: { id: string; code: string } }>()
    const small = image.sizes?.small?.url ?? ''
    const statuses = async (who: Client) =>
      Promise.all(
        [image.url, small, open.url, restricted.url].map(
          async (url) => (await who.get(url)).status,
        ),
      )
    expect(await statuses(team.ministry)).toEqual([200, 200, 200, 200])
    expect(await statuses(team.neighbour)).toEqual([403, 403, 403, 403])
    expect(await statuses(team.stranger)).toEqual([403, 403, 403, 403])

    const submit = await team.ministry.send('PATCH', `/api/projects/${doc.id}`, {
      transition: 'submit',
    })
    const { submittedAt } = submit.json<{ doc: { submittedAt: string } }>().doc
    const step = (body: object) => team.secretariat.send('PATCH', `/api/projects/${doc.id}`, body)
    expect((await step({ transition: 'publish', submittedAt })).status).toBe(200)
    expect(await statuses(team.stranger)).toEqual([200, 200, 200, 403])
    const record = await team.stranger.get(`/api/v1/projects/${doc.code}`)
    expect(record.text).not.toContain('Closed')
    const served = await team.stranger.get(open.url)
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-disposition': 'attachment; filename=Open.pdf',
      'x-content-type-options': 'nosniff',
    })

    expect((await step({ transition: 'withdraw' })).status).toBe(200)
    expect(await statuses(team.stranger)).toEqual([403, 403, 403, 403])
  })

  test('no filter or order reveals a restricted one', async () => {
    const send = async (who: Client, more: object) =>
      (
        await upload(who, 'documents', blob(pdf, 'application/pdf'), 'c.pdf', {
          title: 'Kept',
          documentType: 'projectPlan',
          ...more,
        })
      ).json<{ doc: Stored }>().doc.id
    const restricted = await send(team.neighbour, { restricted: true })
    const made = await team.neighbour.send(
      'POST',
      '/api/projects?draft=true',
      entry({
        leadState: 'TH',
        documents: [restricted],
        readiness: {
          feasibility: { answer: 'done', date: '2026', source: 's1', document: restricted },
        },
      }),
    )
    const { id } = made.json<{ doc: { id: string } }>().doc
    const submitted = await team.neighbour.send('PATCH', `/api/projects/${id}`, {
      transition: 'submit',
    })
    const { submittedAt } = submitted.json<{ doc: { submittedAt: string } }>().doc
    const published = await team.secretariat.send('PATCH', `/api/projects/${id}`, {
      transition: 'publish',
      submittedAt,
    })
    expect([published.status, published.text]).toEqual([200, expect.any(String)])

    const IN = 'readiness.feasibility.document'
    const at = `where[id][equals]=${id}`
    const asks = [
      `/api/projects?${at}&where[documents][exists]=true`,
      `/api/projects?${at}&where[documents][exists]=false`,
      `/api/projects?${at}&where[documents][equals]=${restricted}`,
      `/api/projects?${at}&where[documents][not_in]=${restricted}`,
      `/api/projects?${at}&where[documents.id][equals]=${restricted}`,
      `/api/projects?${at}&where[documents.title][equals]=Kept`,
      `/api/projects?${at}&where[${IN}][exists]=true`,
      `/api/projects?${at}&where[${IN.replaceAll('.', '__')}][exists]=true`,
      `/api/projects?${at}&where[or][0][and][0][documents][exists]=true`,
      `/api/projects?${at}&where[OR][0][AND][0][documents][exists]=true`,
      `/api/projects/count?${at}&where[documents][exists]=true`,
      `/api/projects?draft=true&${at}&where[documents][exists]=true`,
      `/api/projects/versions?where[version.documents][equals]=${restricted}`,
      `/api/projects/versions?where[parent.documents][equals]=${restricted}`,
      `/api/projects/versions?where[version.${IN}][equals]=${restricted}`,
      `/api/projects?${at}&sort=documents`,
      `/api/projects?${at}&sort=-${IN}`,
      `/api/projects/versions?sort=version.documents`,
      `/api/contacts?where[project.documents][exists]=true`,
    ]
    const queries = [
      `{ Projects(where: { documents: { exists: true } }) { totalDocs } }`,
      `{ Projects(where: { documents: { equals: "${restricted}" } }) { totalDocs } }`,
      `{ Projects(where: { OR: [{ readiness__feasibility__document: { exists: true } }] }) { totalDocs } }`,
      `{ countProjects(where: { documents: { exists: true } }) { totalDocs } }`,
      `{ versionsProjects(where: { version__documents: { exists: true } }) { totalDocs } }`,
      `{ Projects(sort: "documents") { totalDocs } }`,
    ]
    for (const who of ['ministry', 'neighbour', 'administrator', 'stranger'] as const) {
      for (const path of asks) {
        const answer = await team[who].get(path)
        // Fields that only staff may read are refused as such.
        const closed = who === 'stranger' || path.includes('contacts') ? [400, 403] : [400]
        expect([who, path, closed.includes(answer.status)]).toEqual([who, path, true])
        if (answer.status === 400) expect(answer.text).toMatch(/document|sort|parent/)
      }
      for (const query of queries) {
        const answer = await team[who].send('POST', '/api/graphql', { query })
        expect([who, query, answer.text.includes('"totalDocs":')]).toEqual([who, query, false])
        expect(answer.json()).toHaveProperty('errors')
      }
      const bulk = (exists: boolean) =>
        team[who].send('PATCH', `/api/projects?${at}&where[documents][exists]=${exists}`, {
          notes: 'x',
        })
      const [some, none] = [await bulk(true), await bulk(false)]
      expect([who, some.status, some.text]).toEqual([who, expect.any(Number), none.text])
      expect(some.status).toBeGreaterThanOrEqual(400)
    }
    const refusal = await team.ministry.get(asks[0]!)
    expect(refusal.text).toContain('documents')
    // Those who may read every document may use any filter.
    const counted = await team.secretariat.get(asks[0]!)
    expect(counted.json()).toMatchObject({ totalDocs: 1 })
  })

  test('a ministry cannot make a neighbour’s file public', async () => {
    const { doc } = (
      await upload(team.neighbour, 'media', blob(await picture(), 'image/jpeg'), 'a.jpg', {
        alt: 'Theirs',
      })
    ).json<{ doc: Stored }>()
    const answer = await team.ministry.send(
      'POST',
      '/api/projects?draft=true',
      entry({ images: [doc.id] }),
    )
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('"path":"images"')])
  })
})
