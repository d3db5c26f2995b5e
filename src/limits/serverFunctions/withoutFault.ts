/**
 * The answer of one of Payload's functions without the text of a fault: Payload puts the message of
 * whatever failed into it, such as a statement of SQL. What was refused with a reason has a name.
 */
export function withoutFault(answer: unknown): unknown {
  const { errors } = (answer ?? {}) as { errors?: unknown }
  if (!Array.isArray(errors)) return answer
  return {
    ...(answer as object),
    errors: errors.map((error: unknown) => {
      const isRefusal = typeof error === 'object' && error !== null && 'name' in error
      return isRefusal ? error : { message: 'Something went wrong.' }
    }),
  }
}
