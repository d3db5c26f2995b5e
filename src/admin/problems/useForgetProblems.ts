'use client'
import { useForm } from '@payloadcms/ui'
import { readProblems } from './readProblems'

/**
 * Takes what an earlier try was told out of the form's state. Else it is taken for what the server
 * says of the next one, which comes later.
 */
export function useForgetProblems(): () => void {
  const { dispatchFields, getFields } = useForm()
  return () => {
    for (const { path } of readProblems(getFields())) {
      dispatchFields({ type: 'UPDATE', errorMessage: undefined, path, valid: true })
    }
  }
}
