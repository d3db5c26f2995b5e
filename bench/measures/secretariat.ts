import { askJson } from '../ask'
import type { Asked } from '../load/request'

/** What one person of the secretariat does, over REST. */
export interface Secretariat {
  /** Hands a change of the summary in; gives what approves exactly that. */
  submit: (id: string, summary: string) => Promise<Asked>
}

interface Saved {
  doc: { submittedAt: string }
}

export function secretariatAt(origin: string, staff: Record<string, string>): Secretariat {
  const headers = { ...staff, 'content-type': 'application/json' }
  const patch = (id: string, body: unknown): Asked => ({
    method: 'PATCH',
    path: `/api/projects/${id}?depth=0`,
    headers,
    body: JSON.stringify(body),
  })
  return {
    async submit(id, summary) {
      const saved = await askJson<Saved>(origin, patch(id, { transition: 'submit', summary }))
      return patch(id, { transition: 'publish', submittedAt: saved.doc.submittedAt })
    },
  }
}
