import { type DocumentNode, Kind, OperationTypeNode } from 'graphql'
import { hasSession } from '../requests/session'
import { createIntrospection } from './introspection'
import { findQueryViolation } from './findQueryViolation'
import { operationsIn } from './operations'
import { MAX_TOKENS, readQuery } from './readQuery'

type Handler = (request: Request) => Promise<Response>

/**
 * What someone who is not signed in may change: only their own session and password. A forgotten
 * password is requested over REST, where the response takes the same time for every address.
 */
const OPEN_MUTATIONS = new Set(['loginUser', 'logoutUser', 'refreshTokenUser', 'resetPasswordUser'])

/**
 * Checks a query before Payload does: Payload's own checks follow fragments without end, and a
 * mutation opens a transaction before anyone asks who sent it. Queries about the schema are
 * answered from a cache.
 */
export function guardGraphql(handle: Handler): Handler {
  const introspection = createIntrospection()
  return async (request) => {
    const { headers } = request
    if (!/^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? '')) {
      return refusal(415, 'Send the query as application/json.')
    }
    const isStaff = hasSession({
      authorization: headers.get('authorization'),
      cookie: headers.get('cookie'),
    })
    const body = await request.text()
    const query = readQuery(body, isStaff ? MAX_TOKENS.staff : MAX_TOKENS.stranger)
    if (typeof query === 'string') return refusal(400, query)
    const { document } = query
    const violation = findQueryViolation(document)
    if (violation) return refusal(400, violation)
    if (operationsIn(document, OperationTypeNode.SUBSCRIPTION).length > 0) {
      return refusal(400, 'There are no subscriptions: follow /api/v1/changes.')
    }
    if (!isStaff) {
      const refused = refuseStranger(document)
      if (refused) return refused
    }
    const ask = () => handle(new Request(request.url, { method: 'POST', headers, body }))
    return introspection.respond(query, headers.get('accept'), ask) ?? ask()
  }
}

/** Refuses mutations by strangers, and a query sent together with one. */
function refuseStranger(document: DocumentNode): Response | undefined {
  const mutations = operationsIn(document, OperationTypeNode.MUTATION)
  if (mutationFields(document).some((name) => !OPEN_MUTATIONS.has(name))) {
    return refusal(403, 'You are not allowed to perform this action.')
  }
  return mutations.length > 0 && mutations.length < operationsIn(document).length
    ? refusal(400, 'Send a query and a mutation in requests of their own.')
    : undefined
}

/** The names of the top-level fields of every mutation. */
function mutationFields(document: DocumentNode): string[] {
  return operationsIn(document, OperationTypeNode.MUTATION).flatMap(({ selectionSet }) =>
    selectionSet.selections.map((selection) =>
      // A fragment at the top is not followed: nobody needs one to sign in.
      selection.kind === Kind.FIELD ? selection.name.value : '',
    ),
  )
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
