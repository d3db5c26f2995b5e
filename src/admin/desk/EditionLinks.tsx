import type { BeforeListTableServerProps, Where } from 'payload'
import { listPath } from './listPath'

/** How many are shown above a list; the filter finds older ones. */
const MAX_EDITIONS = 12

/** Above the list of sessions: editions without days, then the newest, as links that set the filter. */
export async function EditionLinks({ payload, searchParams, user }: BeforeListTableServerProps) {
  if (!user) return null
  const find = async (where: Where) => {
    const { docs } = await payload.find({
      collection: 'editions',
      draft: true,
      where,
      sort: '-start',
      limit: MAX_EDITIONS,
      pagination: false,
      depth: 0,
      locale: 'en',
      select: { code: true, name: true },
      overrideAccess: false,
      user,
    })
    return docs
  }
  // An edition that is being prepared may have no days yet: sorted by day, it would be the last.
  const undated = await find({ start: { exists: false } })
  const dated = await find({ start: { exists: true } })
  const { admin } = payload.config.routes
  const filters = Object.entries(searchParams ?? {}).filter(([name]) => name.startsWith('where'))
  const current = filters.find(([name]) => name.endsWith('[edition][equals]'))?.[1]
  return (
    <nav aria-label="Sessions by edition" className="stage-links">
      <a
        aria-current={filters.length === 0 ? 'page' : undefined}
        href={listPath(admin, 'sessions', [])}
      >
        All editions
      </a>
      {[...undated, ...dated].slice(0, MAX_EDITIONS).map(({ code, id, name }) => (
        <a
          aria-current={filters.length === 1 && current === id ? 'page' : undefined}
          href={listPath(admin, 'sessions', [['edition', id]])}
          key={id}
          title={name ?? undefined}
        >
          {code}
        </a>
      ))}
    </nav>
  )
}
