import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import type { ForumSnapshot } from '@/catalogue/forum/types'
import type { ForumSubject, Locale } from '@/vocabulary'
import { respondJson } from '../responses/conditional'
import { documentedResponses } from '../responses/documented'
import { requireParameters } from '../responses/requireParameters'
import type { Endpoint } from '../env'
import {
  locale,
  pagingOf,
  writeParameters,
  type ParameterError,
  type ParameterSchema,
} from '../parameters'
import { refuseErrors } from '../problems'
import { inLanguage } from '../projects/inLanguage'
import { takePage, type Page } from './page'
import { pageSchema } from './schemas'

type Values = Readonly<Record<string, unknown>>

/** A list of the Forum, as REST and GraphQL return it. `values` are those that `parameters` accepts. */
export interface ForumList {
  subject: ForumSubject
  summary: string
  description: string
  parameters: ParameterSchema
  /** An entry in one language. */
  item: z.ZodObject
  /** Refuses values that depend on what is public now. */
  refuse(values: Values, forum: ForumSnapshot): ParameterError[]
  answer(values: Values, forum: ForumSnapshot): { data: unknown[]; page: Page }
}

interface Definition<Filters extends z.ZodRawShape, Found> extends Pick<
  ForumList,
  'description' | 'item' | 'subject' | 'summary'
> {
  /** What the rows are called, as in “Sessions on a page”. */
  rows: string
  filters: Filters
  refuse?: (values: z.output<z.ZodObject<Filters>>, forum: ForumSnapshot) => ParameterError[]
  find: (forum: ForumSnapshot, values: z.output<z.ZodObject<Filters>>) => Found[]
  /** In all languages. */
  present: (found: Found, forum: ForumSnapshot) => object
}

/** A list defined by its filters and what it finds; language and paging are the same for all. */
export function defineList<Filters extends z.ZodRawShape, Found>({
  filters,
  find,
  present,
  refuse,
  rows,
  ...told
}: Definition<Filters, Found>): ForumList {
  type FilterValues = z.output<z.ZodObject<Filters>>
  return {
    ...told,
    parameters: z.strictObject({ ...filters, ...pagingOf(rows), locale }),
    refuse: (values, forum) => refuse?.(values as FilterValues, forum) ?? [],
    answer(values, forum) {
      const { limit, locale, page } = values as { limit: number; locale: Locale; page: number }
      const taken = takePage(find(forum, values as FilterValues), { limit, page })
      return {
        data: taken.rows.map((found) => inLanguage<unknown>(present(found, forum), locale)),
        page: taken.page,
      }
    },
  }
}

/** The endpoint of a list. */
export function listEndpoint(list: ForumList): Endpoint {
  const { description, item, parameters, subject, summary } = list
  const path = `/api/v1/${subject}`
  const name = subject.charAt(0).toUpperCase() + subject.slice(1)
  const schema = z.object({ data: z.array(item), page: pageSchema }).meta({ id: `${name}List` })
  return {
    route: createRoute({
      method: 'get',
      path,
      operationId: `list${name}`,
      tags: ['Forum'],
      summary,
      description,
      request: { query: parameters },
      responses: documentedResponses(
        'A page of them',
        'application/json',
        schema,
        'invalid-parameter',
        'unavailable',
      ),
    }),
    handle(c, api) {
      const values = requireParameters(c, parameters)
      const canonicalQuery = writeParameters(parameters, values).toString()
      return respondJson(c, api, canonicalQuery, (snapshot) => {
        const forum = snapshot.forum()
        refuseErrors(list.refuse(values, forum))
        const { data, page } = list.answer(values, forum)
        const pathOfPage = (next: number) =>
          `${path}?${writeParameters(parameters, { ...values, page: next }).toString()}`
        const next = page.next === null ? null : pathOfPage(page.next)
        return JSON.stringify({ data, page: { ...page, next } })
      })
    },
  }
}
