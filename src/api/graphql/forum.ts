import type { GraphQLFieldConfig } from 'graphql'
import type { Snapshot } from '@/catalogue/types'
import { LISTS } from '../forum/lists'
import type { ForumList } from '../forum/list'
import { argumentsOf } from './arguments'
import { currentSnapshot, readArguments, refuse } from './ask'
import { objectType } from './fromSchema'
import type { GraphQL } from './types'

type Field<Source> = GraphQLFieldConfig<Source, unknown, Record<string, unknown>>

/**
 * The `forum` query for Payload's `graphQL.queries`: the lists of `/api/v1/editions`, `sessions`,
 * `news` and `guides`, with their filters. Payload has queries of these names for its own rows, so
 * they stand in one of another name.
 */
export function forumQueries(graphql: GraphQL): { forum: Field<unknown> } {
  const pageType = pageTypeOf(graphql)
  const fields = Object.entries(LISTS).map(([name, list]) => {
    return [name, fieldOf(graphql, list, pageType)] as const
  })
  const type = new graphql.GraphQLObjectType<Snapshot>({
    name: 'Forum',
    description: 'The ASEAN Connectivity Forum, as in /api/v1.',
    fields: Object.fromEntries(fields),
  })
  return {
    forum: {
      description: 'Editions of the Forum, their sessions, news and funding guides, as in /api/v1.',
      type: new graphql.GraphQLNonNull(type),
      resolve: () => currentSnapshot(graphql),
    },
  }
}

type PageType = ReturnType<typeof pageTypeOf>

function pageTypeOf({ GraphQLInt, GraphQLNonNull, GraphQLObjectType }: GraphQL) {
  const number = { type: new GraphQLNonNull(GraphQLInt) }
  return new GraphQLObjectType({
    name: 'ForumPage',
    fields: {
      total: number,
      limit: number,
      page: number,
      pages: number,
      next: { type: GraphQLInt, description: 'The next page.' },
    },
  })
}

function fieldOf(graphql: GraphQL, list: ForumList, pageType: PageType): Field<Snapshot> {
  const { GraphQLList, GraphQLNonNull, GraphQLObjectType } = graphql
  const { description, item, parameters, subject, summary } = list
  const name = `Forum${subject.charAt(0).toUpperCase()}${subject.slice(1)}`
  const rows = new GraphQLNonNull(objectType(graphql, `${name}Item`, item))
  const type = new GraphQLObjectType({
    name,
    fields: {
      data: { type: new GraphQLNonNull(new GraphQLList(rows)) },
      page: { type: new GraphQLNonNull(pageType) },
    },
  })
  return {
    description: `${summary}. ${description}`,
    type: new GraphQLNonNull(type),
    args: argumentsOf(graphql, parameters),
    resolve(snapshot, args) {
      const values = readArguments(graphql, parameters, args)
      const forum = snapshot.forum()
      refuse(graphql, list.refuse(values, forum))
      return list.answer(values, forum)
    },
  }
}
