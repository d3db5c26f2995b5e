import type { RelationshipFieldManyValidation, Where } from 'payload'

/** For a relation to projects: offers those that are public. */
export const publicProjects = (): Where => ({ _status: { equals: 'published' } })

/**
 * For the same: takes projects that are public now, and what is stored already, since a project that
 * is withdrawn stays named, though its readers may not see it.
 */
export const onlyPublicProjects: RelationshipFieldManyValidation = async (
  value,
  { previousValue, req },
) => {
  const stored = new Set(idsIn(previousValue))
  const added = idsIn(value).filter((id) => !stored.has(id))
  if (added.length === 0) return true
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: { and: [{ id: { in: added } }, publicProjects()] },
    select: { code: true },
    limit: added.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const found = new Set(docs.map(({ id }) => id))
  const wrong = added.filter((id) => !found.has(id))
  return (
    wrong.length === 0 || `Choose projects that are public. These are not: ${wrong.join(', ')}.`
  )
}

function idsIn(value: unknown): string[] {
  const values = Array.isArray(value) ? (value as unknown[]) : []
  return values.flatMap((one) =>
    typeof one === 'string' ? [one] : [(one as { id?: string } | null)?.id ?? []].flat(),
  )
}
