import type { Payload, TypedUser } from 'payload'
import type { TransitionName } from '@/writing'

let entries = 0

/**
 * A minimal submittable project, led by Cambodia, merged with `more`. Each has a number in its
 * title: two of the same name are taken for one project when they are submitted.
 */
export function entry(more: Record<string, unknown> = {}): Record<string, unknown> {
  entries += 1
  return {
    title: `Tonle Sap Port ${String(entries)}`,
    summary: 'A river port.',
    leadState: 'KH',
    sector: 'transport',
    subsectors: ['port'],
    status: 'preparation',
    statusDate: '2026-10',
    cost: { amount: 125_000_000, currency: 'USD', priceYear: 2026, source: 's1' },
    sources: [{ key: 's1', title: 'Budget paper 2026', publisher: 'Ministry', date: '2026-09-01' }],
    ...more,
  }
}

/** What a user does to projects through Payload's own operations, with that user's rights. */
export function actionsOf(payload: Payload, user: TypedUser) {
  return {
    create: (data: Record<string, unknown>) =>
      payload.create({
        collection: 'projects',
        data: data,
        draft: true,
        overrideAccess: false,
        user,
      }),
    save: (id: string, data: Record<string, unknown>, locale: 'en' | 'km' | 'vi' = 'en') =>
      payload.update({
        collection: 'projects',
        id,
        data: data,
        draft: true,
        locale,
        overrideAccess: false,
        user,
      }),
    /** A transition by name; publishing names the currently stored submission by default. */
    step: async (id: string, transition: TransitionName, data: Record<string, unknown> = {}) => {
      const read = await newest(payload, id)
      return payload.update({
        collection: 'projects',
        id,
        data: { transition, submittedAt: read.submittedAt, ...data } as never,
        overrideAccess: false,
        user,
      })
    },
  }
}

/** The newest version of a project, regardless of rights. */
export function newest(payload: Payload, id: string) {
  return payload.findByID({
    collection: 'projects',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
}

/** The rows of the log that belong to one project, oldest first. */
export async function logOf(payload: Payload, project: string) {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { project: { equals: project } },
    sort: 'seq',
    limit: 100,
    overrideAccess: true,
  })
  return docs
}
