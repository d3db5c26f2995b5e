/**
 * The catalogue cannot tell what is true now: the log is unreachable, or the catalogue is closed.
 */
export class CatalogueUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    // Set explicitly, because a production build shortens class names.
    this.name = 'CatalogueUnavailable'
  }
}
