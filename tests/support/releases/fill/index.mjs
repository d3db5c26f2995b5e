import { fillEntries } from './entries.mjs'
import { fillFiles } from './files.mjs'
import { fillPeople } from './people.mjs'
import { changeReference, fillReference } from './reference.mjs'

/**
 * Fills a new catalogue with everything that a release stores, through the actions of its users. `tests/http/upgrade.test.ts` relies on the result.
 * @param {string} origin
 * @param {{ email: string, password: string }} administrator of that first start
 * @returns {Promise<{ code: string, at: number }[]>} publications whose text is to be redacted
 */
export async function fill(origin, administrator) {
  const people = await fillPeople(origin, administrator)
  const files = await fillFiles(people)
  const reference = await fillReference(people)
  const redacted = await fillEntries(people, { files, reference })
  await changeReference(people, reference)
  return redacted
}
