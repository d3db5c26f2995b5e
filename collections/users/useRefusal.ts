'use client'
import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Inputs of Payload's own. */
const PASSWORD_FIELDS = ['password', 'confirm-password']

/**
 * Reports why the server refused a new password. Payload's form closes the inputs after each
 * response and hides what was typed: after a refusal they are opened again, after a change they are
 * emptied. `path` is that of the current password; `onResult` must be the same function on each
 * render.
 */
export function useRefusal(path: string, onResult: (refusal: string | undefined) => void): void {
  const [fields, dispatch] = useAllFormFields()
  const { data } = useDocumentInfo()
  const { reset, setModified } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const submitted = useFormSubmitted()
  const isIdle = !processing && !modified
  const isTyped = Boolean(fields.password?.value)
  const refusal = [fields.password, fields[path]].find((field) => field?.valid === false)
  const sentence = refusal?.errorMessage
  // The server's field errors arrive one render later than the refusal itself.
  const errorsArrived = !submitted || Object.values(fields).some(({ valid }) => valid === false)

  // Opening the inputs makes them invalid for one render: that is not a second response.
  const isReported = useRef(false)

  useEffect(() => {
    if (processing) isReported.current = false
    const button = document.getElementById('change-password')
    if (isReported.current || !isIdle || !errorsArrived || !isTyped || !button) return
    isReported.current = true
    onResult(submitted ? sentence : undefined)
    if (submitted) {
      setModified(true)
      button.click()
      // Left invalid, they would keep the next attempt from being sent.
      for (const name of [...PASSWORD_FIELDS, path]) {
        dispatch({ type: 'UPDATE', errorMessage: undefined, path: name, valid: true })
      }
    } else {
      // From what is stored now; after a refusal the form may still know an older version of it.
      void reset(data)
    }
  }, [
    data,
    dispatch,
    isIdle,
    errorsArrived,
    isTyped,
    onResult,
    path,
    processing,
    reset,
    sentence,
    setModified,
    submitted,
  ])
}
