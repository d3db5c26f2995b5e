import { messagesOf } from '@/messages'
import { labelOf, TIME_ZONES, type Locale } from '@/vocabulary'

import styles from './ZoneForm.module.css'
import { zoneLabel, type ShownZone } from './zoneWords'

interface Props {
  zone: ShownZone
  /** The page that the form returns to. */
  path: string
  locale: Locale
  /** A note about the zone that is shown. */
  children: React.ReactNode
}

/** The zone that times are shown in, and a choice of another; `ownZone` offers the reader's. */
export function ZoneForm({ zone, path, locale, children }: Props) {
  const words = messagesOf(locale).forum
  return (
    <div className={styles.zone}>
      <form action={path}>
        <label htmlFor="tz">{words.timesIn}</label>
        <select
          id="tz"
          name="tz"
          defaultValue={zone.shown}
          aria-invalid={zone.wrong === null ? undefined : true}
          aria-describedby={zone.wrong === null ? undefined : 'tz-error'}
        >
          {choicesOf(zone, locale).map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
        <button className="button quiet" type="submit">
          {words.show}
        </button>
      </form>
      <own-zone
        class={styles.own}
        data-shown={zone.shown}
        data-text={words.yourZone('{zone}')}
      ></own-zone>
      <WrongZone zone={zone} locale={locale} />
      <p className={styles.note}>{children}</p>
    </div>
  )
}

/** Names a requested zone that does not exist; nothing if the request was valid or had none. */
export function WrongZone({ zone: { wrong }, locale }: { zone: ShownZone; locale: Locale }) {
  const words = messagesOf(locale).forum
  if (wrong === null) return null
  return (
    <p className={styles.error} id="tz-error">
      <b>{words.error}</b> {words.wrongZone(wrong)}
    </p>
  )
}

/** The edition's own zone first, then the listed ones, then the shown one if it is neither. */
function choicesOf({ own, shown }: ShownZone, locale: Locale): { code: string; label: string }[] {
  const listed = TIME_ZONES.filter(({ code }) => code !== own)
  const isListed = shown === own || listed.some(({ code }) => code === shown)
  return [
    {
      code: own,
      label: messagesOf(locale).forum.ownZone(labelOf(TIME_ZONES, own, locale)),
    },
    ...listed.map(({ code }) => ({ code, label: labelOf(TIME_ZONES, code, locale) })),
    ...(isListed ? [] : [{ code: shown, label: zoneLabel(shown, locale) }]),
  ]
}
