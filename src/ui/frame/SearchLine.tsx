import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import styles from './SearchLine.module.css'

/** The search field and its button, part of the list's form. */
export function SearchLine({ text, locale }: { text?: string; locale: Locale }) {
  const words = messagesOf(locale).list
  return (
    <div className={styles.line}>
      <label className="spoken" htmlFor="search-text">
        {words.search}
      </label>
      <input
        type="search"
        id="search-text"
        name="q"
        placeholder={words.placeholder}
        defaultValue={text}
        maxLength={200}
      />
      <button className="button" type="submit">
        {words.searchButton}
      </button>
    </div>
  )
}
