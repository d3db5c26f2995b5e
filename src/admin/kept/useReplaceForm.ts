'use client'
import {
  useDocumentInfo,
  useForm,
  useLocale,
  useOperation,
  useServerFunctions,
} from '@payloadcms/ui'
import type { Data } from './units'

/**
 * Puts other data into the form on the screen, as unsaved changes; returns whether it succeeded.
 * The server draws the fields, because rows have parts that only it knows.
 */
export function useReplaceForm(): (data: Data) => Promise<boolean> {
  const { collectionSlug, docPermissions, getDocPreferences, id } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const { getFormState } = useServerFunctions()
  const { code: locale } = useLocale()
  const operation = useOperation()
  return async (data) => {
    if (!collectionSlug || !docPermissions) return false
    const result = await getFormState({
      ...(id !== undefined && { id }),
      collectionSlug,
      data,
      docPermissions,
      docPreferences: await getDocPreferences(),
      locale,
      operation: operation === 'create' ? 'create' : 'update',
      renderAllFields: true,
      schemaPath: collectionSlug,
      skipValidation: true,
    })
    const state = 'state' in result ? result.state : null
    if (!state) return false
    dispatchFields({ type: 'REPLACE_STATE', state })
    setModified(true)
    return true
  }
}
