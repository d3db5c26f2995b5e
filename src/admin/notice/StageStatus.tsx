'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { labelOf, STAGES } from '@/vocabulary'
import { standingOf } from '../standing'

/** The stage in words, in the line of facts under the title. */
export function StageStatus() {
  const { live, stage } = standingOf(useDocumentInfo())
  if (!stage) return null
  return (
    <p className="stage-status">
      Stage: <strong>{labelOf(STAGES, stage)}</strong>
      {live && stage !== 'published' && <span> · an earlier text is public</span>}
    </p>
  )
}
