import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { runProgram } from './programs'

const CACHE = 'bench/.cache'

export interface Folders {
  folder: (projects: number, extent: 'complete' | 'log') => Promise<string>
  copy: (projects: number) => Promise<string>
  /** Removes all copies. */
  clear: () => void
}

/** Generated data, cached between runs until its sources change. */
export function openFolders(hash: string): Folders {
  const cache = path.join(CACHE, hash)
  const copies = path.join(CACHE, `copies-${String(process.pid)}`)
  discardOutdated(hash)
  let copied = 0
  const folder = async (projects: number, extent: 'complete' | 'log') => {
    const target = path.join(cache, `${String(projects)}-${extent}`)
    if (!existsSync(target)) await fill(target, projects, extent)
    return path.resolve(target)
  }
  return {
    folder,
    copy: async (projects) => {
      const from = await folder(projects, 'complete')
      const to = path.resolve(copies, String((copied += 1)))
      await mkdir(to, { recursive: true })
      await copyFile(path.join(from, 'catalogue.db'), path.join(to, 'catalogue.db'))
      return to
    },
    clear: () => rmSync(copies, { recursive: true, force: true }),
  }
}

function discardOutdated(hash: string): void {
  mkdirSync(CACHE, { recursive: true })
  for (const name of readdirSync(CACHE)) {
    if (name !== hash) rmSync(path.join(CACHE, name), { recursive: true })
  }
}

async function fill(folder: string, projects: number, extent: string): Promise<void> {
  const unfinished = `${folder}.${String(process.pid)}`
  console.log(`Making ${projects.toLocaleString('en')} projects (${extent}) …`)
  await runProgram('fill', [String(projects), extent], unfinished)
  renameSync(unfinished, folder)
}
