import { type DocumentNode, Kind, OperationTypeNode } from 'graphql'
import { hasSession } from '../requests/session'
import { createIntrospection } from './introspection'
import { findExcess } from './measure'
import { operationsIn } from './operations'
import { MAX_TOKENS, readQuery } from './readQuery'

type Handler = (request: Request) => Promise<Response>

/**
 * What somebody who is not signed in may change: nothing but the own session and password. A
 * forgotten password is asked for over REST, where the answer takes the same time for every address.
 */
const OPEN_MUTATIONS = new Set(['loginUser', 'logoutUser', 'refreshTokenUser', 'resetPasswordUser'])

/**
 * Looks at a query before Payload does: Payload's own checks run over fragments without an end, and
 * a mutation opens a transaction before anybody asks who sends it. Questions about the schema are
 * answered from kept texts.
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
    const read = readQuery(body, isStaff ? MAX_TOKENS.staff : MAX_TOKENS.stranger)
    if (typeof read === 'string') return refusal(400, read)
    const { document } = read
    const excess = findExcess(document)
    if (excess) return refusal(400, excess)
    if (operationsIn(document, OperationTypeNode.SUBSCRIPTION).length > 0) {
      return refusal(400, 'There are no subscriptions: follow /api/v1/changes.')
    }
    if (!isStaff) {
      const refused = refuseStranger(document)
      if (refused) return refused
    }
    const ask = () => handle(new Request(request.url, { method: 'POST', headers, body }))
    return introspection.answer(read, headers.get('accept'), ask) ?? ask()
  }
}

/** Mutations of strangers end here, and so does a query that would travel with one of them. */
function refuseStranger(document: DocumentNode): Response | undefined {
  const mutations = operationsIn(document, OperationTypeNode.MUTATION)
  if (changes(document).some((name) => !OPEN_MUTATIONS.has(name))) {
    return refusal(403, 'You are not allowed to perform this action.')
  }
  return mutations.length > 0 && mutations.length < operationsIn(document).length
    ? refusal(400, 'Send a query and a mutation in requests of their own.')
    : undefined
}

/** The names of the fields at the top of every mutation. */
function changes(document: DocumentNode): string[] {
  return operationsIn(document, OperationTypeNode.MUTATION).flatMap(({ selectionSet }) =>
    selectionSet.selections.map((selection) =>
      // A fragment at the top is not worth following: nobody needs one to sign in.
      selection.kind === Kind.FIELD ? selection.name.value : '',
    ),
  )
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
