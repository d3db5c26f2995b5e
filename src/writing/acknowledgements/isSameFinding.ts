type FindingKey = Record<'check' | 'path' | 'value', string | null | undefined>

/**
 * Whether both are about the same check, field and value. Rows may have moved within their list.
 */
export function isSameFinding(one: FindingKey, other: FindingKey): boolean {
  return (
    one.check === other.check &&
    one.value === other.value &&
    withoutRows(one.path) === withoutRows(other.path)
  )
}

/** Turns `locations.3.latitude` into `locations.*.latitude`. */
function withoutRows(path: string | null | undefined): string {
  return (path ?? '').replace(/\.\d+(?=\.|$)/g, '.*')
}
