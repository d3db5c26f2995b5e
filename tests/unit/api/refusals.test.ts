import { expect, jest, test } from '@jest/globals'

import { createApi } from '@/api'
import { CatalogueUnavailable, FACETS } from '@/catalogue'
import { codesOf, LOCALES, PROGRAMMES, SECTORS } from '@/vocabulary'

import { BUILD, DAM, openApi, problemIn, ROAD } from './fixture'

const LIST_PARAMETERS = [
  'q',
  'sector',
  'subsector',
  'area',
  'state',
  'leadState',
  'status',
  'deliveryModel',
  'funding',
  'programme',
  'sdg',
  'readiness',
  'crossBorder',
  'costMin',
  'costMax',
  'startFrom',
  'startTo',
  'bbox',
  'updatedSince',
  'sort',
  'facets',
  'page',
  'limit',
  'locale',
  'labels',
  'fields',
]

test.each<[string, Record<string, unknown>[]]>([
  [
    'colour=red',
    [
      {
        field: 'colour',
        value: 'red',
        message: 'is not a parameter of this address',
        allowed: LIST_PARAMETERS,
      },
    ],
  ],
  [
    'sector=energy,coal',
    [
      {
        field: 'sector',
        value: 'coal',
        message: 'is not one of the known values',
        allowed: codesOf(SECTORS),
      },
    ],
  ],
  [
    'sector=',
    [
      {
        field: 'sector',
        value: '',
        message: 'is not one of the known values',
        allowed: codesOf(SECTORS),
      },
    ],
  ],
  [
    'programme=unheardOf',
    [
      {
        field: 'programme',
        value: 'unheardOf',
        message: 'is not one of the known values',
        allowed: codesOf(PROGRAMMES),
      },
    ],
  ],
  [
    'programme=a-b',
    [{ field: 'programme', value: 'a-b', message: 'is not the code of a programme' }],
  ],
  [
    'facets=colour',
    [
      {
        field: 'facets',
        value: 'colour',
        message: 'is not one of the known values',
        allowed: [...FACETS, 'all'],
      },
    ],
  ],
  [
    'locale=de',
    [
      {
        field: 'locale',
        value: 'de',
        message: 'is not one of the known values',
        allowed: LOCALES.map((locale) => locale.code),
      },
    ],
  ],
  [
    'sort=price',
    [
      {
        field: 'sort',
        value: 'price',
        message: 'is not one of the known values',
        allowed: ['relevance', '-updated', 'title', 'cost', '-cost', 'start'],
      },
    ],
  ],
  ['limit=101', [{ field: 'limit', value: 101, message: 'must be at most 100' }]],
  ['limit=0', [{ field: 'limit', value: 0, message: 'must be at least 1' }]],
  ['page=first', [{ field: 'page', value: 'first', message: 'must be a number' }]],
  ['page=1.5', [{ field: 'page', value: 1.5, message: 'must be a whole number' }]],
  ['page=1&page=2', [{ field: 'page', value: '1, 2', message: 'may be given only once' }]],
  ['q=a&q=b', [{ field: 'q', value: 'a, b', message: 'may be given only once' }]],
  ['q=', [{ field: 'q', value: '', message: 'must not be empty' }]],
  [
    `q=${'x'.repeat(201)}`,
    [{ field: 'q', value: 'x'.repeat(200), message: 'must have at most 200 characters' }],
  ],
  ['labels=yes', [{ field: 'labels', value: 'yes', message: 'must be true or false' }]],
  ['costMin=', [{ field: 'costMin', value: '', message: 'must be a number' }]],
  ['costMin=-1', [{ field: 'costMin', value: -1, message: 'must be at least 0' }]],
  ['costMin=2&costMax=1', [{ field: 'costMin', value: 2, message: 'must not be above costMax' }]],
  [
    'startFrom=2025-02-30',
    [
      {
        field: 'startFrom',
        value: '2025-02-30',
        message: 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
      },
    ],
  ],
  [
    'startFrom=2026&startTo=2025-12',
    [{ field: 'startFrom', value: '2026', message: 'must not be after startTo' }],
  ],
  [
    'updatedSince=yesterday',
    [
      {
        field: 'updatedSince',
        value: 'yesterday',
        message: 'must be a date or an instant such as 2026-01-31T08:00:00Z',
      },
    ],
  ],
  [
    'bbox=1,2,3',
    [
      {
        field: 'bbox',
        value: [1, 2, 3],
        message: 'must have at least 4 values',
      },
    ],
  ],
  ['bbox=200,0,10,10', [{ field: 'bbox', value: 200, message: 'must be at most 180' }]],
  [
    'bbox=0,10,10,0',
    [
      {
        field: 'bbox',
        value: [0, 10, 10, 0],
        message: 'must have its south below its north',
      },
    ],
  ],
])('a list refuses ?%s', async (query, errors) => {
  const { ask } = await openApi([ROAD])
  const response = await ask(`/api/v1/projects?${query}`)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await problemIn(response)).toEqual({
    type: '/api/v1/docs#problem-invalid-parameter',
    title: 'Invalid parameter',
    status: 400,
    detail: `${String(errors[0]?.field)} ${String(errors[0]?.message)}`,
    errors,
  })
  expect(response.status).toBe(400)
})

