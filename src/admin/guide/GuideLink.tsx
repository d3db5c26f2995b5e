import type { ServerProps } from 'payload'
import { actorOf } from '@/permissions'
import { guidesFor } from './guides'

/** In the admin's navigation: the guide of whoever is signed in. */
export function GuideLink({ payload, user }: ServerProps) {
  if (guidesFor(actorOf(user)).length === 0) return null
  return (
    <a className="nav__link guide-link" href={`${payload.config.routes.admin}/guide`}>
      Guide
    </a>
  )
}
