import { chmod } from 'node:fs/promises'

/**
 * Whatever this process creates from now on is readable by its own user only: the database holds
 * drafts and contact persons, and the media folder holds restricted files.
 */
export function createFilesPrivately(): void {
  process.umask(0o077)
}

/**
 * Does the same for the embedded database's file and its companions, which an earlier release may
 * have left readable.
 */
export async function restrictDatabaseFile(file: string): Promise<void> {
  for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) {
    await chmod(name, 0o600).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    })
  }
}
