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
const NEW = ['password', 'confirm-password']

/**
 * Tells why the server refused a new password. Payload's form closes the inputs after each answer and
 * keeps what was typed out of sight: after a refusal they are opened again, after a change they are
 * emptied. `path` is the present password's; `onAnswer` must be the same function at each render.
 */
export function useRefusal(path: string, onAnswer: (refusal: string | undefined) => void): void {
  const [fields, dispatch] = useAllFormFields()
  const { data } = useDocumentInfo()
  const { reset, setModified } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const submitted = useFormSubmitted()
  const isAnswered = !processing && !modified
  const isTyped = Boolean(fields.password?.value)
  const refusal = [fields.password, fields[path]].find((field) => field?.valid === false)
  const sentence = refusal?.errorMessage
  // What the server says of the fields comes a render later than that it refused.
  const isSaid = !submitted || Object.values(fields).some(({ valid }) => valid === false)

  // Opening the inputs makes them invalid for one render: this is no second answer.
  const isTold = useRef(false)

  useEffect(() => {
    if (processing) isTold.current = false
    const button = document.getElementById('change-password')
    if (isTold.current || !isAnswered || !isSaid || !isTyped || !button) return
    isTold.current = true
    onAnswer(submitted ? sentence : undefined)
    if (submitted) {
      setModified(true)
      button.click()
      // Left invalid, they would keep the next try from being sent.
      for (const name of [...NEW, path]) {
        dispatch({ type: 'UPDATE', errorMessage: undefined, path: name, valid: true })
      }
    } else {
      // From what is stored by now; after a refusal the form may still know an older time of it.
      void reset(data)
    }
  }, [
    data,
    dispatch,
    isAnswered,
    isSaid,
    isTyped,
    onAnswer,
    path,
    processing,
    reset,
    sentence,
    setModified,
    submitted,
  ])
}
