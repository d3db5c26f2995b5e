import type { ServerProps } from 'payload'
import { actorOf } from '@/permissions'
import { AdministratorDesk } from './AdministratorDesk'
import { MinistryDesk } from './MinistryDesk'
import { OrganiserDesk } from './OrganiserDesk'
import { SecretariatDesk } from './SecretariatDesk'

/** Above the admin's collections: the tasks of this user. */
export function Dashboard({ payload, searchParams, user }: ServerProps) {
  const actor = actorOf(user)
  if (!user || actor.kind !== 'person') return null
  switch (actor.role) {
    case 'ministry':
      return <MinistryDesk payload={payload} state={actor.state} user={user} />
    case 'organiser':
      return <OrganiserDesk payload={payload} user={user} />
    case 'secretariat':
      // The second desk has an address of its own.
      return searchParams?.desk === 'forum' ? (
        <OrganiserDesk payload={payload} user={user} />
      ) : (
        <SecretariatDesk payload={payload} user={user} />
      )
    case 'administrator':
      return <AdministratorDesk payload={payload} user={user} />
  }
}
