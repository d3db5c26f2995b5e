import type { UIFieldServerProps } from 'payload'
import { actorOf, staff } from '@/permissions'
import { labelOf, STAGES, type MemberState, type Stage } from '@/vocabulary'
import { isLive } from '../isLive'
import { accountName } from '../accountName'
import { worksOn } from '../offered'
import { KEPT_ID } from '../kept/elementId'
import { PROBLEMS_ID } from '../problems/elementId'
import { describeStage } from './describeStage'
import { formatInstant } from '../formatDates'

interface Entry {
  code?: string
  leadState?: MemberState
  stage?: Stage
  returnReason?: string | null
  submittedAt?: string | null
  submittedBy?: string | { id: string } | null
}

/** Above the form: the entry's stage, the requested changes, and who submitted it when. */
export async function StageNotice({ data, id, operation, req }: UIFieldServerProps) {
  const { code, leadState, returnReason, stage, submittedAt, submittedBy } = data as Entry
  const isNew = operation === 'create' || !id
  const live = isNew ? false : await isLive(String(id), req)
  const actor = actorOf(req.user)
  // Whoever may not read the stage sees published projects only, with a new entry's stage as default.
  const readStage = staff(actor) === true ? stage : undefined
  const shown = isNew ? null : (readStage ?? 'published')
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
        {!isNew && (
          <ul className="stage-notice__links">
            {live && code && (
              <li>
                <a href={`/projects/${code}`} rel="noreferrer" target="_blank">
                  See the public page
                </a>
              </li>
            )}
            {shown !== 'published' && worksOn(actor, standing) && (
              <li>
                <a href={`/preview/projects/${id}`} rel="noreferrer" target="_blank">
                  Preview the page as saved
                </a>
              </li>
            )}
            {live && shown !== 'published' && worksOn(actor, standing) && (
              <li>
                <a href={`${req.payload.config.routes.admin}/collections/projects/${id}/changes`}>
                  See what would change for the public
                </a>
              </li>
            )}
          </ul>
        )}
      </section>
    </>
  )
}
