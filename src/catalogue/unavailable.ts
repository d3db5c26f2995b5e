/** The catalogue can't say what is true now: the log is out of reach, or the catalogue is closed. */
export class CatalogueUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    // Written out, because a production build shortens the names of classes.
    this.name = 'CatalogueUnavailable'
  }
}
