import type { UIFieldServerProps } from 'payload'
import { actorOf } from '@/permissions'
import { labelOf, STAGES, type MemberState, type Stage } from '@/vocabulary'
import { isLive } from '../isLive'
import { accountName } from '../accountName'
import { worksOn } from '../offered'
import { KEPT_ID } from '../kept/elementId'
import { PROBLEMS_ID } from '../problems/elementId'
import { describeStage } from './describeStage'
import { formatInstant } from '../formatDates'

interface Entry {
  leadState?: MemberState
  stage?: Stage
  returnReason?: string | null
  submittedAt?: string | null
  submittedBy?: string | { id: string } | null
}

/** Above the form: the entry's stage, the requested changes, and who submitted it when. */
export async function StageNotice({ data, id, operation, req }: UIFieldServerProps) {
  const { leadState, returnReason, stage, submittedAt, submittedBy } = data as Entry
  const isNew = operation === 'create' || !id
  const live = isNew ? false : await isLive(String(id), req)
  // Whoever may not read the stage sees published projects only.
  const shown = isNew ? null : (stage ?? (live ? 'published' : 'draft'))
  const actor = actorOf(req.user)
  const standing = { stage: shown, live, leadState }
  return (
    <>
      <div id={KEPT_ID} />
      <div id={PROBLEMS_ID} />
      <section aria-label="Stage of this entry" className="stage-notice">
        <p className="stage-notice__stage">{shown ? labelOf(STAGES, shown) : 'New entry'}</p>
        <p>{describeStage(actor, standing)}</p>
        {shown === 'changesRequested' && returnReason && (
          <blockquote className="stage-notice__reason">
            <p className="stage-notice__reason-head">What the secretariat asks you to change</p>
            <p className="stage-notice__reason-text">{returnReason}</p>
          </blockquote>
        )}
        {shown === 'submitted' && submittedAt && (
          <p className="stage-notice__facts">
            Submitted on {formatInstant(submittedAt)}
            {submittedBy && ` by ${await accountName(submittedBy, req)}`}.
          </p>
        )}
        {live && shown !== 'published' && worksOn(actor, standing) && (
          <p className="stage-notice__facts">
            <a href={`${req.payload.config.routes.admin}/collections/projects/${id}/changes`}>
              See what would change for the public
            </a>
          </p>
        )}
      </section>
    </>
  )
}
