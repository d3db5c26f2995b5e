/**
 * The result of one of Payload's functions without the message of an internal error: Payload
 * includes whatever failed, such as an SQL statement. A refusal with a reason has a name.
 */
export function withoutInternalErrors(result: unknown): unknown {
  const { errors } = (result ?? {}) as { errors?: unknown }
  if (!Array.isArray(errors)) return result
  return {
    ...(result as object),
    errors: errors.map((error: unknown) => {
      const isRefusal = typeof error === 'object' && error !== null && 'name' in error
      return isRefusal ? error : { message: 'Something went wrong.' }
    }),
  }
}
