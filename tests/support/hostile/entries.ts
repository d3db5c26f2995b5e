import fc from 'fast-check'
import type { Client } from '../http'
import { entry } from '../projects'
import { inBody } from './values'

interface TypeRef {
  name: string | null
  kind: string
  ofType?: TypeRef | null
}

interface InputType {
  name: string
  inputFields: { name: string; type: TypeRef }[] | null
}

const QUERY = `{ __schema { types { name inputFields {
  name type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }
} } } }`

/**
 * Bodies of a project generated from the server's GraphQL schema: some fields with allowed values,
 * others with hostile ones, in place of a whole group or list and inside it.
 */
export async function entriesOf(client: Client): Promise<fc.Arbitrary<Record<string, unknown>>> {
  const answer = await client.send('POST', '/api/graphql', { query: QUERY })
  const { data } = answer.json<{ data: { __schema: { types: InputType[] } } }>()
  const types = new Map(data.__schema.types.map((type) => [type.name, type]))
  const fields = types.get('mutationProjectInput')?.inputFields ?? []
  if (fields.length < 30) throw new Error('The schema describes no entry of a project.')
  const sound = entry({ leadState: 'KH' })
  const member = fc.oneof(
    ...fields.map(({ name, type }) =>
      hostileFor(type, types).map((value): [string, unknown] => [name, value]),
    ),
    fc
      .constantFrom('_status', 'transition', 'createdAt', 'updatedAt', '__proto__', 'x')
      .chain((name) => inBody.map((value): [string, unknown] => [name, value])),
  )
  return fc
    .array(member, { minLength: 1, maxLength: 3 })
    .map((members) => ({ ...sound, ...Object.fromEntries(members) }))
}

function hostileFor(type: TypeRef, types: Map<string, InputType>): fc.Arbitrary<unknown> {
  const inner = innermost(type)
  const names = types.get(inner.name ?? '')?.inputFields?.map(({ name }) => name) ?? []
  if (names.length === 0) return fc.oneof(inBody, fc.array(inBody, { maxLength: 3 }))
  const row = fc.dictionary(fc.constantFrom(...names, '__proto__', 'id'), inBody, { maxKeys: 4 })
  return fc.oneof(
    { weight: 1, arbitrary: inBody },
    { weight: 2, arbitrary: row },
    { weight: 2, arbitrary: fc.array(row, { maxLength: 4 }) },
  )
}

function innermost(type: TypeRef): TypeRef {
  return type.ofType ? innermost(type.ofType) : type
}
