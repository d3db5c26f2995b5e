import { createClient, type Client } from '../support/http'
import type { TestServer } from '../support/server'
import { openStore } from '../support/store'
import { assembleTeam, type Team } from '../support/team'
import { askRest } from './ask/rest'
import type { Asker } from './ask/types'
import type { Fixture, Who } from './seedRow'

export interface ServerFixture extends Fixture {
  clients: Record<Who, Client>
  team: Team
}

/** Clients of a running server for every role, and for a deactivated account. */
export async function openFixture(server: TestServer): Promise<ServerFixture> {
  const team = await assembleTeam(server)
  const { administrator, ministry, neighbour, organiser, secretariat, stranger } = team
  const former = await formerMember(server, team)
  const clients = {
    administrator,
    former,
    ministry,
    neighbour,
    organiser,
    secretariat,
    stranger,
  }
  const ids = {} as Fixture['ids']
  for (const [who, client] of Object.entries(clients) as [Who, Client][]) {
    if (who !== 'stranger' && who !== 'former') ids[who] = await idOfAccount(client)
  }
  ids.former = former.id
  return {
    ask: askEverybody(clients, askRest),
    ids,
    store: openStore(server.place),
    clients,
    team,
  }
}

/** Each person at one kind of door. */
export function askEverybody(
  clients: Record<Who, Client>,
  ask: (client: Client) => Asker,
): Record<Who, Asker> {
  const entries = Object.entries(clients).map(([who, client]) => [who, ask(client)] as const)
  return Object.fromEntries(entries) as Record<Who, Asker>
}

/** A member of the secretariat whose account is deactivated while logged in. */
async function formerMember(server: TestServer, team: Team): Promise<Client & { id: string }> {
  const account = { email: 'former@example.org', password: 'long enough for anybody' }
  const made = await team.administrator.send('POST', '/api/users', {
    name: 'Former',
    role: 'secretariat',
    ...account,
  })
  const { id } = made.json<{ doc: { id: string } }>().doc
  const { token } = (
    await createClient(server.origin).send('POST', '/api/users/login', account)
  ).json<{ token: string }>()
  await team.administrator.send('PATCH', `/api/users/${id}`, { active: false })
  return { ...createClient(server.origin, { authorization: `JWT ${token}` }), id }
}

async function idOfAccount(client: Client): Promise<string> {
  return (await client.get('/api/users/me')).json<{ user: { id: string } }>().user.id
}
