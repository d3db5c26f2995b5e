/** TypeScript by swc, as native ES modules. `tsx` apart: in a .ts file `<T>(…)` is a type parameter. */
function swc(tsx) {
  return [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx },
        target: 'es2022',
        keepClassNames: true,
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ]
}

/** What every kind of test shares. */
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // Builds of the editor's packages that load without waiting for each other.
  testEnvironmentOptions: { exportConditions: ['production', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/tests/support/stubs/styles.cjs',
    '\\.(svg|png|webp|woff2)$': '<rootDir>/tests/support/stubs/file.cjs',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@collections/(.*)$': '<rootDir>/collections/$1',
    '^@payload-config$': '<rootDir>/payload.config.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/build/', '<rootDir>/tests/.cache/'],
}

/** One kind of test: its folders, and what must be built or prepared before the first file runs. */
function kind(displayName, folders, options = {}) {
  const testMatch = folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`)
  return { ...shared, displayName, testMatch, ...options }
}

const setup = (name) => ({ globalSetup: `<rootDir>/tests/support/setup/${name}.mjs` })

/** The same tests on the other engine. */
const onMongodb = (name) => ({
  ...setup(`${name}OnMongodb`),
  globalTeardown: '<rootDir>/tests/support/setup/startMongodb.mjs',
  globals: { TEST_ENGINE: 'mongodb' },
})

export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/support/longestFirst.cjs',
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tests/support/reportEngines.mjs'],
  projects: [
    kind('unit', ['unit']),
    kind('integration', ['integration'], setup('integration')),
    kind('http', ['http'], setup('http')),
    kind('doors', ['doors'], setup('http')),
    kind('browser', ['journeys'], setup('browser')),
    kind('integration on MongoDB', ['integration'], onMongodb('integration')),
    kind('http on MongoDB', ['http'], onMongodb('http')),
    kind('doors on MongoDB', ['doors'], {
      ...onMongodb('http'),
      // The Local API asks the same rules; what the engine adds to them shows behind REST and GraphQL.
      testPathIgnorePatterns: ['<rootDir>/tests/doors/local'],
    }),
    kind('browser on MongoDB', [], {
      ...onMongodb('browser'),
      testMatch: ['line', 'officer'].map((name) => `<rootDir>/tests/journeys/${name}.test.ts`),
    }),
  ],
}