test('all errors are told at once, a contradiction beside a wrong value too', async () => {
  const { ask } = await openApi([ROAD])
  const response = await ask('/api/v1/projects?x=1&limit=no&costMin=2&costMax=1')
  const problem = await problemIn(response)
  expect(problem).toMatchObject({
    detail: 'x is not a parameter of this address (and 2 more)',
    errors: [{ field: 'x' }, { field: 'limit' }, { field: 'costMin' }],
  })
})

test('more than a hundred values and a flood of errors are cut short', async () => {
  const { ask } = await openApi([ROAD])
  const many = Array.from({ length: 101 }, (_, number) => `p${number}`).join(',')
  const problem = await problemIn(await ask(`/api/v1/projects?programme=${many}`))
  expect(problem.errors).toMatchObject([{ message: 'must have at most 100 values' }])
  const flood = Array.from({ length: 500 }, (_, number) => `p${number}=`).join('&')
  const { errors } = await problemIn(await ask(`/api/v1/projects?${flood}`))
  expect(errors).toHaveLength(20)
})

test.each(['__proto__=1', 'constructor=1', 'toString=1', '%00=1', 'q=%E0%A4%A&hasOwnProperty=1'])(
  'an odd name is an unknown parameter like any other: %s',
  async (query) => {
    const { ask } = await openApi([ROAD])
    const response = await ask(`/api/v1/projects?${query}`)
    expect(await problemIn(response)).toMatchObject({
      status: 400,
      errors: [{ message: 'is not a parameter of this address' }],
    })
  },
)

test('a file has no pages', async () => {
  const { ask } = await openApi([ROAD])
  const problem = await problemIn(await ask('/api/v1/projects.csv?page=2&limit=5&facets=all'))
  expect(problem).toMatchObject({ status: 400, errors: [{ field: 'page' }, { field: 'limit' }] })
})

test.each([
  ['/api/v1/projects/KH-TRA-0001?x=1', ['locale']],
  ['/api/v1/projects/KH-TRA-0001/history?x=1', []],
  ['/api/v1/changes?x=1', ['after', 'limit']],
  ['/api/v1/vocabulary?x=1', ['locale']],
  ['/api/v1/openapi.json?x=1', []],
])('every address refuses what it does not know: %s', async (path, allowed) => {
  const { ask } = await openApi([ROAD])
  const message = 'is not a parameter of this address'
  expect(await problemIn(await ask(path))).toMatchObject({
    status: 400,
    errors: [{ field: 'x', value: '1', message, allowed }],
  })
})

