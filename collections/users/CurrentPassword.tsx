'use client'
import { FieldLabel, useAuth, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { TypedUser } from 'payload'
import { useState } from 'react'
import { useRefusal } from './useRefusal'

/**
 * Asks for the current password when users change their own, which is not possible without it. On
 * every account, shows why a new password was refused.
 */
export function CurrentPassword({ path }: { path: string }) {
  const { setValue, value } = useField<string>({ path })
  const { id } = useDocumentInfo()
  const { user } = useAuth<TypedUser>()
  // Payload does not expose whether its inputs are open; open and empty, they are invalid.
  const isChanging = useFormFields(([fields]) =>
    [fields.password, fields['confirm-password']].some(
      (field) => field?.valid === false || Boolean(field?.value),
    ),
  )
  const [refusal, setRefusal] = useState<string>()
  useRefusal(path, setRefusal)
  if (!id || !isChanging) return null
  return (
    <div className="field-type password" id={`field-${path}-wrapper`}>
      {user?.id === id && (
        <>
          <FieldLabel htmlFor={`field-${path}`} label="Present password" />
          <div className="field-type__wrap">
            <input
              aria-describedby={`field-${path}-description`}
              autoComplete="current-password"
              id={`field-${path}`}
              onChange={(event) => setValue(event.target.value)}
              type="password"
              value={value ?? ''}
            />
          </div>
          <p className="field-description" id={`field-${path}-description`}>
            Needed only to set a new password.
          </p>
        </>
      )}
      {refusal && <p role="alert">{refusal}</p>}
    </div>
  )
}
