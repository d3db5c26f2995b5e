import { z } from 'zod'
import { recordSchema, type PublicRecord } from '.'

/** A record of an older form as one of today: of what was added since, it says nothing. */
export function completeRecord(record: unknown): PublicRecord {
  return complete(recordSchema, record) as PublicRecord
}

function complete(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodNullable) {
    return value === undefined || value === null ? null : complete(schema.unwrap(), value)
  }
  if (schema instanceof z.ZodArray) {
    const parts = (value ?? []) as unknown[]
    return parts.map((part) => complete(schema.element, part))
  }
  if (schema instanceof z.ZodRecord) return value ?? {}
  if (value === undefined) return undefined
  if (schema instanceof z.ZodOptional) return complete(schema.unwrap(), value)
  if (!(schema instanceof z.ZodObject)) return value
  const whole = { ...(value as Record<string, unknown>) }
  for (const [name, inner] of Object.entries(schema.shape)) {
    const part = complete(inner, whole[name])
    if (part !== undefined) whole[name] = part
  }
  return whole
}
