'use client'
import {
  useAllFormFields,
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useEffect } from 'react'
import { unreadOf } from '@/writing/unread'

/**
 * Shows what could not be read when it was saved in the fields where it was typed. A field that is
 * being changed is left alone.
 */
export function useShowUnread(): void {
  const [fields, dispatch] = useAllFormFields()
  const { data } = useDocumentInfo()
  const modified = useFormModified()
  const processing = useFormProcessing()
  useEffect(() => {
    if (modified || processing) return
    for (const { path, text } of unreadOf(data)) {
      const field = fields[path]
      if (field && !field.value) dispatch({ type: 'UPDATE', path, value: text, valid: true })
    }
  }, [data, dispatch, fields, modified, processing])
}
