import { z } from 'zod'
import { localised } from '@/description/parts'
import type { InLanguage } from './inLanguage'

/** The schema of the same data with every text in one language, as plain strings. */
export function schemaInLanguage<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  return convert(schema) as z.ZodObject<{
    [Name in keyof Shape]: z.ZodType<InLanguage<z.output<Shape[Name]>>>
  }>
}

function convert(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema === localised) return z.string()
  if (schema instanceof z.ZodNullable) {
    const inner = schema.unwrap()
    const converted = convert(inner)
    return converted === inner ? schema : z.nullable(converted)
  }
  if (schema instanceof z.ZodArray) {
    const { element } = schema
    const converted = convert(element)
    return converted === element ? schema : z.array(converted)
  }
  if (!(schema instanceof z.ZodObject)) return schema
  const shape = schema.shape as z.ZodRawShape
  const converted = Object.entries(shape).map(([name, one]) => [name, convert(one)] as const)
  const isSame = converted.every(([name, one]) => one === shape[name])
  return isSame ? schema : z.object(Object.fromEntries(converted))
}
