import type { AfterErrorHook, CollectionConfig, Config } from 'payload'
import { respondBadForm } from './respondBadForm'
import { checkVariables } from './graphql/checkVariables'
import { logGraphqlErrors } from './logGraphqlErrors'
import { cookieOrigins, isBehindHttps } from './requests/origins'
import { limitLocales } from './requests/limitLocales'
import { limitBulkWrites } from './reads/limitBulkWrites'
import { limitReads } from './reads/limitReads'
import { awaitHashingTurn, endHashingTurn, releaseHashingTurn } from './throttle/hashing'
import { forgiveCurrentPassword, forgiveLogin, limitAttempts } from './throttle/hooks'
import { spendSameTime } from './throttle/spendSameTime'

const MAX_COMPLEXITY = 200

/** One line or none: bad requests must not fill the log with stack traces. */
const LOGGING: Record<string, 'debug' | 'info' | false> = {
  AuthenticationError: 'info',
  // A value that MongoDB cannot convert to its field's type; reported as the client's mistake.
  CastError: 'debug',
  // Failures behind GraphQL are logged by `logGraphqlErrors`.
  GraphQLError: false,
  LimitRefused: false,
  NotFound: 'debug',
  QueryError: 'debug',
  TransitionRefused: 'debug',
  TriesRefused: 'info',
}

/**
 * Adds the limits that Payload lacks: on reads of each collection, on attempts to sign in, on
 * GraphQL queries, and on what a bad request writes to the log.
 */
export function limits(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(limitCollection),
    graphQL: {
      ...config.graphQL,
      maxComplexity: MAX_COMPLEXITY,
      validationRules: (args) => [
        ...(config.graphQL?.validationRules?.(args) ?? []),
        checkVariables(args),
      ],
    },
    csrf: cookieOrigins(),
    hooks: {
      ...config.hooks,
      afterError: [
        ...(config.hooks?.afterError ?? []),
        logGraphqlErrors,
        respondBadForm,
        releaseHashing,
      ],
    },
    loggingLevels: { ...config.loggingLevels, ...LOGGING },
  }
}

const releaseHashing: AfterErrorHook = ({ req }) => {
  releaseHashingTurn(req)
}

function limitCollection(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  const isAuth = Boolean(collection.auth)
  return {
    ...collection,
    // Payload deletes everything that a filter finds, whatever `limit` says.
    disableBulkDelete: true,
    ...(isAuth && {
      auth: {
        ...(typeof collection.auth === 'object' && collection.auth),
        cookies: { sameSite: 'Lax', secure: isBehindHttps() },
        // Payload locks by account name alone: anybody could lock out anyone.
        maxLoginAttempts: 0,
      },
    }),
    hooks: {
      ...hooks,
      // Limits come first: nothing else should look at a request beyond them.
      beforeOperation: [
        limitLocales,
        limitReads,
        limitBulkWrites,
        ...(hooks.beforeOperation ?? []),
        // After the hook that ends an open transaction.
        ...(isAuth ? [limitAttempts, awaitHashingTurn, spendSameTime] : []),
      ],
      ...(isAuth && {
        afterChange: [...(hooks.afterChange ?? []), forgiveCurrentPassword],
        afterLogin: [...(hooks.afterLogin ?? []), forgiveLogin, endHashingTurn],
      }),
    },
  }
}
