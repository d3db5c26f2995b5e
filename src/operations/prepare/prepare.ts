import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { databaseLocation } from '@/database'
import { removeInvalidLocks } from '@/permissions'
import { ensureEpoch } from '@/publications'
import { setting } from '@/settings'
import { ensureAdministrator, type NewAccount } from './accounts'
import { ORPHANS_FOLDER, moveOrphanedFiles } from './orphanedFiles'
import { migrate } from './migrate'
import { loadForumSeed, loadSeed } from '../seed'

interface Options {
  /** Reports progress to people, one line at a time. */
  log: (line: string) => void
}

/**
 * Brings the database up to date with the code and fills an empty catalogue: migrations, reference
 * data, the real projects, and at the very first start an administrator with a random password.
 * Safe to run repeatedly. Throws when the database is newer than the code or unreachable.
 */
export async function prepare({ log }: Options): Promise<{ administrator?: NewAccount }> {
  const location = databaseLocation()
  if (location.engine === 'sqlite') mkdirSync(path.dirname(location.file), { recursive: true })
  const media = setting('MEDIA_DIR')
  mkdirSync(media, { recursive: true })
  // No other user of this machine may read restricted files.
  chmodSync(media, 0o700)
  const payload = await getPayload({ config, cron: false })
  try {
    await migrate(payload, log)
    await removeInvalidLocks(payload)
    await ensureEpoch(payload)
    await loadSeed(payload, log)
    await loadForumSeed(payload, log)
    const moved = await moveOrphanedFiles(payload)
    if (moved > 0)
      log(`Media: ${String(moved)} files that no entry has were moved to ${ORPHANS_FOLDER}/`)
    const administrator = await ensureAdministrator(payload)
    return administrator ? { administrator } : {}
  } finally {
    await payload.destroy()
  }
}
