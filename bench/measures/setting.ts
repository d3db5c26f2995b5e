import type { Bare } from '../servers/bare'
import type { Child } from '../servers/child'
import type { Effort } from './compare'

/** What every measure has at hand. */
export interface Setting {
  isQuick: boolean
  effort: Effort
  /** Number of projects in the main catalogue. */
  projects: number
  /** Only rows whose name contains this text are measured. */
  match: string
  connections: readonly number[]
  product: Child
  bare: Bare
  /** A folder of generated data: `log` has no projects to be written, only the log to be read. */
  folder: (projects: number, extent: 'complete' | 'log') => Promise<string>
  /** A copy of it that may be written to. */
  copy: (projects: number) => Promise<string>
}
