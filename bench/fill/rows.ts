import type { Payload } from 'payload'
import type { StoredProject } from '@/project'
import type { StoredPublication } from '@/publications/log'
import { rowIdOf } from '../generator/ids'

/** The list fields of a project whose rows have ids. */
const LISTS = [
  'capacities',
  'contractors',
  'facts',
  'funding',
  'implementingAgencies',
  'locations',
  'milestones',
  'sources',
] as const

/**
 * Passes a generated project and its first version to Payload's adapter, as the hooks would in the
 * end.
 */
export async function storeProject(
  { db }: Payload,
  project: StoredProject,
  n: number,
  at: string,
): Promise<void> {
  const row = { ...withRowIds(project, n), stage: 'published', createdAt: at, updatedAt: at }
  await db.create({ collection: 'projects', data: structuredClone(row), returning: false })
  await db.createVersion({
    autosave: false,
    collectionSlug: 'projects',
    createdAt: at,
    updatedAt: at,
    parent: project.id,
    versionData: row as never,
    returning: false,
  })
}

function withRowIds(project: StoredProject, n: number): Record<string, unknown> {
  const lists = LISTS.map(
    (name) =>
      [
        name,
        (project[name] ?? []).map((row, at) => ({ ...row, id: rowIdOf(n, name, at) })),
      ] as const,
  )
  return { ...project, ...Object.fromEntries<unknown>(lists) }
}

export async function storePublication({ db }: Payload, row: StoredPublication): Promise<void> {
  const { at } = row
  await db.create({
    collection: 'publications',
    data: { ...row, createdAt: at, updatedAt: at },
    returning: false,
  })
}
