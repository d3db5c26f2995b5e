import { describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { guardGraphql } from '@/limits/graphql/guardGraphql'

/** What Payload is asked, in order; each answer has the number of the question in it. */
function play() {
  const asked: string[] = []
  const guarded = guardGraphql(async (request) => {
    const { query } = (await request.json()) as { query: string }
    asked.push(query)
    const answer = query.includes('wrong') ? { errors: [] } : { data: asked.length }
    return new Response(`${JSON.stringify(answer)}\n`, {
      headers: { 'content-type': 'application/json; charset=utf-8', 'x-by': 'Payload' },
    })
  })
  const ask = async (query: string, more: object = {}, accept = '*/*') => {
    const answer = await guarded(
      new Request('http://localhost/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query, ...more }),
      }),
    )
    return [answer.status, Object.fromEntries(answer.headers), await answer.text()]
  }
  return { ask, asked }
}

describe('questions about the schema', () => {
  test('the usual one is worked out once and answered with the same bytes and headers', async () => {
    const { ask, asked } = play()
    const first = await ask(getIntrospectionQuery())
    expect(await ask(getIntrospectionQuery())).toEqual(first)
    // However it is laid out.
    expect(await ask(getIntrospectionQuery().replaceAll(/\n\s*/g, ' '))).toEqual(first)
    expect(asked).toHaveLength(1)
  })

  test('each different one is worked out', async () => {
    const { ask, asked } = play()
    const query = '{ __type(name: "Project") { name } }'
    await ask(query)
    await ask('{ __type(name: "Media") { name } }')
    await ask(query, {}, 'application/graphql-response+json')
    await ask(`query A ${query}`, { operationName: 'A' })
    await ask(`query A ${query}`, { operationName: 'B' })
    expect(asked).toHaveLength(5)
    await ask(query)
    expect(asked).toHaveLength(6)
  })

  test.each([
    'query ($n: String!) { __type(name: $n) { name } }',
    '{ __schema { types { name } } Projects { totalDocs } }',
    '{ __typename }',
    '{ ...F } fragment F on Query { __schema { types { name } } catalogue { seq } }',
    'query A { __schema { types { name } } } query B { __typename }',
    '{ __schema { wrong } }',
  ])('%s is asked anew each time', async (query) => {
    const { ask, asked } = play()
    const [first, second] = [await ask(query), await ask(query)]
    expect([asked.length, first[0], second[0]]).toEqual([2, 200, 200])
  })
})
