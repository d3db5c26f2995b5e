import { unreadOf } from '../unread'
import type { Check } from './types'

/** As much of a text as a sentence can quote. */
const QUOTED = 60

/** What a form has kept as it was typed has to be corrected before anybody reviews the entry. */
export const checkUnread: Check = (project) =>
  unreadOf(project).map(({ path, text }) => ({
    path,
    message: `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}” is kept as you typed it, but it cannot be read here. Correct it, or empty the field.`,
  }))
