import type { CollectionBeforeOperationHook } from 'payload'
import { LimitRefused } from '../refused'
import { checkLocales } from './checkLocales'

/** Refuses a language that there is not, wherever in the request it is named. */
export const limitLocales: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.payloadAPI === 'local') return args
  // Payload reads the body too where the address names none.
  const { query = {}, data } = req as { query?: Record<string, unknown>; data?: unknown }
  const { locale } = (data ?? {}) as { locale?: unknown }
  const errors = checkLocales(
    { locale, ...query },
    operation === 'create' || operation === 'update',
  )
  if (errors.length > 0) throw new LimitRefused(errors)
  return args
}
