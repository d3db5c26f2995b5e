import { fillContacts } from './contacts.mjs'
import { fillHistories } from './histories.mjs'
import { fillStages } from './stages.mjs'
import { steps } from './steps.mjs'
import { least } from './texts.mjs'

/**
 * Projects in every stage and with every history. Resolves with the publications to be redacted.
 */
export async function fillEntries(people, stored) {
  const acts = steps(people, least(stored.reference))
  const published = await fillStages(people, acts, stored)
  await fillContacts(people, published)
  return fillHistories(people, acts, stored)
}
