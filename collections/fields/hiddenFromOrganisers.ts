import type { ClientUser } from 'payload'

/** For `admin.hidden`: organisers have nothing to do here. What they may read, other doors give. */
export function hiddenFromOrganisers({ user }: { user: ClientUser }): boolean {
  return user.role === 'organiser'
}
