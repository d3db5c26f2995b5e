import { textIn } from '@/vocabulary'
import type { StoredProject } from '@/project'
import { makeProject, seriesOf } from './project'

/** The seed of all generated data, so that two runs measure the same. */
export const SEED = 20_261_125

/** The first `count` projects with their codes, in the order of their numbers. */
export function* makeProjects(count: number, seed = SEED): Generator<StoredProject> {
  const last = new Map<string, number>()
  for (let n = 0; n < count; n += 1) {
    const project = makeProject(n, seed)
    const series = seriesOf(project)
    const number = (last.get(series) ?? 0) + 1
    last.set(series, number)
    const code = `${series}-${String(number).padStart(4, '0')}`
    yield { ...project, code, slug: slugOf(textIn(project.title, 'en')) }
  }
}

/** English titles of generated projects contain only plain letters, digits and spaces. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}
