'use client'
import { useDocumentInfo, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect } from 'react'
import { SourceSelect } from '../fields/SourceSelect'
import { useSources } from '../fields/useSources'
import { withKeys } from '@/project/sourceKeys'

/** The key that the first source of a new entry gets. */
const [{ key: FIRST_KEY }] = withKeys([{}]) as [{ key: string }]

/**
 * The source of every figure that names none. In a new entry it is the first source, because most
 * entries are copied from one paper.
 */
export function MainSource({ field, path: fallbackPath, readOnly }: TextFieldClientProps) {
  const { id } = useDocumentInfo()
  const { disabled, initialValue, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: fallbackPath,
  })
  const isNew = id === undefined && !initialValue
  useEffect(() => {
    // The person has not changed the form yet, so leaving it needs no warning.
    if (isNew) setValue(FIRST_KEY, true)
  }, [isNew, setValue])
  const sources = useSources()
  return (
    <SourceSelect
      field={field}
      none="None: each figure names its own"
      onChange={setValue}
      path={path}
      readOnly={Boolean(readOnly) || disabled}
      showError={showError}
      sources={sources}
      value={sources.length === 0 ? null : value}
    />
  )
}
