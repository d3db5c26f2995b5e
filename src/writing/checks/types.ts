import type { Unusual } from '../acknowledgements'
import type { StoredProject, StoredRate } from '@/project'
import type { FieldError } from '../shape/fieldErrors'

/** What a check finds: an error, or something unusual that has to be acknowledged with a reason. */
export type Finding = FieldError | Unusual

/**
 * A rule about a whole entry. `today` is `YYYY-MM-DD`; `rates` are those of the entry's currencies.
 */
export type Check = (
  project: StoredProject,
  today: string,
  rates: readonly StoredRate[],
) => Finding[]
