import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import {
  generateGraphql,
  generateImportMapFile,
  generateOpenApi,
  generateSettingsExample,
  generateTypesFile,
} from './outputs'
import type { Command } from './types'

const OUTPUTS: Record<string, (file: string) => Promise<void>> = {
  'src/payload-types.ts': generateTypesFile,
  'src/app/(payload)/admin/importMap.js': generateImportMapFile,
  'docs/schema.graphql': generateGraphql,
  'docs/openapi.json': generateOpenApi,
  '.env.example': generateSettingsExample,
}

/**
 * `npm run generate`: writes each committed file that is made from the code. With `--check` it writes
 * none of them, names those that are out of date, and then ends with exit code 1.
 */
export const generate: Command = {
  async run(args) {
    const check = args.includes('--check')
    const stale: string[] = []
    for (const [file, write] of Object.entries(OUTPUTS)) {
      // Beside its place, since an import map is relative to where it stands.
      const fresh = `${file}.new`
      await write(fresh)
      const isStale =
        !existsSync(file) || readFileSync(file, 'utf8') !== readFileSync(fresh, 'utf8')
      if (isStale && !check) renameSync(fresh, file)
      else rmSync(fresh)
      if (!isStale) continue
      stale.push(file)
      console.log(check ? `${file} is out of date: npm run generate` : `${file} written`)
    }
    return check && stale.length > 0 ? 1 : 0
  },
}
