import { chmod } from 'node:fs/promises'

/**
 * Whatever this process makes from now on is for its own user alone: the database holds drafts and
 * contact persons, the folder of files what is restricted.
 */
export function keepPrivate(): void {
  process.umask(0o077)
}

/** The embedded database's file and its companions, where an earlier release left them open. */
export async function closeFile(file: string): Promise<void> {
  for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) {
    await chmod(name, 0o600).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    })
  }
}
