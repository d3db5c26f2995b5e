import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { docx, packedChunk, padded, withChunk } from '../support/maliciousFiles'
import { blob, namesIn, pdf, picture, type Stored, upload } from '../support/files'
import { startTestServer, type TestServer } from '../support/server'
import { TIMEOUT_MS, sendBytes } from '../support/socket'
import { openStore } from '../support/store'
import { assembleTeam, type Team } from '../support/team'

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
}, 120_000)

afterAll(() => server.stop())

const study = { title: 'A study', documentType: 'feasibilityStudy' }
const PDF = 'application/pdf'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The files that rows refer to, and the existing files, by folder. */
async function named(collection: 'documents' | 'media'): Promise<string[]> {
  const answer = await team.secretariat.get(`/api/${collection}?limit=500&depth=0`)
  return answer
    .json<{ docs: Stored[] }>()
    .docs.flatMap(({ filename, sizes }) => [
      filename,
      ...Object.values(sizes ?? {}).flatMap((size) => size.filename ?? []),
    ])
    .sort()
}

// After every case: no file without its row, no row without its file.
afterEach(async () => {
  expect(namesIn(server.mediaDir, 'pictures')).toEqual(await named('media'))
  expect(namesIn(server.mediaDir, 'documents')).toEqual(await named('documents'))
  expect((await team.stranger.get('/api/v1/projects?limit=1')).status).toBe(200)
})

describe('compressed content is not decompressed', () => {
  const sendDocx = (content: Buffer) =>
    upload(team.ministry, 'documents', blob(content, WORD), 'study.docx', study)

  test.each([
    ['its text', () => docx({ text: padded(300) })],
    ['its list of parts', () => docx({ types: padded(300) })],
    ['the front of its list of parts', () => docx({ types: padded(300, ' ') })],
  ])('a document of 300 MB in %s is refused or stored unchanged', async (_where, make) => {
    const content = make()
    const began = Date.now()
    const answer = await sendDocx(content)
    expect(Date.now() - began).toBeLessThan(TIMEOUT_MS)
    expect([201, 400]).toContain(answer.status)
    if (answer.status === 400) return
    const { doc } = answer.json<{ doc: Stored }>()
    expect([doc.filesize, doc.mimeType]).toEqual([content.length, WORD])
  })

  test.each(['zTXt', 'iCCP'])('a picture with 200 MB in a %s chunk', async (type) => {
    const bomb = withChunk(await picture('png'), type, packedChunk(200))
    const began = Date.now()
    const answer = await upload(team.ministry, 'media', blob(bomb, 'image/png'), 'a.png', {
      alt: 'x',
    })
    expect(Date.now() - began).toBeLessThan(TIMEOUT_MS)
    expect([201, 400]).toContain(answer.status)
    expect(answer.text).not.toContain('Something went wrong')
  })
})

