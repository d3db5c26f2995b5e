import fc from 'fast-check'
import { inAddress, inBody, inPath } from './values'

const COLLECTIONS = [
  'projects',
  'organisations',
  'programmes',
  'exchange-rates',
  'media',
  'documents',
  'users',
  'contacts',
]
const FIELDS = [
  'id',
  'code',
  'title',
  'title.en',
  'sector',
  'states',
  'leadState',
  'cost.amount',
  'description',
  'locations.geometry',
  'sources.title',
  'owner',
  'owner.name',
  'images.filename',
  'submittedBy.email',
  'stage',
  '_status',
  'createdAt',
  'updatedAt',
  'version.title',
  'password',
  'hash',
  '__proto__',
  'and',
  'or',
]
const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'contains',
  'not_like',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  '$ne',
  '$where',
  '__proto__',
  'constructor',
]
const OTHERS = [
  'sort',
  'select[title]',
  'select[returnReason]',
  'select[__proto__]',
  'populate[users][email]',
  'populate',
  'joins',
  'depth',
  'limit',
  'page',
  'pagination',
  'locale',
  'fallback-locale',
  'draft',
  'trash',
  'prefix',
  'data',
]

const field = fc.constantFrom(...FIELDS)
const operator = fc.constantFrom(...OPERATORS)

const condition = fc
  .tuple(field, operator, inAddress, fc.constantFrom('', '[]', '[0]', '[$ne]', '[a][b][c][d]'))
  .map(([on, by, value, more]) => `where[${on}][${by}]${more}=${value}`)

const nestedCondition = fc
  .tuple(condition, fc.array(fc.constantFrom('and', 'or', 'AND', 'x'), { maxLength: 12 }))
  .map(([one, joints]) =>
    one.replace('where', `where${joints.map((joint) => `[${joint}][0]`).join('')}`),
  )

/** A filter as JSON, which Payload also accepts. */
const asJson = fc
  .oneof(
    fc.tuple(field, operator, inBody).map(([on, by, value]) => ({ [on]: { [by]: value } })),
    fc.tuple(fc.constantFrom('and', 'or'), inBody).map(([joint, value]) => ({ [joint]: value })),
    fc.tuple(field, inBody).map(([on, value]) => ({ [on]: value })),
    inBody,
  )
  .map((where) => `where=${encodeURIComponent(JSON.stringify(where))}`)

const other = fc
  .tuple(fc.oneof(fc.constantFrom(...OTHERS), field), inAddress)
  .map(([name, value]) => `${name}=${value}`)

const path = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...COLLECTIONS).map((slug) => `/api/${slug}`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...COLLECTIONS),
        fc.constantFrom('', '/count', '/versions', '/file', '/versions/count', '/access'),
        inPath,
      )
      .map(([slug, part, id]) => `/api/${slug}${part}/${id}`),
  },
  { weight: 1, arbitrary: inPath.map((part) => `/api/${part}`) },
  { weight: 1, arbitrary: fc.tuple(inPath, inPath).map(([a, b]) => `/api/${a}/${b}`) },
)

/** Addresses of Payload's own REST. */
export const stockAddress = fc
  .tuple(path, fc.array(fc.oneof(condition, nestedCondition, asJson, other), { maxLength: 4 }))
  // The whole head of a request is at most 16 KB; longer ones have a test of their own.
  .map(([to, query]) => (query.length ? `${to}?${query.join('&')}` : to).slice(0, 12_000))

const PAGES = ['', '/projects', '/projects/KH-TRA-0001', '/admin', '/admin/collections', '/about']

/** Addresses of pages, files and the admin. */
export const pageAddress = fc
  .tuple(
    fc.constantFrom(
      ...PAGES,
      '/_next',
      '/_next/static',
      '/_next/image',
      '/healthz',
      '/vi/projects',
    ),
    fc.array(inPath, { maxLength: 3 }),
    fc.array(
      fc
        .tuple(fc.constantFrom('q', 'sector', 'page', 'sort', 'url', 'redirect', 'bbox'), inAddress)
        .map((pair) => pair.join('=')),
      { maxLength: 3 },
    ),
  )
  .map(([page, parts, query]) => {
    const to = [page, ...parts].join('/') || '/'
    return query.length ? `${to}?${query.join('&')}` : to
  })
