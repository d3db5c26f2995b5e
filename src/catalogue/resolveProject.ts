import { isProjectCode } from '@/project/code'
import type { ProjectRead, ProjectWithdrawn } from './types'

/** Where an address of a project leads. */
export type ResolvedProject<Found extends ProjectRead = ProjectRead> =
  | { kind: 'shown'; found: Found }
  /** Public, at another address than the one requested. */
  | { kind: 'moved'; found: Found }
  | { kind: 'withdrawn'; found: ProjectWithdrawn }
  | { kind: 'missing' }

/**
 * Decides by what is public now. `code` may be in lower case; the log is not asked for anything
 * that cannot be a code. A wrong or missing slug, or a code in other letters, is another address of
 * the same project. @throws CatalogueUnavailable
 */
export async function resolveProject<Found extends ProjectRead>(
  catalogue: { project(code: string): Promise<Found | ProjectWithdrawn | null> },
  { code, slug }: { code: string; slug?: string },
): Promise<ResolvedProject<Found>> {
  const written = code.toUpperCase()
  const found = isProjectCode(written) ? await catalogue.project(written) : null
  if (!found) return { kind: 'missing' }
  if (found.kind === 'withdrawn') return { kind: 'withdrawn', found }
  const isAddress = code === found.record.code && slug === found.record.slug
  return { kind: isAddress ? 'shown' : 'moved', found }
}
