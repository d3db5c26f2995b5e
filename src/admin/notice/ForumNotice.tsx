import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { actorOf, forumStaff } from '@/permissions'
import type { ForumSubject } from '@/vocabulary'
import { PROBLEMS_ID } from '../problems/place'
import { sayForum, type ForumStanding } from './sayForum'
import { sayWhen } from './sayWhen'

/** Above the form of an entry of the Forum: what the public sees of it, and what Publish makes public. */
export async function ForumNotice({
  collectionSlug,
  data,
  id,
  operation,
  req,
}: UIFieldServerProps) {
  const subject = collectionSlug as ForumSubject
  const isNew = operation === 'create' || !id
  const standing = isNew ? NEW : await readStanding(subject, String(id), data, req)
  const { meaning, state } = sayForum(subject, standing)
  const mayWrite = forumStaff(actorOf(req.user)) === true
  return (
    <>
      <div id={PROBLEMS_ID} />
      <section aria-label="State of this entry" className="stage-notice">
        <p className="stage-notice__stage">{state}</p>
        <p>
          {mayWrite ? meaning : 'You may read this entry. Organisers and the secretariat write it.'}
        </p>
      </section>
    </>
  )
}

const NEW: ForumStanding = { isNew: true, isPublished: false, hasDraft: false }

interface Public {
  _status?: string | null
  editionPublic?: boolean | null
  embargoEnds?: string | null
}

/** How an entry stands: by its public row, with the rights of the person who looks, and the newest text. */
async function readStanding(
  subject: ForumSubject,
  id: string,
  newest: unknown,
  { payload, user }: PayloadRequest,
): Promise<ForumStanding> {
  const row = (await payload.findByID({
    collection: subject,
    id,
    depth: 0,
    draft: false,
    disableErrors: true,
    overrideAccess: false,
    user,
  })) as Public | null
  const ends = row?.embargoEnds
  return {
    isNew: false,
    isPublished: row?._status === 'published',
    hasDraft: (newest as Public)._status === 'draft',
    ...(subject === 'sessions' && { isEditionPublished: row?.editionPublic === true }),
    ...(ends && ends > new Date().toISOString() && { embargoedUntil: sayWhen(ends) }),
  }
}
