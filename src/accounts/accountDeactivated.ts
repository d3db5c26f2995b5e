import { APIError } from 'payload'

/** A sign-in with the right password to a deactivated account. */
export class AccountDeactivated extends APIError {
  constructor() {
    super('This account is deactivated. An administrator can switch it on again.', 403, null, true)
    this.name = 'AccountDeactivated'
  }
}
