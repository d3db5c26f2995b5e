import type { AfterErrorHook, CollectionConfig, Config } from 'payload'
import { answerBadForm } from './answerBadForm'
import { checkVariables } from './graphql/checkVariables'
import { logFaults } from './logFaults'
import { cookieOrigins, isBehindHttps } from './requests/origins'
import { limitLocales } from './requests/limitLocales'
import { limitBulkWrites } from './reads/limitBulkWrites'
import { limitReads } from './reads/limitReads'
import { awaitHashing, endHashing, giveBackTurn } from './throttle/hashing'
import { countPresent, countSuccess, limitTries } from './throttle/hooks'
import { spendSameTime } from './throttle/spendSameTime'

const MAX_COMPLEX = 200

/** One line, or none: whoever asks badly must not fill the log with stacks. */
const LOGGING: Record<string, 'debug' | 'info' | false> = {
  AuthenticationError: 'info',
  // A value that MongoDB cannot take for its field; answered as the asker's mistake.
  CastError: 'debug',
  // Faults behind GraphQL are logged by `logFaults`.
  GraphQLError: false,
  LimitRefused: false,
  NotFound: 'debug',
  QueryError: 'debug',
  TransitionRefused: 'debug',
  TriesRefused: 'info',
}

/**
 * Puts the limits that Payload lacks below every door: on reads of each collection, on tries to sign
 * in, on queries of GraphQL, and on what a bad question writes to the log.
 */
export function limits(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(limitCollection),
    graphQL: {
      ...config.graphQL,
      maxComplexity: MAX_COMPLEX,
      validationRules: (args) => [
        ...(config.graphQL?.validationRules?.(args) ?? []),
        checkVariables(args),
      ],
    },
    csrf: cookieOrigins(),
    hooks: {
      ...config.hooks,
      afterError: [...(config.hooks?.afterError ?? []), logFaults, answerBadForm, endTurn],
    },
    loggingLevels: { ...config.loggingLevels, ...LOGGING },
  }
}

const endTurn: AfterErrorHook = ({ req }) => {
  giveBackTurn(req)
}

function limitCollection(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  const isAuth = Boolean(collection.auth)
  return {
    ...collection,
    // Payload deletes whatever a filter finds, whatever `limit` says.
    disableBulkDelete: true,
    ...(isAuth && {
      auth: {
        ...(typeof collection.auth === 'object' && collection.auth),
        cookies: { sameSite: 'Lax', secure: isBehindHttps() },
        // Payload's lock goes by name alone: anybody could lock out whom he pleases.
        maxLoginAttempts: 0,
      },
    }),
    hooks: {
      ...hooks,
      // First: what is beyond the limits is not looked at by anything else.
      beforeOperation: [
        limitLocales,
        limitReads,
        limitBulkWrites,
        ...(hooks.beforeOperation ?? []),
        // After the hook that ends an open transaction.
        ...(isAuth ? [limitTries, awaitHashing, spendSameTime] : []),
      ],
      ...(isAuth && {
        afterChange: [...(hooks.afterChange ?? []), countPresent],
        afterLogin: [...(hooks.afterLogin ?? []), countSuccess, endHashing],
      }),
    },
  }
}
