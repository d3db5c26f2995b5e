import type { UIFieldServerProps } from 'payload'
import { actorOf } from '@/permissions'
import { labelOf, TRAIL_EVENTS } from '@/vocabulary'

/** How many rows the page shows; all are in the collection `trail`. */
const MAX_ROWS = 50

const WHEN = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** For administrators: what was done to this account, by whom and when, newest first. */
export async function AccountTrail({ id, req }: UIFieldServerProps) {
  const actor = actorOf(req.user)
  if (!id || actor.kind !== 'person' || actor.role !== 'administrator') return null
  const { docs } = await req.payload.find({
    collection: 'trail',
    where: { and: [{ of: { equals: 'users' } }, { row: { equals: String(id) } }] },
    sort: '-at',
    limit: MAX_ROWS,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    populate: { users: { name: true } },
  })
  return (
    <section aria-labelledby="account-trail" className="field-type">
      <h3 id="account-trail">What was done to this account</h3>
      {docs.length === 0 && <p>Nothing since the trail is kept.</p>}
      <ul>
        {docs.map(({ at, by, details, event, id: row }) => (
          <li key={row}>
            {labelOf(TRAIL_EVENTS, event)}
            {formatDetails(details)}, by {typeof by === 'object' && by ? by.name : 'the system'},{' '}
            <time dateTime={at}>{WHEN.format(new Date(at))} UTC</time>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** For example ` (ministry → secretariat)`. */
function formatDetails(details: unknown): string {
  const { from, to } = (details ?? {}) as Record<'from' | 'to', string | null | undefined>
  if (from === undefined && to === undefined) return ''
  return ` (${from ?? 'none'} → ${to ?? 'none'})`
}
