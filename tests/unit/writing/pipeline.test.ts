import { expect, test } from '@jest/globals'
import config from '@payload-config'

/** The order is the way of a write: judged, led by the workflow, written to the log, then limited. */
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
      'validateShape',
      'checkWritten',
      'noteRestore',
      'noteNameless',
      'noteBases',
      'guardWrites',
      'refuseUnreadableSort',
      'refuseExposingQueries',
    ],
    beforeChange: [
      'takeAcknowledgements',
      'keepLanguages',
      'ownRows',
      'assignCode',
      'fillIn',
      'applyTransition',
    ],
    afterChange: ['checkSubmission', 'followLeadState', 'pruneSaves', 'appendAfterChange'],
    beforeDelete: ['checkDelete'],
    afterDelete: ['appendAfterDelete'],
    afterRead: ['hideReferred'],
    afterOperation: ['tellTag'],
  })
})
