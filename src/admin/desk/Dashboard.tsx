import type { ServerProps } from 'payload'
import { actorOf } from '@/permissions'
import { AdministratorDesk } from './AdministratorDesk'
import { MinistryDesk } from './MinistryDesk'
import { SecretariatDesk } from './SecretariatDesk'

/** Above the admin's collections: what is this person's to do. */
export function Dashboard({ payload, user }: ServerProps) {
  const actor = actorOf(user)
  if (!user || actor.kind !== 'person') return null
  if (actor.role === 'ministry') {
    return <MinistryDesk payload={payload} state={actor.state} user={user} />
  }
  return actor.role === 'secretariat' ? (
    <SecretariatDesk payload={payload} user={user} />
  ) : (
    <AdministratorDesk payload={payload} user={user} />
  )
}
