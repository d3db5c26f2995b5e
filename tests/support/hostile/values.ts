import fc from 'fast-check'

/** Values in an address, encoded correctly or not: each has broken something somewhere. */
const IN_ADDRESS = [
  '',
  '%',
  '%f',
  '%ff',
  '%c0%af',
  '%ed%a0%80',
  '%00',
  '%0d%0aSet-Cookie:x',
  '%E2%80%AE',
  '%F0%9F%98%80',
  '__proto__',
  'constructor',
  'toString',
  '%24ne',
  '[object%20Object]',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-1',
  '0',
  '1.5',
  '1e308',
  '1e999',
  '-1e999',
  '9007199254740993',
  '99999999999999999999999999',
  '0x10',
  'true',
  '2027-02-30',
  '2027-13',
  '0000',
  '99999-01-01',
  '2026-01-01T00:00:00+99:99',
  '%22a*%20NEAR(%20OR',
  'a%20AND%20NOT%20(',
  '*',
  '%22%22%22',
  'a%20%22b',
  'col:a%20-b%20^c',
  "'%20OR%201=1--",
  '%25%25%25%5F',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e%2f',
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  'energy,energy,,%20,__proto__',
  'x'.repeat(250),
  'x'.repeat(6000),
  'a%20'.repeat(60),
  '%E1%9E%80'.repeat(60),
  '1,2,3',
  '180,90,-180,-90',
  '1,1,1,1e999',
]

/** Parts of a path that mean more to a file system or a parser than to a reader. */
const IN_PATH = [
  '.',
  '..',
  '...',
  '%2e',
  '%2e%2e',
  '%252e%252e',
  '..%2f..',
  '..%5c..',
  '\\..\\..',
  '',
  '%2f',
  ';',
  ';a=b',
  '~',
  '*',
  'x.',
  'x%20',
  '%3f',
  '%23',
  'file:%2f%2f',
  '@evil.example',
  'KH-TRA-0001',
  'kh-tra-0001',
  'KH-TRA-0001%00',
  'history',
]

/** Text that may occur in the first line of a request: anything except what ends it. */
const printable = fc
  .string({ unit: 'binary-ascii', maxLength: 40 })
  .map((text) => text.replace(/[\s#\0-\x1f\x7f]/g, '_'))

const encoded = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => encodeURIComponent(text))

const bytes = fc
  .uint8Array({ maxLength: 12 })
  .map((all) => [...all].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))

/** A hostile value, ready to be put into an address. */
export const inAddress = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...IN_ADDRESS) },
  { weight: 2, arbitrary: encoded },
  { weight: 1, arbitrary: printable.map((text) => text.replaceAll('&', '%26')) },
  { weight: 1, arbitrary: bytes },
)

/** A hostile part of a path. */
export const inPath = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...IN_PATH) },
  { weight: 2, arbitrary: inAddress },
)

/** A hostile JSON value: of any type, with the names and characters that break things. */
export const inBody: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -0,
    -1,
    1.5,
    1e308,
    2 ** 53 + 2,
    '',
    ' ',
    'a\u0000b',
    'a\ud800b',
    '\u001b[31m',
    '\ufffe',
    '__proto__',
    '$ne',
    'x'.repeat(3000),
    '9'.repeat(400),
    '2027-02-30',
    '99999999-01-01T00:00:00Z',
    {},
    [],
    [[]],
    [null],
    { $ne: 1 },
    { equals: 'x' },
    { id: 1 },
    { id: { $gt: '' } },
    { en: 'a' },
    { root: null },
    { root: { type: 'root', children: [null] } },
    { root: { type: 'root', children: [{ type: 'block', fields: {} }] } },
    { type: 'Point', coordinates: ['a'] },
    { type: 'Polygon', coordinates: [[[]]] },
    JSON.parse('{"__proto__": {"role": "administrator"}, "constructor": {"prototype": {}}}'),
    Array(300).fill('x'),
    Array(300).fill({}),
    nested(50),
    nested(2000),
  ),
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
)

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value }
  return value
}
