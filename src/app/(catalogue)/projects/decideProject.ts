import type { ProjectFound, ProjectWithdrawn } from '@/catalogue/types'

/** What an address of a project leads to, with the HTTP status that says so. */
export type Decision =
  | { kind: 'show'; status: 200; found: ProjectFound }
  | { kind: 'redirect'; status: 308; to: { code: string; slug: string } }
  | { kind: 'withdrawn'; status: 410; found: ProjectWithdrawn }
  | { kind: 'missing'; status: 404 }

/** Decides by what is public now. A wrong slug, no slug or a code in other letters leads to the one address. */
export function decideProject(
  found: ProjectFound | ProjectWithdrawn | null,
  asked: { code: string; slug?: string },
): Decision {
  if (!found) return { kind: 'missing', status: 404 }
  if (found.kind === 'withdrawn') return { kind: 'withdrawn', status: 410, found }
  const { code, slug } = found.record
  if (asked.code !== code || asked.slug !== slug)
    return { kind: 'redirect', status: 308, to: { code, slug } }
  return { kind: 'show', status: 200, found }
}
