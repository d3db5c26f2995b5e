import { GuideSheet } from '@/ui/funding/GuideSheet'
import { guidePath } from '@/ui/links/forumPaths'
import { pickText } from '@/ui/text/pickText'
import { goneEntryPage, notFoundPage } from '../notices'
import type { PageHandler } from '../page'

/** Projects that a guide's page names. */
const MAX_PROJECTS = 20

/** One guide to funding, with the projects that its rules find now. */
export const guidePage: PageHandler = ({ locale, path, snapshot }) => {
  const forum = snapshot.forum()
  const decision = forum.decide('guides', path.code ?? '')
  if (decision.kind === 'withdrawn') return goneEntryPage('guides', decision.at, locale)
  if (decision.kind === 'missing') return notFoundPage(locale)
  const { record } = decision.found
  const { fundingSource } = record
  return {
    status: 200,
    title: pickText(record.name, locale).text,
    description: pickText(record.summary, locale).text || undefined,
    type: 'article',
    canonical: guidePath(record.code, locale),
    here: 'funding',
    body: (
      <GuideSheet
        guide={record}
        found={forum.projectsFor(record, MAX_PROJECTS)}
        naming={
          fundingSource ? snapshot.search({ funding: [fundingSource], limit: 1 }).page.total : 0
        }
        locale={locale}
      />
    ),
  }
}
