import type { Catalogue } from './types'
import { CatalogueUnavailable } from './unavailable'

// A module can be loaded more than once in one process, so a single instance has to hang on
// globalThis.
const KEY = Symbol.for('connectivity-catalogue.catalogue')

type Holder = typeof globalThis & { [KEY]?: Catalogue }

/** Sets the catalogue of this process; undefined removes it. */
export function setCurrentCatalogue(catalogue: Catalogue | undefined): void {
  ;(globalThis as Holder)[KEY] = catalogue
}

/** The catalogue of this process. Throws CatalogueUnavailable before one is set. */
export function currentCatalogue(): Catalogue {
  const catalogue = (globalThis as Holder)[KEY]
  if (!catalogue) throw new CatalogueUnavailable('The catalogue has not been started')
  return catalogue
}
