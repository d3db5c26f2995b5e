import type { ProjectFound } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { labelOf, SECTORS, STATES, type Locale } from '@/vocabulary'

import { Crumbs } from '../frame/Crumbs'
import { listPath } from '../links/listLinks'
import { sitePath } from '../links/paths'

/** The breadcrumbs from the list to this record. */
export function ProjectCrumbs({
  found: { record },
  locale,
}: {
  found: ProjectFound
  locale: Locale
}) {
  const { leadState, sector } = record
  return (
    <Crumbs
      steps={[
        { label: messagesOf(locale).list.title, href: sitePath('/projects', locale) },
        {
          label: labelOf(STATES, leadState, locale),
          href: listPath({ leadState: [leadState] }, locale),
        },
        {
          label: labelOf(SECTORS, sector, locale),
          href: listPath({ leadState: [leadState], sector: [sector] }, locale),
        },
      ]}
      locale={locale}
    />
  )
}
