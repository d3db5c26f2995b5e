import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import type { Card, Snapshot } from '@/catalogue/types'
import { writeCsv, type Cell, type CsvBytes } from '@/formats/csv'

import { answerFromCatalogue } from '../answers/conditional'
import { responses } from '../answers/documented'
import { parametersOf } from '../answers/parameters'
import { streamOf } from '../answers/stream'
import { COLUMNS, type Column } from '../cards/columns'
import { labelCard, presentCard } from '../cards/present'
import { wordsIn, type Words } from '../cards/words'
import type { Endpoint } from '../env'
import { unknownProgrammes, writeParameters } from '../parameters'
import { refuseErrors } from '../problems'
import { fileParameters } from './parameters'

type Asked = z.output<typeof fileParameters>

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
    responses: responses(
      'All projects found, one a row',
      'text/csv',
      z.string(),
      'invalid-parameter',
      'unavailable',
    ),
  }),
  handle(c, api) {
    const asked = parametersOf(c, fileParameters)
    const question = writeParameters(fileParameters, asked).toString()
    return answerFromCatalogue(c, api, question, (snapshot, today) => {
      refuseErrors(unknownProgrammes(asked, snapshot))
      return c.body(streamOf(csvOf(snapshot, asked, today)), 200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="connectivity-projects-${today}.csv"`,
      })
    })
  },
}

/** The result is found at once, as of this answer's version; its rows are written as they are asked for. */
function csvOf(snapshot: Snapshot, asked: Asked, today: string): Generator<CsvBytes> {
  const columns = COLUMNS.filter(
    ({ field, isLabel }) =>
      (!isLabel || asked.labels) && (!asked.fields || asked.fields.includes(field)),
  )
  const heads = columns.map((column) => column.head)
  const words = wordsIn(asked.locale, snapshot)
  return writeCsv(heads, rowsOf(snapshot.all(asked), columns, words, today))
}

function* rowsOf(
  cards: Iterable<Card>,
  columns: readonly Column[],
  words: Words,
  today: string,
): Generator<Cell[]> {
  for (const found of cards) {
    const card = presentCard(found, words, today)
    const labels = labelCard(card, words)
    yield columns.map((column) => column.cell(card, labels))
  }
}
