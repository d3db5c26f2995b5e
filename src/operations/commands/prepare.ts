import { databasePlace } from '@/database'
import { checkSettings } from '@/settings'
import { checkDatabase } from '@/database/check'
import { refuseUnfinished } from '../transfer/unfinished'
import { fail } from '../fail'

/** `build/prepare.mjs`: brings the database up to date; tells its parent of a new administrator. */
try {
  checkSettings()
  await checkDatabase()
  await refuseUnfinished(databasePlace())
  const { prepare } = await import('../prepare/prepare')
  const { administrator } = await prepare({ say: console.log })
  if (administrator) process.send?.({ administrator })
  process.disconnect?.()
} catch (error) {
  fail(error)
}
