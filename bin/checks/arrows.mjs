/**
 * Who may import whom. Two sides and one hinge:
 *   write  submission → workflow → publications;  collections → permissions, database → vocabulary
 *   read   site, api, formats, followers → catalogue → publications → vocabulary
 * Each zone says which folder may not import which, and why.
 */
const READ_SIDE = ['site', 'api', 'responses', 'formats', 'followers', 'catalogue', 'ui']
const DOORS = [
  'app',
  'site',
  'api',
  'responses',
  'formats',
  'followers',
  'ui',
  'http',
  'operations',
]
const WRITE_SIDE = [
  'accounts',
  'submission',
  'workflow',
  'preconditions',
  'permissions',
  'trail',
  'database',
  'setup',
  'transfer',
]

const src = (names) => names.map((name) => `./src/${name}`)
const COLLECTIONS = './collections'
const CONFIG = './payload.config.ts'

/** `target` must not import `from`. */
function zone(target, from, message, except) {
  return { target, from, message, ...(except && { except }) }
}

export const arrows = [
  zone(
    src(READ_SIDE),
    [...src(WRITE_SIDE), COLLECTIONS, CONFIG],
    'The read side knows nothing of the write side: ask the catalogue.',
  ),
  zone(
    src([
      'submission',
      'workflow',
      'preconditions',
      'publications',
      'permissions',
      'trail',
      'database',
    ]).concat(COLLECTIONS),
    src(['catalogue', ...DOORS]),
    'The write side knows nothing of the read side: what investors see follows from the log.',
  ),
  zone(
    src(['catalogue']),
    src(DOORS),
    'The catalogue knows nothing of HTTP, pages or formats: they ask it.',
  ),
  zone(
    src(['site', 'api', 'responses', 'formats', 'ui', 'followers']),
    src(['app', 'http', 'operations']),
    'The port is above pages and API, commands above all.',
  ),
  zone(
    src(['api', 'responses', 'formats', 'followers']),
    src(['site', 'ui']),
    'What answers a program knows no page.',
  ),
  zone(
    src(['responses']),
    src(['api']),
    'Pages and API answer alike: what they share knows neither.',
  ),
  zone(
    src(['app']),
    src(['http', 'operations', 'site', 'ui']),
    'Next builds the admin and Payload’s API alone.',
  ),
  zone(src(['ui']), src(['formats']), 'A component is given its data.'),
  // A link to a list is written as the API reads it.
  zone(src(['ui']), src(['api']), 'A component is given its data.', ['./parameters']),
  zone(src(['formats']), src(['api']), 'A format turns rows into bytes and knows no request.'),
  zone(
    src(['publications']),
    src(['submission', 'workflow']),
    'The log is written below the workflow, which calls it.',
  ),
  zone(
    src(['workflow']),
    src(['submission']),
    'The form’s help stands on the workflow, not under it.',
  ),
  zone(
    [COLLECTIONS],
    src(['submission', 'workflow', 'publications']),
    'A collection says what is stored; a concern attaches itself by its plugin.',
  ),
  zone(
    src(['limits']),
    [...src([...READ_SIDE, 'submission', 'workflow', 'publications', 'http']), COLLECTIONS, CONFIG],
    'Limits hold for every door and know none: the configuration and the front attach them.',
  ),
  zone(
    [
      ...src([
        'api',
        'catalogue',
        'formats',
        'responses',
        'site',
        'ui',
        ...WRITE_SIDE,
        'publications',
      ]),
      COLLECTIONS,
    ],
    src(['limits']),
    'Limits are attached from outside: by their plugin and by the front.',
  ),
  zone(
    src(['permissions', 'database']),
    [COLLECTIONS],
    'Rules and engine lie below the collections that use them.',
  ),
  zone(
    src(['project']),
    ['./src', COLLECTIONS, CONFIG],
    'A project is described below everything that stores, writes or shows it.',
    ['./project', './vocabulary', './dates', './places', './money', './text'],
  ),
  zone(
    src(['text']),
    ['./src', COLLECTIONS, CONFIG],
    'Every door judges texts alike: the module imports nothing.',
    ['./text'],
  ),
  zone(
    src(['places']),
    ['./src', COLLECTIONS, CONFIG],
    'Both sides read geometries: the module imports the vocabulary alone.',
    ['./places', './vocabulary'],
  ),
  zone(
    src(['dates']),
    ['./src', COLLECTIONS, CONFIG],
    'Both sides reckon with dates: the module imports nothing.',
    ['./dates'],
  ),
  zone(src(['vocabulary']), ['./src', COLLECTIONS, CONFIG], 'The vocabulary imports nothing.', [
    './vocabulary',
  ]),
]
