import type { ScheduleChange } from '@/catalogue/forum/types'
import { SESSION } from '@/forum/fields/session'

/** The label of each part of a session for readers. */
const LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  SESSION.map(({ form, name }) => [name, form.publicLabel ?? form.label]),
)

/** Shown in separate columns or as a cancellation, so not listed again. */
const SHOWN_ELSEWHERE = ['day', 'start', 'end', 'room', 'cancelled']

/** The changed parts of a session other than its time, place and cancellation. */
export function changedParts({ changed }: ScheduleChange): string[] {
  return changed
    .filter((part) => !SHOWN_ELSEWHERE.includes(part))
    .map((part) => LABELS[part] ?? part)
}
