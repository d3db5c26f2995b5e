import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { sitePath } from '../links/paths'
import { Wordmark } from '../marks/Wordmark'
import styles from './Masthead.module.css'

export type Place = 'home' | 'projects' | 'forum' | 'news' | 'funding' | 'about' | undefined

/** The header of every page: the navigation is a line with a stop under each entry. */
export function Masthead({ here, locale }: { here: Place; locale: Locale }) {
  const { site } = messagesOf(locale)
  const entries = [
    { name: 'projects', label: site.nav.projects, href: sitePath('/projects', locale) },
    { name: 'forum', label: site.nav.forum, href: sitePath('/forum', locale) },
    { name: 'news', label: site.nav.news, href: sitePath('/news', locale) },
    { name: 'funding', label: site.nav.funding, href: sitePath('/funding', locale) },
    { name: 'about', label: site.nav.about, href: sitePath('/about', locale) },
    { name: 'api', label: site.nav.api, href: '/api/v1/docs' },
  ]
  return (
    <header className={styles.masthead}>
      <a className={styles.skip} href="#main">
        {site.skip}
      </a>
      <div className="page-width">
        <div className={styles.line}>
          <a
            className={styles.brand}
            href={sitePath('/', locale)}
            aria-current={here === 'home' ? 'page' : undefined}
          >
            <Wordmark />
            <span>{site.name}</span>
          </a>
          <nav aria-label={site.main}>
            {entries.map(({ name, label, href }) => (
              <a key={name} href={href} aria-current={here === name ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <a className={styles.signIn} href="/admin">
            {site.signIn}
          </a>
        </div>
      </div>
    </header>
  )
}
