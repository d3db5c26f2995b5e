'use client'
import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClient } from 'payload'
import { useId } from 'react'
import { useFixedKeys, type Source } from './useSources'

interface Props {
  field: Omit<TextFieldClient, 'type'>
  /** What the blank choice says. */
  none: string
  onChange: (key: string | null) => void
  path: string
  readOnly: boolean
  showError: boolean
  sources: Source[]
  value: string | null | undefined
}

/** The sources of an entry by their titles; what is stored is the key. */
export function SourceSelect(props: Props) {
  const { field, none, onChange, path, readOnly, showError, sources, value } = props
  const id = `field-${path.replaceAll('.', '__')}`
  const said = useId()
  const fixKey = useFixedKeys(sources)
  const isUnknown = Boolean(value) && !sources.some(({ key }) => key === value)
  return (
    <div
      className={`field-type source-choice${showError ? ' error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          aria-describedby={said}
          aria-invalid={showError}
          disabled={readOnly}
          id={id}
          onChange={({ target }) => {
            fixKey(target.value)
            onChange(target.value || null)
          }}
          value={value ?? ''}
        >
          <option value="">{sources.length > 0 ? none : 'First add one under “Sources”'}</option>
          {isUnknown && <option value={value ?? ''}>{value} (not among the sources)</option>}
          {sources.map(({ key, row, title }) => (
            <option key={row} value={key}>
              {key} · {title || 'without a title yet'}
            </option>
          ))}
        </select>
      </div>
      <div id={said}>
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </div>
  )
}
