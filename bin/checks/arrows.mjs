/**
 * Who may import whom. Two sides that meet in the log:
 *   write  collections → writing → publications, permissions, database → vocabulary
 *   read   site, api, formats → catalogue → publications → vocabulary
 */
export const COLLECTIONS = 'collections'
export const CONFIG = 'payload.config.ts'

/**
 * The concepts that both sides share: each imports only earlier ones, and nothing that stores or
 * displays.
 */
const GROUND = {
  vocabulary: [],
  text: [],
  dates: [],
  settings: [],
  places: ['vocabulary'],
  // The land of the region, cut to a view and drawn: pages and the form show the same.
  basemap: ['places'],
  money: ['vocabulary'],
  // Descriptions of fields: form, record, and the conversion between them.
  description: ['vocabulary', 'text', 'dates', 'money'],
  project: ['vocabulary', 'text', 'dates', 'places', 'money', 'description'],
  forum: ['vocabulary', 'text', 'dates', 'description', 'project'],
}

/**
 * What each folder of `src` may import besides itself and the ground; anything else is refused. The
 * lowest come first, and no entry names a later one.
 */
const ABOVE = {
  // The write side knows nothing of the read side: what investors see follows from the log.
  permissions: [],
  trail: [],
  database: [],
  accounts: ['trail'],
  publications: ['database'],
  // Everything that a write passes through, down to the log.
  writing: ['permissions', 'trail', 'database', 'publications'],
  // Projects as files of spreadsheet programs, out and in; an import writes as its officer would.
  spreadsheets: ['permissions', 'database', 'writing'],
  // A collection defines what is stored, and what its writes pass through.
  [COLLECTIONS]: ['permissions', 'trail', 'database', 'writing', 'spreadsheets'],
  // The write side as shown in Payload's admin.
  admin: ['permissions', 'publications', 'writing', 'spreadsheets', COLLECTIONS],
  // The read side knows nothing of the write side: it asks the catalogue.
  catalogue: ['publications'],
  formats: ['catalogue'],
  // What the responses of pages and API have in common.
  responses: ['catalogue'],
  api: ['publications', 'catalogue', 'formats', 'responses'],
  messages: [],
  // Components are given their data.
  ui: ['catalogue', 'messages'],
  // Limits apply to every door and know none: the configuration and the HTTP server attach them.
  limits: ['permissions'],
  [CONFIG]: ['accounts', 'permissions', 'database', COLLECTIONS, 'api', 'limits'],
  // Commands that people run next to the server.
  operations: ['permissions', 'database', 'publications', COLLECTIONS, 'api', CONFIG],
  // Next builds only the admin and Payload's API.
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
    'spreadsheets',
    CONFIG,
    'app',
    'operations',
  ],
}

/** Each folder with everything it may import, from the lowest. */
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
