import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import type { ProjectFound } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { Page } from '@/ui/frame/Page'
import { projectPath } from '@/ui/links/paths'
import { Withdrawn } from '@/ui/notice/Withdrawn'
import { pickText } from '@/ui/text/pickText'
import type { Locale } from '@/vocabulary'

import { answered, isUnavailable } from '../answered'
import { decideProject } from './decideProject'
import { findProject } from './findProject'

interface Asked {
  code: string
  slug?: string
}

/** The page of a project, or what stands in its place: the right address, a withdrawal, nothing. */
export function answerProject(
  asked: Asked,
  locale: Locale,
  show: (found: ProjectFound) => Promise<React.ReactNode>,
): Promise<React.ReactNode> {
  return answered(locale, async () => {
    const decision = decideProject(await findProject(asked.code), asked)
    switch (decision.kind) {
      case 'missing':
        return notFound()
      case 'redirect':
        return permanentRedirect(projectPath(decision.to, locale))
      case 'withdrawn':
        return (
          <Page here="projects" locale={locale}>
            <Withdrawn found={decision.found} locale={locale} />
          </Page>
        )
      case 'show':
        return show(decision.found)
    }
  })
}

/** Title, description and rule for robots of a project's page. */
export async function describeProject(asked: Asked, locale: Locale): Promise<Metadata> {
  try {
    const found = await findProject(asked.code)
    if (!found) return { title: messagesOf(locale).missing.title, robots: { index: false } }
    if (found.kind === 'withdrawn')
      return {
        title: messagesOf(locale).project.withdrawnTitle(found.code),
        robots: { index: false },
      }
    const title = pickText(found.record.title, locale).text
    const description = pickText(found.record.summary, locale).text || undefined
    return { title, description, openGraph: { title, description, type: 'article' } }
  } catch (error) {
    if (!isUnavailable(error)) throw error
    return { title: messagesOf(locale).failure.unavailableTitle }
  }
}
