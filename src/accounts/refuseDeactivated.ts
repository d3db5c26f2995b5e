import type { CollectionBeforeLoginHook } from 'payload'
import { AccountDeactivated } from './signInRefused'

/** Tells who gave the right password that the account is switched off; a stranger learns nothing. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ user }) => {
  if ((user as { active?: boolean | null }).active === false) throw new AccountDeactivated()
}
