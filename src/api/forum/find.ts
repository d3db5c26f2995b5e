import type { Context } from 'hono'
import { z } from 'zod'
import type { ForumSnapshot, Shown } from '@/catalogue/forum/types'
import { utcDayOf } from '@/dates'
import type { ForumRecords } from '@/forum/records'
import type { ForumSubject } from '@/vocabulary'
import { Problem } from '../problems'

/** The code in a path, as documented; `example` is one of that kind. */
export function codeInPath(example: string) {
  return z.object({ code: z.string().meta({ description: 'Its code.', example }) })
}

/** The code in a path; all codes are in small letters. */
export function codeOf(c: Context): string {
  return (c.req.param('code') ?? '').toLowerCase()
}

/**
 * The entry as the public sees it now. Whatever was never public gets the same problem, whether it
 * exists or not.
 */
export function findShown<Subject extends ForumSubject>(
  forum: ForumSnapshot,
  subject: Subject,
  code: string,
): Shown<ForumRecords[Subject]> {
  refuseWithdrawn(forum, subject, code)
  const decision = forum.decide(subject, code)
  if (decision.kind === 'shown') return decision.found
  throw new Problem('entry-not-found', { detail: 'Nothing with this code is or was public.' })
}

/** Refuses an entry that was public and no longer is. */
export function refuseWithdrawn(forum: ForumSnapshot, subject: ForumSubject, code: string): void {
  const decision = forum.decide(subject, code)
  if (decision.kind !== 'withdrawn') return
  const { at } = decision
  throw new Problem('entry-withdrawn', {
    detail: `${code} was withdrawn on ${utcDayOf(at)}.`,
    members: { code, kind: 'withdrawn', at },
  })
}
