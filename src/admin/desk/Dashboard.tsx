import type { Payload, ServerProps, TypedUser } from 'payload'
import { actorOf } from '@/permissions'
import { labelOf, STATES } from '@/vocabulary'
import { AdministratorDesk } from './AdministratorDesk'
import { MinistryDesk } from './MinistryDesk'
import { OrganiserDesk } from './OrganiserDesk'
import { SecretariatDesk } from './SecretariatDesk'

/** Above the admin's collections: the tasks of this user. */
export function Dashboard(props: ServerProps) {
  const found = deskOf(props)
  return (
    found && (
      <>
        <h1 className="desk__title">{found.title}</h1>
        {found.desk}
      </>
    )
  )
}

/** The desk of this user, and what it is called. */
function deskOf({ payload, searchParams, user }: ServerProps) {
  const actor = actorOf(user)
  if (!user || actor.kind !== 'person') return null
  switch (actor.role) {
    case 'ministry': {
      const { state } = actor
      const desk = <MinistryDesk payload={payload} state={state} user={user} />
      return { title: `Desk of ${labelOf(STATES, state)}`, desk }
    }
    case 'organiser':
      return forumDesk({ payload, user })
    case 'secretariat':
      // The second desk has an address of its own.
      return searchParams?.desk === 'forum'
        ? forumDesk({ payload, user })
        : {
            title: 'Desk of the secretariat',
            desk: <SecretariatDesk payload={payload} user={user} />,
          }
    case 'administrator':
      return { title: 'Administration', desk: <AdministratorDesk payload={payload} user={user} /> }
  }
}

function forumDesk(seen: { payload: Payload; user: TypedUser }) {
  return { title: 'Desk of the Forum', desk: <OrganiserDesk {...seen} /> }
}
