import { expect, test } from '@jest/globals'
import config from '@payload-config'

/** The order in which a write is checked, led through the workflow and written to the log. */
test('the hooks of a project, in the order in which they run', async () => {
  const { collections } = await config
  const { hooks } = collections.find(({ slug }) => slug === 'projects')!
  const named = Object.entries(hooks)
    .map(([kind, list]) => [kind, [list].flat().map(({ name }) => name)] as const)
    .filter(([, names]) => names.length > 0)
  expect(Object.fromEntries(named)).toEqual({
    beforeOperation: [
      'limitLocales',
      'limitReads',
      'limitBulkWrites',
      'readPublicText',
      'setAsideUnread',
      'validateShape',
      'refuseDropped',
      'noteRestore',
      'noteRowsWithoutIds',
      'noteIfMatch',
      'guardWrites',
      'refuseUnreadableSort',
      'refuseExposingQueries',
    ],
    beforeChange: [
      'applyAcknowledgements',
      'keepUnread',
      'preserveLanguages',
      'ensureOwnRowIds',
      'assignCode',
      'deriveFields',
      'uniqueSlug',
      'applyTransition',
    ],
    afterChange: ['checkSubmission', 'syncLeadState', 'pruneSaves', 'appendAfterChange'],
    beforeDelete: ['checkDelete'],
    afterDelete: ['appendAfterDelete'],
    afterRead: ['hideReferred'],
    afterOperation: ['setETag'],
  })
})
