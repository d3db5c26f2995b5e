/**
 * Who may import whom. Two sides and one hinge:
 *   write  collections → writing → publications, permissions, database → vocabulary
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
  // How one field of an entry is described: form, record, and how one becomes the other.
  description: ['vocabulary', 'text', 'dates', 'money'],
  project: ['vocabulary', 'text', 'dates', 'places', 'money', 'description'],
  forum: ['vocabulary', 'text', 'dates', 'description', 'project'],
}

/**
 * What each folder of `src` may import beside itself and the ground: what is not named here is
 * refused. The lowest come first, and nobody names one that comes later.
 */
const ABOVE = {
  // The write side knows nothing of the read side: what investors see follows from the log.
  permissions: [],
  trail: [],
  database: [],
  accounts: ['trail'],
  publications: ['database'],
  // All that a write passes, down to the log.
  writing: ['permissions', 'trail', 'database', 'publications'],
  // A collection says what is stored, and what its writes pass.
  [COLLECTIONS]: ['permissions', 'trail', 'database', 'writing'],
  // What people see of the write side in Payload's admin.
  admin: ['permissions', 'publications', 'writing', COLLECTIONS],
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
  [CONFIG]: ['accounts', 'permissions', 'database', COLLECTIONS, 'api', 'limits'],
  // What people run beside the server.
  operations: ['permissions', 'database', 'publications', COLLECTIONS, 'api', CONFIG],
  // Next builds the admin and Payload's API alone.
  app: ['limits', 'admin', CONFIG],
  site: ['catalogue', 'formats', 'responses', 'api', 'messages', 'ui'],
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
    'app',
    'operations',
  ],
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