test.each([
  '/api/v1/projects/KH-TRA-9999',
  '/api/v1/projects/DE-TRA-0001',
  '/api/v1/projects/nonsense',
  '/api/v1/projects/%00',
  '/api/v1/projects/KH-TRA-9999/history',
])('what was never public is a 404: %s', async (path) => {
  const { ask } = await openApi([ROAD])
  expect(await problemIn(await ask(path))).toEqual({
    type: '/api/v1/docs#problem-project-not-found',
    title: 'No such project',
    status: 404,
    detail: 'No project with this code was ever public. Codes look like BN-TRA-0001.',
    errors: [],
  })
})

test('a withdrawn project is a 410 with its code, kind and date', async () => {
  const { ask, log } = await openApi([DAM])
  log.withdraw('LA-ENE-0001')
  const response = await ask('/api/v1/projects/la-ene-0001')
  expect(response.status).toBe(410)
  expect(await problemIn(response)).toEqual({
    type: '/api/v1/docs#problem-project-withdrawn',
    title: 'Project withdrawn',
    status: 410,
    detail: 'LA-ENE-0001 was withdrawn on 2026-01-01.',
    errors: [],
    code: 'LA-ENE-0001',
    kind: 'withdrawn',
    at: '2026-01-01T00:02:00.000Z',
  })
})

test.each(['/api/v1', '/api/v1/', '/api/v1/users', '/api/v1/projects/', '/elsewhere'])(
  'nothing is served at %s',
  async (path) => {
    const { ask } = await openApi([ROAD])
    expect(await problemIn(await ask(path))).toEqual({
      type: '/api/v1/docs#problem-not-found',
      title: 'No such address',
      status: 404,
      detail: 'Nothing is served at this path. /api/v1/docs lists what is.',
      errors: [],
    })
  },
)

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not allowed', async (method) => {
  const { ask } = await openApi([ROAD])
  const response = await ask('/api/v1/projects', { method })
  expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  expect(await problemIn(response)).toEqual({
    type: '/api/v1/docs#problem-method-not-allowed',
    title: 'Method not allowed',
    status: 405,
    detail: 'This address answers GET, HEAD, OPTIONS.',
    errors: [],
  })
})

const CATALOGUE_PATHS = [
  '/api/v1/projects',
  '/api/v1/projects.csv',
  '/api/v1/projects/KH-TRA-0001',
  '/api/v1/projects/KH-TRA-0001/history',
  '/api/v1/changes',
  '/api/v1/vocabulary',
  '/readyz',
]

test.each(CATALOGUE_PATHS)('with the database away %s is a 503, never old data', async (path) => {
  const { ask, log } = await openApi([ROAD])
  log.failure = new Error('SQLITE_SECRET at /somewhere')
  const response = await ask(path)
  expect(response.headers.get('Retry-After')).toBe('5')
  expect(await problemIn(response)).toEqual({
    type: '/api/v1/docs#problem-unavailable',
    title: 'Catalogue unavailable',
    status: 503,
    detail: 'The catalogue cannot be reached now.',
    errors: [],
  })
})

test('without a catalogue the process is alive, documented, and not ready', async () => {
  const app = createApi({
    catalogue: () => {
      throw new CatalogueUnavailable('not started')
    },
    build: BUILD,
  })
  const statuses = ['/healthz', '/api/v1/openapi.json', '/api/v1/docs', '/readyz'].map(
    async (path) => (await app.request(path)).status,
  )
  expect(await Promise.all(statuses)).toEqual([200, 200, 200, 503])
})

test('an error inside shows nothing of itself but is noted with the name of the request', async () => {
  const failure = new Error('secret')
  const app = createApi({
    catalogue: () => {
      throw failure
    },
    build: BUILD,
  })
  const noted = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const response = await app.request('/api/v1/projects', { headers: { 'X-Request-Id': 'abc' } })
  expect(noted.mock.calls).toEqual([['Request abc failed', failure]])
  noted.mockRestore()
  expect(await problemIn(response)).toEqual({
    type: '/api/v1/docs#problem-internal-error',
    title: 'Internal error',
    status: 500,
    detail: 'The request could not be answered.',
    errors: [],
  })
})
