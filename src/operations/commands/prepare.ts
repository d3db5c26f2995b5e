import { databaseLocation } from '@/database'
import { checkSettings } from '@/settings'
import { checkDatabase } from '@/database/check'
import { refuseUnfinished } from '../transfer/unfinished'
import type { Command } from './types'

/** Brings the database up to date; tells its parent of a new administrator. */
export const prepareDatabase: Command = {
  async run() {
    checkSettings()
    await checkDatabase()
    await refuseUnfinished(databaseLocation())
    const { prepare } = await import('../prepare/prepare')
    const { administrator } = await prepare({ log: console.log })
    if (administrator) await tellParent({ administrator })
    return 0
  },
}

/** Resolves once it is sent: a process that ends at once would take it along. */
function tellParent(message: object): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, undefined, () => resolve())
    else resolve()
  })
}
