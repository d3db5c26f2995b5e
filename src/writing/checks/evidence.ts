import type { StoredProject } from '@/project'
import { sourcesNamed, type Sourced } from '@/project/within'
import type { FieldError } from '../shape/fieldErrors'
import type { Check } from './types'

/** Every figure must refer to an existing row under Sources. */
export const checkSources: Check = (project) => {
  const keys = new Set((project.sources ?? []).map(({ key }) => key))
  return [
    ...repeatedKeys(project),
    ...sourcesNamed(project).flatMap((named) => unsourced(named, keys)),
  ]
}

function unsourced({ key, path }: Sourced, keys: Set<string | null | undefined>): FieldError[] {
  if (!key) {
    return [{ path, message: 'Name the source of this figure: the key of a row under Sources.' }]
  }
  if (keys.has(key)) return []
  const allowed = [...keys].join(', ') || 'none yet, add a row under Sources'
  return [{ path, message: `There is no source ${key}. Allowed: ${allowed}.` }]
}

function repeatedKeys({ sources }: StoredProject): FieldError[] {
  const seen = new Set<string>()
  return (sources ?? []).flatMap(({ key }, index) => {
    if (!key) return []
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      { path: `sources.${String(index)}.key`, message: `The key ${key} is used by another row.` },
    ]
  })
}
