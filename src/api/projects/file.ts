import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import type { Card, Snapshot } from '@/catalogue/types'
import { writeCsv, type Cell, type CsvBytes } from '@/formats/csv'

import { respondFromCatalogue } from '../responses/conditional'
import { documentedResponses } from '../responses/documented'
import { requireParameters } from '../responses/requireParameters'
import { streamOf } from '../responses/stream'
import { COLUMNS, type Column } from '../cards/columns'
import { labelCard, presentCard } from '../cards/present'
import { labellerFor, type Labeller } from '../cards/labeller'
import type { Endpoint } from '../env'
import { unknownProgrammes, writeParameters } from '../parameters'
import { refuseErrors } from '../problems'
import { fileParameters } from './parameters'

type FileParameters = z.output<typeof fileParameters>

export const projectsAsCsv: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/projects.csv',
    operationId: 'projectsAsCsv',
    tags: ['Projects'],
    summary: 'The whole result as CSV',
    description:
      'UTF-8 with a byte order mark. Words stand in a column beside their codes; lists are separated by semicolons. A text that a spreadsheet would read as a formula has an apostrophe before it.',
    request: { query: fileParameters },
    responses: documentedResponses(
      'All projects found, one a row',
      'text/csv',
      z.string(),
      'invalid-parameter',
      'unavailable',
    ),
  }),
  handle(c, api) {
    const values = requireParameters(c, fileParameters)
    const canonicalQuery = writeParameters(fileParameters, values).toString()
    return respondFromCatalogue(c, api, canonicalQuery, (snapshot, today) => {
      refuseErrors(unknownProgrammes(values, snapshot))
      return c.body(streamOf(csvOf(snapshot, values, today)), 200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="connectivity-projects-${today}.csv"`,
      })
    })
  },
}

/**
 * The result is determined at once, as of this response's version; its rows are written on demand.
 */
function csvOf(snapshot: Snapshot, values: FileParameters, today: string): Generator<CsvBytes> {
  const columns = COLUMNS.filter(
    ({ field, isLabel }) =>
      (!isLabel || values.labels) && (!values.fields || values.fields.includes(field)),
  )
  const heads = columns.map((column) => column.head)
  const labeller = labellerFor(values.locale, snapshot)
  return writeCsv(heads, rowsOf(snapshot.all(values), columns, labeller, today))
}

function* rowsOf(
  cards: Iterable<Card>,
  columns: readonly Column[],
  labeller: Labeller,
  today: string,
): Generator<Cell[]> {
  for (const found of cards) {
    const card = presentCard(found, labeller, today)
    const labels = labelCard(card, labeller)
    yield columns.map((column) => column.cell(card, labels))
  }
}
