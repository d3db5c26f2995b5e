import type { EditionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { Words } from '../text/Words'
import styles from './Contacts.module.css'

/** Offices that readers may contact, each with its topic. */
export function Contacts({
  contacts,
  locale,
}: {
  contacts: EditionRecord['contacts']
  locale: Locale
}) {
  const words = messagesOf(locale).forum
  return (
    <ul className={styles.contacts}>
      {contacts.map(({ about, office, url }, index) => {
        const name = <Words of={office} locale={locale} />
        const topic = Object.values(about).find(Boolean)
        return (
          <li key={index}>
            {url ? <a href={url}>{name}</a> : name}
            {topic && (
              <span className={styles.topic}>
                {words.contactAbout} <Words of={about} locale={locale} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
