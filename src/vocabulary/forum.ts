import type { CodeOf, Term } from './term'

/** How people take part in an edition of the Forum. */
export const ATTENDANCE_MODES = [
  { code: 'onSite', label: { en: 'On site' } },
  { code: 'online', label: { en: 'Online' } },
  { code: 'hybrid', label: { en: 'On site and online' } },
  { code: 'notStated', label: { en: 'Not stated' } },
] as const satisfies readonly Term[]

/** What a session of the programme is. */
export const SESSION_KINDS = [
  { code: 'opening', label: { en: 'Opening' } },
  { code: 'keynote', label: { en: 'Keynote' } },
  { code: 'panel', label: { en: 'Panel' } },
  { code: 'briefing', label: { en: 'Briefing' } },
  { code: 'projectPresentation', label: { en: 'Project presentation' } },
  { code: 'businessMeetings', label: { en: 'Business meetings' } },
  { code: 'break', label: { en: 'Break' } },
  { code: 'closing', label: { en: 'Closing' } },
] as const satisfies readonly Term[]

/** What a person does in a session. */
export const SPEAKER_ROLES = [
  { code: 'speaker', label: { en: 'Speaker' } },
  { code: 'moderator', label: { en: 'Moderator' } },
  { code: 'panellist', label: { en: 'Panellist' } },
] as const satisfies readonly Term[]

/** What a session's link leads to. */
export const SESSION_LINKS = [
  { code: 'slides', label: { en: 'Slides' } },
  { code: 'recording', label: { en: 'Recording' } },
  { code: 'online', label: { en: 'Join online' } },
  { code: 'other', label: { en: 'Further reading' } },
] as const satisfies readonly Term[]

/** What an item of the news is. */
export const NEWS_KINDS = [
  { code: 'pressRelease', label: { en: 'Press release' } },
  { code: 'story', label: { en: 'Story' } },
] as const satisfies readonly Term[]

/** What the rows of the Forum's log are about. */
export const FORUM_SUBJECTS = [
  { code: 'editions', label: { en: 'Editions' } },
  { code: 'sessions', label: { en: 'Sessions' } },
  { code: 'news', label: { en: 'News' } },
  { code: 'guides', label: { en: 'Funding guides' } },
] as const satisfies readonly Term[]

export type ForumSubject = CodeOf<typeof FORUM_SUBJECTS>
