import { ServerResponse, IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { type Catalogue, CatalogueUnavailable, setCurrentCatalogue } from '@/catalogue'
import { settlePageStatus } from '@/server/pages/settleStatus'

/** A catalogue in which LA-ENE-0001 is public and LA-ENE-0002 withdrawn. */
const catalogue = {
  now: () =>
    Promise.resolve({ card: (code: string) => (code === 'LA-ENE-0001' ? { code } : undefined) }),
  project: (code: string) =>
    Promise.resolve(code === 'LA-ENE-0002' ? { kind: 'withdrawn', code, at: '' } : null),
} as unknown as Catalogue

const away = {
  now: () => Promise.reject(new CatalogueUnavailable('The log is out of reach')),
} as unknown as Catalogue

/** The status that a page gets for which Next would answer `given`. */
async function statusOf(path: string, given: number): Promise<number> {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  await settlePageStatus(path, response)
  response.writeHead(given)
  return response.statusCode
}

afterEach(() => setCurrentCatalogue(undefined))

test.each([
  ['/', 200, 200],
  ['/projects', 200, 200],
  ['/projects/LA-ENE-0001/a-dam', 200, 200],
  ['/projects/LA-ENE-0002', 200, 410],
  ['/projects/la-ene-0002/a-dam', 404, 410],
  ['/lo/projects/LA-ENE-0002/a-dam', 200, 410],
  ['/projects/LA-ENE-0002', 308, 308],
  ['/projects/LA-ENE-0009', 404, 404],
  ['/admin/collections/projects/LA-ENE-0002', 200, 200],
])('%s that renders as %i is answered as %i', async (path, given, answered) => {
  setCurrentCatalogue(catalogue)
  expect(await statusOf(path, given)).toBe(answered)
})

test.each([
  ['/projects', 200, 503],
  ['/projects/LA-ENE-0001', 500, 503],
  ['/_next/static/a.css', 200, 200],
  ['/admin', 200, 200],
])(
  'while the log is away %s that renders as %i is answered as %i',
  async (path, given, answered) => {
    setCurrentCatalogue(away)
    expect(await statusOf(path, given)).toBe(answered)
  },
)

test('a fault that is not the log’s is not hidden', async () => {
  setCurrentCatalogue({ now: () => Promise.reject(new TypeError('x')) } as unknown as Catalogue)
  await expect(statusOf('/', 200)).rejects.toThrow(TypeError)
})
