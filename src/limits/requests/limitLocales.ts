import type { CollectionBeforeOperationHook } from 'payload'
import { LimitRefused } from '../errors'
import { checkLocales } from './checkLocales'

/** Refuses an unknown language wherever the request names one. */
export const limitLocales: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.payloadAPI === 'local') return args
  // Payload reads the body as well if the address names no language.
  const { query = {}, data } = req as { query?: Record<string, unknown>; data?: unknown }
  const { locale } = (data ?? {}) as { locale?: unknown }
  const errors = checkLocales(
    { locale, ...query },
    operation === 'create' || operation === 'update',
  )
  if (errors.length > 0) throw new LimitRefused(errors)
  return args
}
