import type { Unusual } from '../acknowledgements'
import type { StoredProject, StoredRate } from '@/project'
import type { Problem } from '../shape/problems'

/** What a check finds: wrong as it stands, or unusual and to be acknowledged with a reason. */
export type Finding = Problem | Unusual

/** A rule over a whole entry. `today` is `YYYY-MM-DD`; `rates` are those of the entry's currencies. */
export type Check = (
  project: StoredProject,
  today: string,
  rates: readonly StoredRate[],
) => Finding[]
