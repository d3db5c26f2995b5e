/** An error of one field, as a sentence. */
export interface Problem {
  path: string
  message: string
}

/** The response to the last write of this page's form, which Payload's form keeps to itself. */
interface LastWrite {
  status: number
  problems: Problem[]
}

let last: LastWrite | undefined

/** Whose forms list what is wrong above the form. */
const LISTED = /^\/api\/(?:projects|editions|sessions|news|guides)(?:\/|$)/

/** Whether a request writes an entry whose form lists what is wrong. */
export function isWriteOfForm(method: string | undefined, path: string): boolean {
  return /^(?:patch|post)$/i.test(method ?? '') && LISTED.test(path)
}

/** Whether the last write was based on an old version. */
export function wasStale(): boolean {
  return last?.status === 412
}

/**
 * What the server found wrong with the last write. The form mixes it with what it finds itself in
 * the meantime, for example in a row that was just added.
 */
export function problemsOfLastWrite(): Problem[] {
  return last?.problems ?? []
}

/** Forgets the last write, because another begins or nobody answered. */
export function forgetLastWrite(): void {
  last = undefined
}

interface Refusal {
  errors?: { message?: string; data?: { errors?: Partial<Problem>[] } | null }[]
}

/**
 * Notes the response to a write. The message about a refusal as a whole points to the list above the
 * form; the server's would name the fields as programs know them.
 */
export async function noteWrite(response: Response): Promise<Response> {
  last = { status: response.status, problems: [] }
  if (response.ok) return response
  const refusal = await readRefusal(response)
  const problems = (refusal?.errors ?? []).flatMap(({ data }) =>
    (data?.errors ?? []).flatMap(({ message, path: field }) =>
      message && field ? [{ path: field, message }] : [],
    ),
  )
  last = { status: response.status, problems }
  const [first, ...others] = refusal?.errors ?? []
  if (response.status !== 400 || !first || problems.length === 0) return response
  const count = problems.length === 1 ? 'One thing' : `${String(problems.length)} things`
  const message = `${count} to correct. The list is above the form.`
  return Response.json({ errors: [{ ...first, message }, ...others] }, { status: 400 })
}

async function readRefusal(response: Response): Promise<Refusal | null> {
  try {
    return (await response.clone().json()) as Refusal
  } catch {
    return null
  }
}
