'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { SourceSelect } from './SourceSelect'
import { useSources } from './useSources'

/** The source of a figure or a row, chosen by its title among the sources of the entry. */
export function SourceChoice({ field, path: fallbackPath, readOnly }: TextFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: fallbackPath,
  })
  const sources = useSources()
  const main = useFormFields(([fields]) => fields.mainSource?.value)
  const forAll = sources.find(({ key }) => key === main)
  return (
    <SourceSelect
      field={field}
      none={forAll ? `As for all: ${forAll.key} · ${forAll.title}` : 'None named'}
      onChange={setValue}
      path={path}
      readOnly={Boolean(readOnly) || disabled}
      showError={showError}
      sources={sources}
      value={value}
    />
  )
}
