'use client'
import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'
import { withIfMatch } from '@/writing/preconditions/withIfMatch'

/**
 * Payload's Save button, which also sends the version that the form was loaded from, as `If-Match`.
 */
export function SaveBased() {
  const { action, data, id, uploadStatus } = useDocumentInfo()
  const { setModified, submit } = useForm()
  const { t } = useTranslation()
  const modified = useFormModified()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const isUploading = uploadStatus === 'uploading'
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  async function save() {
    if (isUploading) return
    const precondition = id && action ? { action: withIfMatch(action, data?.updatedAt) } : undefined
    const response = await submit(precondition)
    // After a refusal the input is still there, and the next attempt saves it.
    if (response && !response.res.ok && modified) setModified(true)
  }

  return (
    <FormSubmit
      buttonId="action-save"
      disabled={(id !== undefined && !modified) || isUploading}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {t('general:save')}
    </FormSubmit>
  )
}
