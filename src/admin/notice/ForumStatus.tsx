'use client'
import { useDocumentInfo } from '@payloadcms/ui'

/** Whether the entry is published, in the line of facts under the title. */
export function ForumStatus() {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  return (
    <p className="stage-status">
      State: <strong>{hasPublishedDoc ? 'Published' : 'Draft'}</strong>
      {hasPublishedDoc && unpublishedVersionCount > 0 && <span> · with a newer draft</span>}
    </p>
  )
}
