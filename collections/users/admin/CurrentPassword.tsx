'use client'
import { FieldLabel, useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import type { TypedUser } from 'payload'

/** Asks for the present password on the own account: without it no new one is set. */
export function CurrentPassword({ path }: { path: string }) {
  const { setValue, showError, errorMessage, value } = useField<string>({ path })
  const { id } = useDocumentInfo()
  const { user } = useAuth<TypedUser>()
  if (!id || user?.id !== id) return null
  return (
    <div className="field-type password" id={`field-${path}-wrapper`}>
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
      {showError && <p role="alert">{errorMessage}</p>}
      <p className="field-description" id={`field-${path}-description`}>
        Needed only to set a new password.
      </p>
    </div>
  )
}