describe('a file of two types at once is served as the type that was checked', () => {
  const script = '<html><script>alert(1)</script></html>'

  async function served(answer: { text: string; json<T>(): T }) {
    const { doc } = answer.json<{ doc: Stored }>()
    const file = await team.ministry.get(doc.url)
    return { doc, file, type: file.headers.get('content-type') ?? '' }
  }

  test.each([
    ['behind its end', (png: Buffer) => Buffer.concat([png, Buffer.from(script)])],
    ['in a chunk', (png: Buffer) => withChunk(png, 'tEXt', Buffer.from(`Comment\0${script}`))],
  ])('a PNG with a page %s', async (_where, mix) => {
    const content = mix(await picture('png'))
    for (const name of ['a.png', 'a.html', 'a.php.png', 'a.svg', 'noending']) {
      const answer = await upload(team.ministry, 'media', blob(content, 'image/png'), name, {
        alt: 'x',
      })
      if (answer.status === 400) continue
      const { doc, file, type } = await served(answer)
      expect([name, doc.filename]).toEqual([name, expect.stringMatching(/^[0-9a-f-]{36}\.webp$/)])
      expect([name, type, file.headers.get('x-content-type-options')]).toEqual([
        name,
        'image/webp',
        'nosniff',
      ])
      expect(file.text).not.toContain('alert(1)')
    }
  })

  test('a PDF with a page and a script in it', async () => {
    const content = pdf.replace('%%EOF', `${script}\n%%EOF`).replace('1.4', `1.4\n%${script}`)
    const answer = await upload(team.ministry, 'documents', blob(content, PDF), 'a.pdf', study)
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
    const { doc, file, type } = await served(answer)
    expect(doc.filename).toMatch(/^[0-9a-f-]{36}\.pdf$/)
    expect([type, Object.fromEntries(file.headers)]).toEqual([
      'application/pdf',
      expect.objectContaining({
        'content-disposition': 'attachment; filename="A study.pdf"',
        'content-security-policy': expect.stringContaining('sandbox'),
        'x-content-type-options': 'nosniff',
      }),
    ])
  })

  test.each([
    ['a page before a PDF', () => script + pdf, 'a.pdf', 'documents'],
    ['a Word document that calls itself a PDF', () => docx({}), 'a.pdf', 'documents'],
    ['a PDF that calls itself a Word document', () => pdf, 'a.docx', 'documents'],
    ['a zip that is no document', () => docx({ types: '<Types/>' }), 'a.docx', 'documents'],
    ['a program', () => 'MZ\x90\0 PE', 'a.xlsx', 'documents'],
    ['a script that is a GIF', () => 'GIF89a/*....*/=0;alert(1)//', 'a.gif', 'media'],
    ['a script that calls itself a JPEG', () => '\xff\xd8\xff/*alert*/', 'a.jpg', 'media'],
    [
      'a drawing',
      () => `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
      'a.png',
      'media',
    ],
    [
      'a drawing packed',
      () =>
        `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>`,
      'a.webp',
      'media',
    ],
    ['nothing', () => '', 'a.png', 'media'],
    ['nothing', () => '', 'a.pdf', 'documents'],
  ])('%s is refused', async (_what, make, name, collection) => {
    const fields = collection === 'media' ? { alt: 'x' } : study
    const type = collection === 'media' ? 'image/png' : PDF
    const answer = await upload(team.ministry, collection, blob(make(), type), name, fields)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('errors')])
  })

  test('no size of a picture contains its position', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const before = await sharp(await picture(format)).metadata()
      expect(before.exif).toBeDefined()
      const answer = await upload(
        team.ministry,
        'media',
        blob(await picture(format), `image/${format}`),
        `a.${format}`,
        { alt: 'x' },
      )
      const { doc } = answer.json<{ doc: Stored }>()
      const names = [doc.filename, ...Object.values(doc.sizes ?? {}).map((size) => size.filename)]
      for (const name of names.filter((one) => one !== null)) {
        const stored = await sharp(path.join(server.mediaDir, 'pictures', name)).metadata()
        expect([name, stored.exif, stored.xmp, stored.iptc]).toEqual([
          name,
          undefined,
          undefined,
          undefined,
        ])
      }
    }
  })

  test.each([
    'con.png',
    '.htaccess',
    `${'a'.repeat(300)}.png`,
    'ស្ពាន.png',
    'a%2f..%2fb.png',
    '<img src=x onerror=alert(1)>.png',
  ])('the name %s is not used', async (name) => {
    const content = blob(await picture('png'), 'image/png')
    const answer = await upload(team.ministry, 'media', content, name, { alt: 'x' })
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
    expect(answer.json<{ doc: Stored }>().doc.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
  })

  test.each(['../../../../escaped.png', '..\\..\\escaped.png', '/etc/escaped.png'])(
    'the name %s is refused',
    async (name) => {
      const content = blob(await picture('png'), 'image/png')
      const fields = { alt: 'x', filename: name }
      const answer = await upload(team.ministry, 'media', content, name, fields)
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('"errors"')])
    },
  )
})

describe('oversized, interrupted or failed uploads leave nothing', () => {
  /** The head of an upload, and the first part of its body. */
  async function head(length: number | 'chunked'): Promise<string> {
    const answer = await team.stranger.send('POST', '/api/users/login', team.accounts.ministry)
    const { token } = answer.json<{ token: string }>()
    const size = length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`
    return (
      `POST /api/documents HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: JWT ${token}\r\n` +
      `Content-Type: multipart/form-data; boundary=b\r\n${size}\r\n\r\n`
    )
  }
  const body =
    `--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(study)}\r\n` +
    `--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n${pdf}`

  test('100 MB are refused before they are read', async () => {
    const size = 100 * 1024 * 1024
    const answer = await sendBytes(server.origin, (await head(size)) + body)
    expect([answer.status, answer.body]).toEqual([413, expect.stringContaining('at most 26 MB')])
  })

  test('100 MB without a declared length are refused', async () => {
    const answer = await sendBytes(server.origin, (await head('chunked')) + body)
    expect(answer.status).toBe(411)
  })

  test('an interrupted upload', async () => {
    const start = (await head(5 * 1024 * 1024)) + body
    const { hostname, port } = new URL(server.origin)
    await Promise.all(
      Array.from({ length: 10 }, async (_, at) => {
        const socket = connect(Number(port), hostname)
        socket.on('error', () => socket.destroy())
        await new Promise<void>((resolve) => socket.write(start, () => resolve()))
        await wait(20 * at)
        socket.destroy()
      }),
    )
    const whole = await upload(team.ministry, 'documents', blob(pdf, PDF), 'a.pdf', study)
    expect(whole.status).toBe(201)
  })

  test('fifty at once, good and bad, are all answered', async () => {
    const [jpeg, png] = [await picture('jpeg'), await picture('png')]
    const kinds = [
      () => upload(team.ministry, 'media', blob(jpeg, 'image/jpeg'), 'a.jpg', { alt: 'x' }),
      () => upload(team.neighbour, 'documents', blob(pdf, PDF), 'a.pdf', study),
      () =>
        upload(team.ministry, 'media', blob(png.subarray(0, 700), 'image/png'), 'a.png', {
          alt: 'x',
        }),
      () => upload(team.secretariat, 'media', blob(png, 'image/png'), 'a.png', {}),
      () =>
        upload(team.ministry, 'documents', blob(docx({ text: padded(20) }), WORD), 'a.docx', study),
    ]
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, at) => (await kinds[at % 5]?.())?.status),
    )
    expect(answers).toEqual(
      Array.from({ length: 50 }, (_, at) => [201, 201, 400, 400, 201][at % 5]),
    )
  }, 60_000)

  test.each(['media', 'documents'] as const)(
    'a row of %s that cannot be stored leaves no files',
    async (collection) => {
      const store = openStore(server.place)
      const relent = await store.refuseRows(collection)
      const send = async () =>
        collection === 'media'
          ? upload(team.ministry, 'media', blob(await picture(), 'image/jpeg'), 'a.jpg', {
              alt: 'x',
            })
          : upload(team.ministry, 'documents', blob(pdf, PDF), 'a.pdf', study)
      const failed = await send()
      await relent()
      await store.close()
      expect([failed.status, failed.text.includes('unlucky')]).toEqual([500, false])
      expect((await send()).status).toBe(201)
    },
  )
})

