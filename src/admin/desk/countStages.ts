import type { Payload, TypedUser } from 'payload'
import { codesOf, STAGES, type Stage } from '@/vocabulary'

/** Counts the entries at each stage that the user may read, by their newest version. */
export async function countStages(
  payload: Payload,
  user: TypedUser,
): Promise<Record<Stage, number>> {
  const counts = codesOf(STAGES).map(async (stage) => {
    const { totalDocs } = await payload.countVersions({
      collection: 'projects',
      where: { latest: { equals: true }, 'version.stage': { equals: stage } },
      overrideAccess: false,
      user,
    })
    return [stage, totalDocs] as const
  })
  return Object.fromEntries(await Promise.all(counts)) as Record<Stage, number>
}
