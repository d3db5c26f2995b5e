import type { Bare } from '../servers/bare'
import type { Child } from '../servers/child'
import type { Effort } from './compare'

/** What every measure works with. */
export interface Setting {
  isQuick: boolean
  effort: Effort
  /** Projects of the catalogue that most is measured on. */
  projects: number
  /** Only rows whose name has this text are measured. */
  match: string
  connections: readonly number[]
  product: Child
  bare: Bare
  /** A folder of made data: `log` holds no projects to be written, only what is read. */
  folder: (projects: number, extent: 'complete' | 'log') => Promise<string>
  /** A copy of it that may be written. */
  copy: (projects: number) => Promise<string>
}
