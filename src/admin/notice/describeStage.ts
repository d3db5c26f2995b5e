import type { Actor } from '@/permissions'
import { worksOn, type Standing } from '../offered'

/** What the stage means for this user, in one or two plain sentences. */
export function describeStage(actor: Actor, standing: Standing): string {
  const { live, stage } = standing
  if (!worksOn(actor, standing)) return 'You may read this entry. Others work on it.'
  const isMinistry = actor.kind === 'person' && actor.role === 'ministry'
  switch (stage) {
    case null:
      return 'Save it as a draft at any time: the lead state and the sector are all that a draft needs. Submit it for review when it is complete.'
    case 'draft':
      return live
        ? 'This is a draft of changes. The public still sees the text that was approved last.'
        : 'Only the ministry and the secretariat see this entry. Submit it for review when it is complete.'
    case 'submitted':
      return isMinistry
        ? 'The secretariat is reading this entry, so it cannot be changed now. Recall it if you need to change it.'
        : 'This entry waits for review. Read it, then publish it or return it to the ministry with your reason.'
    case 'changesRequested':
      return isMinistry
        ? 'The secretariat asks you to change this entry. Change it, then submit it again.'
        : 'The ministry was asked to change this entry and has not submitted it again yet.'
    case 'published':
      return 'The public sees this text. A change begins a new draft; the public text stays until the change is approved.'
    case 'withdrawn':
      return 'The public no longer sees this project. It passes review again before it comes back.'
    case 'archived':
      return 'This entry is archived. Reopen it to work on it.'
  }
}
