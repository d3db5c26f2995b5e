import type { z } from 'zod'

import { dayRangeOf } from '@/dates'

interface Ranges {
  costMin?: number
  costMax?: number
  startFrom?: string
  startTo?: string
  bbox?: [number, number, number, number]
}

/** Adds an issue for each pair of bounds between which no project can lie. */
export function refuseContradictions(query: Ranges, context: z.core.$RefinementCtx): void {
  const refuse = (field: keyof Ranges, message: string) =>
    context.issues.push({ code: 'custom', path: [field], message, input: query[field] })
  const { costMin, costMax, startFrom, startTo, bbox } = query
  if (costMin !== undefined && costMax !== undefined && costMin > costMax)
    refuse('costMin', 'must not be above costMax')
  const from = startFrom && dayRangeOf(startFrom)
  const to = startTo && dayRangeOf(startTo)
  if (from && to && from.first > to.last) refuse('startFrom', 'must not be after startTo')
  if (bbox && bbox[1] > bbox[3]) refuse('bbox', 'must have its south below its north')
}
