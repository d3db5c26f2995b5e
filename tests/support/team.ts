import type { Account } from './copy'
import { type Client, createClient, logIn } from './http'
import type { TestServer } from './server'

/** Clients for the roles of a running server, each logged in. */
export interface Team {
  administrator: Client
  ministry: Client
  neighbour: Client
  /** The secretariat's partner, who runs the Forum. */
  organiser: Client
  secretariat: Client
  /** A second member of the secretariat: nobody publishes their own entries. */
  approver: Client
  stranger: Client
  /** Addresses and passwords, for a browser. */
  accounts: Record<'approver' | 'ministry' | 'neighbour' | 'organiser' | 'secretariat', Account>
}

const password = 'a password for tests, known to everyone'

const people = {
  ministry: { name: 'Sokha of the ministry', role: 'ministry', state: 'KH' },
  neighbour: { name: 'Somchai of the ministry', role: 'ministry', state: 'TH' },
  organiser: { name: 'Minji of the centre', role: 'organiser' },
  secretariat: { name: 'Aisyah of the secretariat', role: 'secretariat' },
  approver: { name: 'Bounmy of the secretariat', role: 'secretariat' },
}

/** Creates the accounts over REST as the administrator, and logs in each, one after another. */
export async function assembleTeam({ administrator, origin }: TestServer): Promise<Team> {
  const root = await logIn(origin, administrator)
  const accounts = {} as Team['accounts']
  const clients = {} as Record<keyof typeof people, Client>
  for (const [who, person] of Object.entries(people) as [keyof typeof people, object][]) {
    const account = { email: `${who}@example.org`, password }
    const made = await root.send('POST', '/api/users', { ...person, ...account })
    if (made.status !== 201) throw new Error(`The account of ${who}: ${made.text}`)
    accounts[who] = account
    clients[who] = await logIn(origin, account)
  }
  return { administrator: root, ...clients, stranger: createClient(origin), accounts }
}

/** The same users at a restarted server, which may first have to end the turn of a killed one. */
export async function logInAgain({ administrator, origin }: TestServer, team: Team): Promise<Team> {
  const { accounts } = team
  return {
    administrator: await logInWithRetries(origin, administrator),
    ministry: await logInWithRetries(origin, accounts.ministry),
    neighbour: await logInWithRetries(origin, accounts.neighbour),
    organiser: await logInWithRetries(origin, accounts.organiser),
    secretariat: await logInWithRetries(origin, accounts.secretariat),
    approver: await logInWithRetries(origin, accounts.approver),
    stranger: createClient(origin),
    accounts,
  }
}

async function logInWithRetries(origin: string, account: Account): Promise<Client> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await logIn(origin, account)
    } catch (error) {
      if (tries === 3) throw error
    }
  }
}
