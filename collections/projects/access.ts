import type { Access } from 'payload'
import {
  access,
  actorOf,
  administrator,
  anyOf,
  ofOwnState,
  secretariat,
  where,
} from '@/permissions'

const published = where({ _status: { equals: 'published' } })

/**
 * Strangers see what is published; a ministry also its own state's projects; secretariat and
 * administrator see all.
 */
export const readProjects = access(
  anyOf(secretariat, administrator, ofOwnState('leadState'), published),
)

/** Versions contain drafts: never for strangers. Their filter uses the version's own paths. */
export const readProjectVersions = access(
  anyOf(secretariat, administrator, ofOwnState('version.leadState')),
)

export const createProjects: Access = ({ req, data }) => {
  const actor = actorOf(req.user)
  if (actor.kind !== 'person') return false
  if (actor.role === 'secretariat') return true
  if (actor.role !== 'ministry') return false
  const leadState = (data as { leadState?: unknown } | undefined)?.leadState
  return leadState === undefined || leadState === null || leadState === actor.state
}

const edit = access(anyOf(secretariat, ofOwnState('leadState')))

/**
 * Nobody publishes by a plain write: the workflow's guard marks the requests that may. Without the
 * guard this collection publishes nothing.
 */
export const updateProjects: Access = (args) => {
  const status = (args.data as { _status?: unknown } | undefined)?._status
  if (status === 'published' && args.req.context.transition !== 'publish') return false
  return edit(args)
}
