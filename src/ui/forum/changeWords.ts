import type { ScheduleChange } from '@/catalogue/forum/types'
import { SESSION } from '@/forum/fields/session'

/** What readers find each part of a session called by. */
const LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  SESSION.map(({ form, name }) => [name, form.publicLabel ?? form.label]),
)

/** When and where a session is, told apart below: its parts are not listed again. */
const TOLD = ['day', 'start', 'end', 'room', 'cancelled']

/** The parts of a session that changed, but when, where and whether it takes place. */
export function changedParts({ changed }: ScheduleChange): string[] {
  return changed.filter((part) => !TOLD.includes(part)).map((part) => LABELS[part] ?? part)
}
