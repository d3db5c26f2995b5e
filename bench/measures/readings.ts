import type { RequestSpec, Series } from '../load/request'
import { graphqlAt, listAt, textAt, withFacets } from '../questions/product'
import { differentQuestions, repeatedQuestions, cycle } from '../questions/question'
import { stockCounts, stockList, stockOne, stockText } from '../questions/stock'
import { textSeries } from '../questions/texts'
import { createRandom } from '../generator/random'
import type { Named, Sample } from './sample'

/** One row of the read side: the product's way, stock Payload's way, and the required ratios. */
export interface Reading {
  measure: string
  ours: Series
  stock?: { series: Series; requests: number }
  /** The required multiple of the stock rate. */
  timesStock?: number
  /** The required share of the bare server's rate. */
  shareOfBare?: number
}

/** Conditions that strangers may not use are sent as staff. */
export function readingsOf(
  sample: Sample,
  all: readonly Named[],
  staff: Record<string, string>,
): Reading[] {
  const different = differentQuestions(1)
  const repeated = repeatedQuestions(2)
  const plain = differentQuestions(3)
  const ofStock = differentQuestions(4)
  const graphql = differentQuestions(5)
  const project = cycle(sample.projects)
  const any = cycle(all)
  const list = { series: () => stockList(ofStock()), requests: 1 }
  const whole = inParts(() => [stockList(ofStock()), ...stockCounts(ofStock())], staff)
  return [
    {
      measure: 'list with filters and all facets, each different',
      ours: () => withFacets(different()),
      stock: whole,
      timesStock: 100,
      shareOfBare: 0.2,
    },
    {
      measure: 'list with filters and all facets, twenty repeated',
      ours: () => withFacets(repeated()),
      stock: whole,
      shareOfBare: 0.5,
    },
    {
      measure: 'list with filters, no facets, each different',
      ours: () => listAt(plain()),
      stock: list,
    },
    ...Object.entries(textSeries(sample.villages)).map(([kind, text]): Reading => ({
      measure: `text with all facets: ${kind}`,
      ours: () => textAt(text()),
      stock: inParts(() => stockText(text()), staff),
      timesStock: 20,
    })),
    {
      measure: `one project, ${sample.projects.length} in turn`,
      ours: () => ({ path: `/api/v1/projects/${project().code}` }),
      stock: { series: () => stockOne(project().id), requests: 1 },
      shareOfBare: 0.5,
    },
    // More than are cached at 10,000, so that each is read from the log.
    {
      measure: 'one project, all in turn',
      ours: () => ({ path: `/api/v1/projects/${any().code}` }),
      stock: { series: () => stockOne(project().id), requests: 1 },
      shareOfBare: 0.5,
    },
    {
      measure: 'GraphQL catalogue, each different',
      ours: () => graphqlAt(graphql()),
      stock: list,
      timesStock: 10,
    },
  ]
}

/**
 * Answers that take many requests, as single requests in random order: those that fit into a round
 * represent all.
 */
function inParts(
  answer: () => RequestSpec[],
  headers: Record<string, string>,
): NonNullable<Reading['stock']> {
  const random = createRandom(7)
  const series = () => ({ ...random.pick(answer()), headers })
  return { series, requests: answer().length }
}
