import { z } from 'zod'

import { CARD_FIELDS } from '../cards/schema'
import { locale, queryShape, refuseContradictions, wholeQueryShape } from '../parameters'

const presentation = {
  locale,
  labels: z.boolean().default(false).meta({
    description: 'Adds the words of each coded field, in the asked language, beside the codes.',
  }),
  fields: z
    .array(z.enum(CARD_FIELDS))
    .max(100)
    .optional()
    .meta({ description: 'Only these fields of each project.', example: ['code', 'title'] }),
}

/** The parameters of the list of projects. */
export const listParameters = z
  .strictObject({ ...queryShape, ...presentation })
  .superRefine(refuseContradictions)

/** The same for a file of the whole result, which has no pages. */
export const fileParameters = z
  .strictObject({
    ...wholeQueryShape,
    facets: wholeQueryShape.facets.meta({
      description: 'Has no effect on a file; accepted so that the address of a list can be used.',
    }),
    ...presentation,
    labels: z.boolean().default(true).meta({
      description: 'Columns with the words beside the codes; `false` leaves them out.',
    }),
  })
  .superRefine(refuseContradictions)
