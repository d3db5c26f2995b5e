import { z } from 'zod'

import { instant } from '../cards/parts'

/** The body of every refusal. */
export const problemSchema = z
  .object({
    type: z.string().meta({ example: '/api/v1/docs#problem-invalid-parameter' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(
      z.object({
        field: z.string(),
        value: z.unknown(),
        message: z.string(),
        allowed: z.array(z.string()).optional(),
      }),
    ),
    code: z.string().optional().meta({ description: 'Code of what was withdrawn.' }),
    kind: z.string().optional(),
    at: instant.optional().meta({ description: 'When it was withdrawn.' }),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'A refusal (RFC 9457).' })
