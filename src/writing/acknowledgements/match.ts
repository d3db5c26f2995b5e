type Named = Record<'check' | 'path' | 'value', string | null | undefined>

/** Whether both speak of the same check, field and value. Rows may have moved in their list since. */
export function isSame(one: Named, other: Named): boolean {
  return (
    one.check === other.check &&
    one.value === other.value &&
    withoutRows(one.path) === withoutRows(other.path)
  )
}

/** `locations.3.latitude` as `locations.*.latitude`. */
function withoutRows(path: string | null | undefined): string {
  return (path ?? '').replace(/\.\d+(?=\.|$)/g, '.*')
}
