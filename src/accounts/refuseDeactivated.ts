import type { CollectionBeforeLoginHook } from 'payload'
import { AccountDeactivated } from './accountDeactivated'

/**
 * Tells users who gave the right password that their account is deactivated; a stranger learns
 * nothing.
 */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ user }) => {
  if ((user as { active?: boolean | null }).active === false) throw new AccountDeactivated()
}
