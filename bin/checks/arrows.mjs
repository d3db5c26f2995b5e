/**
 * Who may import whom. Two sides and one hinge:
 *   write  submission → workflow → publications;  collections → permissions, database → vocabulary
 *   read   site, api, formats → catalogue → publications → vocabulary
 */
export const COLLECTIONS = 'collections'
export const CONFIG = 'payload.config.ts'

/** What both sides speak of: each knows those before it at most, and nothing that stores or shows. */
const GROUND = {
  vocabulary: [],
  text: [],
  dates: [],
  settings: [],
  places: ['vocabulary'],
  money: ['vocabulary'],
  project: ['vocabulary', 'text', 'dates', 'places', 'money'],
}

/**
 * What each folder of `src` may import beside itself and the ground: what is not named here is
 * refused. The lowest come first, and nobody names one that comes later.
 */
const ABOVE = {
  // The write side knows nothing of the read side: what investors see follows from the log.
  acknowledgements: [],
  permissions: [],
  preconditions: [],
  trail: [],
  database: [],
  accounts: ['trail'],
  // A collection says what is stored; a concern attaches itself by its plugin.
  [COLLECTIONS]: ['permissions', 'trail', 'database'],
  // The log is written below the workflow, which calls it.
  publications: ['database'],
  workflow: [
    'acknowledgements',
    'permissions',
    'preconditions',
    'trail',
    COLLECTIONS,
    'publications',
  ],
  // What people see of the workflow in Payload's admin.
  admin: [
    'acknowledgements',
    'permissions',
    'preconditions',
    COLLECTIONS,
    'publications',
    'workflow',
  ],
  submission: ['acknowledgements', 'permissions', 'preconditions', 'publications', 'workflow'],
  // The read side knows nothing of the write side: it asks the catalogue.
  catalogue: ['publications'],
  formats: ['catalogue'],
  // What pages and API have in common as answers.
  responses: ['catalogue'],
  api: ['publications', 'catalogue', 'formats', 'responses'],
  messages: [],
  // A component is given its data.
  ui: ['catalogue', 'messages'],
  // Limits hold for every door and know none: the configuration and the front attach them.
  limits: ['permissions'],
  [CONFIG]: [
    'accounts',
    'permissions',
    'preconditions',
    'database',
    COLLECTIONS,
    'publications',
    'workflow',
    'admin',
    'submission',
    'api',
    'limits',
  ],
  setup: ['permissions', 'database', 'publications', CONFIG],
  transfer: ['database', COLLECTIONS, 'publications', CONFIG, 'setup'],
  // Next builds the admin and Payload's API alone.
  app: ['limits', CONFIG],
  site: ['catalogue', 'responses', 'api', 'messages', 'ui'],
  http: [
    'database',
    'publications',
    'catalogue',
    'responses',
    'api',
    'messages',
    'site',
    'limits',
    CONFIG,
    'transfer',
    'app',
  ],
  operations: ['database', 'publications', 'api', 'http', CONFIG, 'setup', 'transfer'],
}

/** Each place with all that it may import, from the lowest. */
export const MAY_IMPORT = {
  ...GROUND,
  ...Object.fromEntries(
    Object.entries(ABOVE).map(([place, below]) => [place, [...Object.keys(GROUND), ...below]]),
  ),
}

/** The same as zones of `import/no-restricted-paths`: what each place must not import. */
export const arrows = Object.entries(MAY_IMPORT).map(([place, allowed]) => ({
  target: pathOf(place),
  from: Object.keys(MAY_IMPORT)
    .filter((other) => other !== place && !allowed.includes(other))
    .map(pathOf),
  message: `${place} may import ${allowed.join(', ') || 'nothing'}: see bin/checks/arrows.mjs.`,
}))

function pathOf(place) {
  return place === COLLECTIONS || place === CONFIG ? `./${place}` : `./src/${place}`
}
