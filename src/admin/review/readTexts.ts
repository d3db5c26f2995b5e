import type { Payload, TypedUser } from 'payload'
import type { Stage } from '@/vocabulary'

type Data = Record<string, unknown>

export interface Texts {
  /** The public version; null for a project that is not public. */
  shown: Data | null
  newest: Data
  stage: Stage
}

/** The public version and the newest one, in all languages, with the rights of the user. */
export async function readTexts(payload: Payload, user: TypedUser, id: string): Promise<Texts> {
  const read = (draft: boolean) =>
    payload.findByID({
      collection: 'projects',
      id,
      draft,
      depth: 0,
      locale: 'all',
      overrideAccess: false,
      user,
    }) as Promise<unknown> as Promise<Data>
  const [row, newest] = await Promise.all([read(false), read(true)])
  return {
    shown: row._status === 'published' ? row : null,
    newest,
    stage: newest.stage as Stage,
  }
}
