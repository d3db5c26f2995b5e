import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { actorOf, forumStaff } from '@/permissions'
import type { ForumSubject } from '@/vocabulary'
import { KEPT_ID } from '../kept/elementId'
import { PROBLEMS_ID } from '../problems/elementId'
import { describeForum, type ForumStanding } from './describeForum'
import { formatInstantIn } from '../formatDates'

/** Above the form of a Forum entry: what of it is public, and what Publish would make public. */
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
  const { heading, meaning } = describeForum(subject, standing)
  const mayWrite = forumStaff(actorOf(req.user)) === true
  return (
    <>
      <div id={KEPT_ID} />
      <div id={PROBLEMS_ID} />
      <section aria-label="State of this entry" className="stage-notice">
        <p className="stage-notice__stage">{heading}</p>
        <p>
          {mayWrite ? meaning : 'You may read this entry. Organisers and the secretariat write it.'}
        </p>
      </section>
    </>
  )
}

const NEW: ForumStanding = { isNew: true, isPublished: false, hasDraft: false }

interface PublicRow {
  _status?: string | null
  edition?: string | { id: string } | null
  embargo?: { timeZone?: string | null } | null
  embargoEnds?: string | null
}

/**
 * Where an entry stands, from its newest version and its public row, read with the rights of the
 * user.
 */
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
  })) as PublicRow | null
  const ends = row?.embargoEnds
  return {
    isNew: false,
    isPublished: row?._status === 'published',
    hasDraft: (newest as PublicRow)._status === 'draft',
    ...(subject === 'sessions' && {
      isEditionPublished: await isEditionPublic(row?.edition, payload, user),
    }),
    ...(ends &&
      ends > new Date().toISOString() && {
        embargoedUntil: formatInstantIn(ends, row.embargo?.timeZone),
      }),
  }
}

/** Whether the public sees the edition of a session, asked with the rights of the person who looks. */
async function isEditionPublic(
  edition: PublicRow['edition'],
  payload: PayloadRequest['payload'],
  user: PayloadRequest['user'],
): Promise<boolean> {
  const id = typeof edition === 'object' ? edition?.id : edition
  if (!id) return false
  const found = await payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    disableErrors: true,
    draft: false,
    overrideAccess: false,
    select: { _status: true },
    user,
  })
  return (found as PublicRow | null)?._status === 'published'
}
