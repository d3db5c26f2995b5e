'use client'
import { SelectInput, TextInput, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useTracks, type Track } from './useTracks'

/**
 * The track of a session, chosen among those of its edition. Where they can't be read, or there is
 * none, its key is typed.
 */
export function TrackField({ field, path: fallbackPath, readOnly }: TextFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: fallbackPath,
  })
  const tracks = useTracks()
  const shared = {
    description: field.admin?.description,
    label: field.label,
    path,
    readOnly: readOnly || disabled,
    showError,
    style: mergeFieldStyles(field),
  }
  if (!tracks || tracks.length === 0) {
    return (
      <TextInput
        {...shared}
        onChange={({ target }: { target: { value: string } }) => setValue(target.value)}
        value={value ?? ''}
      />
    )
  }
  return (
    <SelectInput
      {...shared}
      isClearable
      name={field.name}
      onChange={(chosen) => setValue(valueOf(chosen))}
      options={optionsOf(tracks, value)}
      value={value ?? undefined}
    />
  )
}

/** The tracks by name; a key that is stored and no longer one of them is shown as what it is. */
function optionsOf(tracks: Track[], value: string | null | undefined) {
  const options = tracks.map(({ key, name }) => ({ label: name || key, value: key }))
  return !value || tracks.some(({ key }) => key === value)
    ? options
    : [...options, { label: `${value} (no track of this edition)`, value }]
}

function valueOf(chosen: unknown): string | null {
  const value = (chosen as { value?: unknown } | null | undefined)?.value
  return typeof value === 'string' ? value : null
}
