import type { Context } from 'hono'
import type { z } from 'zod'

import { parseParameters, type ParameterSchema } from '../parameters'
import { refuseErrors } from '../problems'

/** The parameters of a request; throws a problem if one is unknown or invalid. */
export function requireParameters<Schema extends ParameterSchema>(
  c: Context,
  schema: Schema,
): z.output<Schema> {
  const params = new URL(c.req.url).searchParams
  const { values, errors } = parseParameters(schema, params, { unknown: 'refuse' })
  refuseErrors(errors)
  return values
}
