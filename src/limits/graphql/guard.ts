import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
} from 'graphql'
import { hasSession } from '../requests/session'
import { findExcess } from './measure'

type Handler = (request: Request) => Promise<Response>

/** Words and signs of a query; a mutation of a whole record by staff is longer. */
const MOST_TOKENS = { stranger: 2_000, staff: 20_000 }

/** What somebody who is not signed in may change: nothing but the own session and password. */
const OPEN_MUTATIONS = new Set([
  'loginUser',
  'logoutUser',
  'refreshTokenUser',
  'forgotPasswordUser',
  'resetPasswordUser',
])

/**
 * Looks at a query before Payload does: Payload's own checks run over fragments without an end, and
 * a mutation opens a transaction before anybody asks who sends it.
 */
export function guardGraphql(handle: Handler): Handler {
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
    const read = readQuery(body, isStaff ? MOST_TOKENS.staff : MOST_TOKENS.stranger)
    if (typeof read === 'string') return refusal(400, read)
    const excess = findExcess(read)
    if (excess) return refusal(400, excess)
    if (operations(read, OperationTypeNode.SUBSCRIPTION).length > 0) {
      return refusal(400, 'There are no subscriptions: follow /api/v1/changes.')
    }
    if (!isStaff && changes(read).some((name) => !OPEN_MUTATIONS.has(name))) {
      return refusal(403, 'You are not allowed to perform this action.')
    }
    return handle(new Request(request.url, { method: 'POST', headers, body }))
  }
}

/** The document of a request, or what is wrong with it. */
function readQuery(body: string, maxTokens: number): DocumentNode | string {
  const asked = readJson(body)
  if (Array.isArray(asked)) return 'One query at a time: a list of them is not answered.'
  const query = (asked as { query?: unknown } | null | undefined)?.query
  if (typeof query !== 'string') {
    return 'Send JSON with a query: {"query": "{ catalogue { page { total } } }"}.'
  }
  try {
    return parse(query, { maxTokens })
  } catch (error) {
    return error instanceof Error && error.name === 'GraphQLError'
      ? error.message
      : 'The query cannot be read.'
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The names of the fields at the top of every mutation. */
function changes(document: DocumentNode): string[] {
  return operations(document, OperationTypeNode.MUTATION).flatMap(({ selectionSet }) =>
    selectionSet.selections.map((selection) =>
      // A fragment at the top is not worth following: nobody needs one to sign in.
      selection.kind === Kind.FIELD ? selection.name.value : '',
    ),
  )
}

function operations(
  { definitions }: DocumentNode,
  kind: OperationTypeNode,
): OperationDefinitionNode[] {
  return definitions.filter(
    (part): part is OperationDefinitionNode =>
      part.kind === Kind.OPERATION_DEFINITION && part.operation === kind,
  )
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
