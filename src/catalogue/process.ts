import type { Catalogue } from './types'
import { CatalogueUnavailable } from './unavailable'

// A module is loaded more than once in one process, so what must be one hangs on globalThis.
const KEY = Symbol.for('connectivity-catalogue.catalogue')

type Holder = typeof globalThis & { [KEY]?: Catalogue }

/** Makes this the catalogue of the process; undefined takes it away. */
export function setCurrentCatalogue(catalogue: Catalogue | undefined): void {
  ;(globalThis as Holder)[KEY] = catalogue
}

/** The catalogue of this process. Throws CatalogueUnavailable before one was set. */
export function currentCatalogue(): Catalogue {
  const catalogue = (globalThis as Holder)[KEY]
  if (!catalogue) throw new CatalogueUnavailable('The catalogue has not been started')
  return catalogue
}
