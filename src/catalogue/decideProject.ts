import { isProjectCode } from '@/project/code'
import type { Catalogue, ProjectRead, ProjectWithdrawn } from './types'

/** What an address of a project leads to. */
export type ProjectDecision =
  | { kind: 'shown'; found: ProjectRead }
  /** Public, at another address than the one asked for. */
  | { kind: 'moved'; found: ProjectRead }
  | { kind: 'withdrawn'; found: ProjectWithdrawn }
  | { kind: 'missing' }

/**
 * Decides by what is public now. `code` may be written in small letters; what can be no code is not
 * asked of the log. A wrong slug, none, or a code in other letters is another address of the project.
 * @throws CatalogueUnavailable
 */
export async function decideProject(
  catalogue: Catalogue,
  { code, slug }: { code: string; slug?: string },
): Promise<ProjectDecision> {
  const written = code.toUpperCase()
  const found = isProjectCode(written) ? await catalogue.project(written) : null
  if (!found) return { kind: 'missing' }
  if (found.kind === 'withdrawn') return { kind: 'withdrawn', found }
  const isAddress = code === found.record.code && slug === found.record.slug
  return { kind: isAddress ? 'shown' : 'moved', found }
}
