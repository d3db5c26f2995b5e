import type { StoredProject } from '@/publications/record/stored'
import type { Problem } from '../shape/problems'

/** A rule over a whole entry. `today` is `YYYY-MM-DD`. */
export type Check = (project: StoredProject, today: string) => Problem[]
