import type { SessionRecord } from '@/forum/records'
import { labelOf, SPEAKER_ROLES, type Locale } from '@/vocabulary'

import { countryName } from '../text/countries'
import { pickText } from '../text/pickText'
import { Words } from '../text/Words'
import styles from './Speakers.module.css'

type Speaker = SessionRecord['speakers'][number]

/**
 * The speakers, each with title, organisation and country, and with the role unless it is speaker.
 */
export function Speakers({ speakers, locale }: { speakers: readonly Speaker[]; locale: Locale }) {
  return (
    <ul className={styles.speakers}>
      {speakers.map((speaker, index) => (
        <li key={index}>
          <b>{speaker.name}</b>
          {speaker.role !== 'speaker' && (
            <span className={styles.part}> {labelOf(SPEAKER_ROLES, speaker.role, locale)}</span>
          )}
          <Position speaker={speaker} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

function Position({ speaker, locale }: { speaker: Speaker; locale: Locale }) {
  const country = speaker.state ? countryName(speaker.state, locale) : ''
  const isNamed = [speaker.title, speaker.organisation].some((text) =>
    pickText(text, locale).text.includes(country),
  )
  const parts = [
    ...[speaker.title, speaker.organisation]
      .filter((text) => Object.keys(text).length > 0)
      .map((text, index) => <Words key={index} of={text} locale={locale} />),
    // The name of a country's ministry already says which country.
    ...(isNamed ? [] : [country]),
  ]
  if (parts.length === 0) return null
  return (
    <span className={styles.position}>
      {parts.map((one, index) => (
        <span key={index}>
          {index > 0 && ', '}
          {one}
        </span>
      ))}
    </span>
  )
}
