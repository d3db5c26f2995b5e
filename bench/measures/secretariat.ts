import { sendJson } from '../ask'
import type { RequestSpec } from '../load/request'

/** A member of the secretariat, over REST. */
export interface Secretariat {
  /** Submits a change of the summary; returns the request that approves it. */
  submit: (id: string, summary: string) => Promise<RequestSpec>
}

interface Saved {
  doc: { submittedAt: string }
}

export function secretariatAt(origin: string, staff: Record<string, string>): Secretariat {
  const headers = { ...staff, 'content-type': 'application/json' }
  const patch = (id: string, body: unknown): RequestSpec => ({
    method: 'PATCH',
    path: `/api/projects/${id}?depth=0`,
    headers,
    body: JSON.stringify(body),
  })
  return {
    async submit(id, summary) {
      const saved = await sendJson<Saved>(origin, patch(id, { transition: 'submit', summary }))
      return patch(id, { transition: 'publish', submittedAt: saved.doc.submittedAt })
    },
  }
}
