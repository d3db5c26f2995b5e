import { entry } from '../projects'
import type { Team } from '../team'

/** Unique words, each behind a door that is closed to strangers. */
const SECRETS = {
  title: 'Quartzomancy Wharf',
  reason: 'Vexillological objections',
  person: 'Bartholomewina Zzyzx',
  phone: '+855 00 7351 9924',
}

/** Stores what no stranger may learn: a returned submission, and its contact person. */
export async function plantSecrets({ accounts, ministry, secretariat }: Team): Promise<string[]> {
  const made = await ministry.send(
    'POST',
    '/api/projects?draft=true',
    entry({ title: SECRETS.title }),
  )
  const { doc } = made.json<{ doc: { id: string } }>()
  const to = `/api/projects/${doc.id}`
  const contact = { project: doc.id, name: SECRETS.person, phone: SECRETS.phone, email: 'b@z.kh' }
  const answers = [
    await ministry.send('POST', '/api/contacts', contact),
    await ministry.send('PATCH', to, { transition: 'submit' }),
    await secretariat.send('PATCH', to, { transition: 'return', returnReason: SECRETS.reason }),
  ]
  const failed = answers.find(({ status }) => status >= 400)
  if (failed) throw new Error(`The secrets were not stored: ${failed.text}`)
  return [...Object.values(SECRETS), ...Object.values(accounts).map(({ email }) => email)]
}
