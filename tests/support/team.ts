import type { Account } from './copy'
import { type Client, createClient, logIn } from './http'
import type { TestServer } from './server'

/** The sides of a running server, each logged in as its person would be. */
export interface Team {
  administrator: Client
  ministry: Client
  neighbour: Client
  /** Of the secretariat's partner, who runs the Forum. */
  organiser: Client
  secretariat: Client
  /** A second person of the secretariat: nobody publishes what she entered. */
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

/** Has the administrator make the accounts over REST, and logs each in, one after another. */
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

/** The same people at a server that was started anew, which may have a killed one's turn to end first. */
export async function logInAgain({ administrator, origin }: TestServer, team: Team): Promise<Team> {
  const { accounts } = team
  return {
    administrator: await logInPatiently(origin, administrator),
    ministry: await logInPatiently(origin, accounts.ministry),
    neighbour: await logInPatiently(origin, accounts.neighbour),
    organiser: await logInPatiently(origin, accounts.organiser),
    secretariat: await logInPatiently(origin, accounts.secretariat),
    approver: await logInPatiently(origin, accounts.approver),
    stranger: createClient(origin),
    accounts,
  }
}

async function logInPatiently(origin: string, account: Account): Promise<Client> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await logIn(origin, account)
    } catch (error) {
      if (tries === 3) throw error
    }
  }
}
