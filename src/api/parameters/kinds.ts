import { z } from 'zod'

/** An object of parameters. */
export type ParameterSchema = z.ZodObject<z.ZodRawShape>

/** The schema of the value itself, without `optional`, `default` and transforms. */
export function valueSchema(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return valueSchema(schema.unwrap())
  if (schema instanceof z.ZodPipe) return valueSchema(schema.in)
  return schema
}

/** The codes of a list or of a single choice, in order; none for free values. */
export function choicesOf(schema: z.core.$ZodType): string[] {
  const value = valueSchema(schema)
  if (value instanceof z.ZodArray) return choicesOf(value.element)
  return value instanceof z.ZodEnum ? value.options.map(String) : []
}
