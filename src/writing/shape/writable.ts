import type { FieldAccess, FlattenedField, PayloadRequest } from 'payload'

/** Tells for each field whether the caller may write it, by the field's own rule alone. */
export function writableBy(operation: 'create' | 'update', override: boolean, req: PayloadRequest) {
  return (field: FlattenedField): boolean => {
    const rule = (field as { access?: Partial<Record<string, FieldAccess>> }).access?.[operation]
    return override || !rule || rule({ req }) === true
  }
}
