import fc from 'fast-check'
import { inBody } from './values'

/** An argument of the catalogue query, or of Payload's own, as a variable with a hostile value. */
const ARGUMENTS: [query: string, type: string][] = [
  ['catalogue(q: $v) { page { total } }', 'String'],
  ['catalogue(sector: $v) { data { code } }', '[String!]'],
  ['catalogue(page: $v) { page { next } }', 'Int'],
  ['catalogue(costMin: $v) { seq }', 'Float'],
  ['catalogue(bbox: $v) { seq }', '[Float!]'],
  ['catalogue(startFrom: $v, facets: ["all"]) { facets { name } }', 'String'],
  ['catalogue(locale: $v) { data { title } }', 'String'],
  ['Projects(limit: $v) { totalDocs }', 'Int'],
  ['Projects(sort: $v) { docs { code } }', 'String'],
  ['Projects(where: $v) { docs { title } }', 'Project_where'],
  ['Projects(where: { OR: $v }) { docs { title } }', '[Project_where_or]'],
  ['Project(id: $v) { code }', 'String!'],
  ['countProjects(where: $v) { totalDocs }', 'Project_where'],
  ['Media(where: $v) { totalDocs }', 'Media_where'],
  ['versionsProjects(where: $v) { docs { id } }', 'versionsProject_where'],
]

const withVariable = fc
  .tuple(fc.constantFrom(...ARGUMENTS), inBody)
  .map(([[query, type], v]) => ({ query: `query ($v: ${type}) { ${query} }`, variables: { v } }))

const FIELDS = ['code', 'title', 'cost { amount }', 'sector', 'createdAt', 'owner', 'stage', 'id']

/** A filter with a hostile value in each possible position. */
const withWhere = fc
  .tuple(fc.constantFrom(...FIELDS), fc.constantFrom('equals', 'in', 'like', 'exists'), inBody)
  .map(([field, operator, value]) => ({
    query: 'query ($where: Project_where) { Projects(where: $where) { totalDocs } }',
    variables: { where: { [field.split(' ')[0] ?? field]: { [operator]: value } } },
  }))

const anyBody = fc
  .tuple(inBody, inBody, inBody)
  .map(([query, variables, operationName]) => ({ query, variables, operationName }))

/** Bodies for GraphQL that are JSON, but not necessarily anything more. */
export const queryBody = fc.oneof(
  { weight: 4, arbitrary: withVariable },
  { weight: 3, arbitrary: withWhere },
  { weight: 1, arbitrary: anyBody },
  { weight: 1, arbitrary: inBody },
)
