import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { databaseLocation } from '@/database'
import { removeInvalidLocks } from '@/permissions'
import { ensureEpoch } from '@/publications'
import { setting } from '@/settings'
import { ensureAdministrator, type NewAccount } from './accounts'
import { ASIDE, setLeftoversAside } from './leftovers'
import { migrate } from './migrate'
import { loadForumSeed, loadSeed } from '../seed'

interface Options {
  /** Tells a person what is going on, a line at a time. */
  say: (line: string) => void
}

/**
 * Brings the database to the code's state and fills an empty catalogue: migrations, reference data,
 * the real projects, and at the very first start one administrator with a random password. Run
 * again it changes nothing. Throws when the database is newer than the code or out of reach.
 */
export async function prepare({ say }: Options): Promise<{ administrator?: NewAccount }> {
  const place = databaseLocation()
  if (place.engine === 'sqlite') mkdirSync(path.dirname(place.file), { recursive: true })
  const media = setting('MEDIA_DIR')
  mkdirSync(media, { recursive: true })
  // Nobody else of this machine reads what is restricted.
  chmodSync(media, 0o700)
  const payload = await getPayload({ config, cron: false })
  try {
    await migrate(payload, say)
    await removeInvalidLocks(payload)
    await ensureEpoch(payload)
    await loadSeed(payload, say)
    await loadForumSeed(payload, say)
    const moved = await setLeftoversAside(payload)
    if (moved > 0) say(`Media: ${String(moved)} files that no entry has were moved to ${ASIDE}/`)
    const administrator = await ensureAdministrator(payload)
    return administrator ? { administrator } : {}
  } finally {
    await payload.destroy()
  }
}
