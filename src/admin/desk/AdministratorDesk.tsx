import type { Payload, TypedUser } from 'payload'
import { labelOf, ROLES, STATES } from '@/vocabulary'

/** Further accounts are in the list of users. */
const MAX_ACCOUNTS = 100

/** The administrator's desk: accounts and their roles. */
export async function AdministratorDesk({ payload, user }: { payload: Payload; user: TypedUser }) {
  const { docs, totalDocs } = await payload.find({
    collection: 'users',
    sort: 'role',
    limit: MAX_ACCOUNTS,
    depth: 0,
    select: { active: true, email: true, name: true, role: true, state: true },
    overrideAccess: false,
    user,
  })
  const users = `${payload.config.routes.admin}/collections/users`
  return (
    <div className="desk">
      <h2>Accounts</h2>
      <p className="desk__lead">
        You manage accounts; projects are the ministries’ and the secretariat’s.{' '}
        <a href={`${users}/create`}>Make an account</a>
      </p>
      <table className="desk__accounts">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Address</th>
            <th scope="col">Role</th>
            <th scope="col">Member state</th>
            <th scope="col">Active</th>
          </tr>
        </thead>
        <tbody>
          {docs.map(({ active, email, id, name, role, state }) => (
            <tr key={id}>
              <td>
                <a href={`${users}/${id}`}>{name}</a>
              </td>
              <td>{email}</td>
              <td>{labelOf(ROLES, role)}</td>
              <td>{state ? labelOf(STATES, state) : ''}</td>
              <td>{active === false ? 'No' : 'Yes'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {totalDocs > docs.length && (
        <p>
          <a href={users}>All {totalDocs} accounts</a>
        </p>
      )}
    </div>
  )
}