test('a download is named after its title, in any script', async () => {
  const names: (string | null)[] = []
  for (const title of ['Étude: "phase 1"/2', 'ការសិក្សា', '../..fdp.exe', '...']) {
    const { doc } = (
      await upload(team.ministry, 'documents', blob(pdf, PDF), 'a.pdf', { ...study, title })
    ).json<{ doc: Stored }>()
    names.push((await team.ministry.get(doc.url)).headers.get('content-disposition'))
  }
  expect(names).toEqual([
    `attachment; filename="?tude phase 1 2.pdf"; filename*=UTF-8''%C3%89tude%20phase%201%202.pdf`,
    `attachment; filename="?????????.pdf"; filename*=UTF-8''${encodeURIComponent('ការសិក្សា')}.pdf`,
    'attachment; filename=".. ..fdp.exe.pdf"',
    'attachment; filename=document.pdf',
  ])
})

test('a photo stored sideways is turned upright, in every size', async () => {
  // 1,200 wide as stored, 800 wide as displayed.
  const lying = await sharp(await picture('jpeg'))
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const answer = await upload(team.ministry, 'media', blob(lying, 'image/jpeg'), 'a.jpg', {
    alt: 'A harbour',
  })
  const { doc } = answer.json<{ doc: Stored & Record<'height' | 'width', number> }>()
  const shapes = await Promise.all(
    [doc.filename, doc.sizes?.small?.filename ?? ''].map(async (name) => {
      const file = path.join(server.mediaDir, 'pictures', name)
      const { height, orientation = 1, width } = await sharp(file).metadata()
      return [width, height, orientation]
    }),
  )
  expect([doc.width, doc.height, ...shapes]).toEqual([800, 1200, [800, 1200, 1], [480, 720, 1]])
})
