import { z } from 'zod'
import { localised } from '@/description/parts'
import type { InLanguage } from './inLanguage'

/** The schema of the same data with every text in one language, as plain strings. */
export function schemaInLanguage<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  return exchange(schema) as z.ZodObject<{
    [Name in keyof Shape]: z.ZodType<InLanguage<z.output<Shape[Name]>>>
  }>
}

function exchange(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema === localised) return z.string()
  if (schema instanceof z.ZodNullable) {
    const inner = schema.unwrap()
    const exchanged = exchange(inner)
    return exchanged === inner ? schema : z.nullable(exchanged)
  }
  if (schema instanceof z.ZodArray) {
    const { element } = schema
    const exchanged = exchange(element)
    return exchanged === element ? schema : z.array(exchanged)
  }
  if (!(schema instanceof z.ZodObject)) return schema
  const shape = schema.shape as z.ZodRawShape
  const exchanged = Object.entries(shape).map(([name, one]) => [name, exchange(one)] as const)
  const isSame = exchanged.every(([name, one]) => one === shape[name])
  return isSame ? schema : z.object(Object.fromEntries(exchanged))
}
