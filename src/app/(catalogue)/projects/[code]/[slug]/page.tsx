import type { Metadata } from 'next'

import { currentCatalogue } from '@/catalogue'
import type { Card, ProjectFound } from '@/catalogue/types'
import { today } from '@/dates'
import { Page } from '@/ui/frame/Page'
import { projectPath } from '@/ui/links/paths'
import { boxOf } from '@/ui/map/mercator'
import { projectView } from '@/ui/map/ProjectMap'
import { ProjectSheet } from '@/ui/project/ProjectSheet'
import { DEFAULT_LOCALE } from '@/vocabulary'

import { Canonical } from '../../../Canonical'
import { land } from '../../../land'
import { answerProject, describeProject } from '../../answerProject'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ code: string; slug: string }>
}

const MOST_SIMILAR = 3
const MOST_FAINT = 40

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeProject(await params, DEFAULT_LOCALE)
}

export default async function ProjectPage({ params }: Props) {
  const { code, slug } = await params
  const locale = DEFAULT_LOCALE
  return answerProject({ code, slug: decodeURIComponent(slug) }, locale, async (found) => {
    const [around, history] = await Promise.all([
      cardsAround(found),
      currentCatalogue().history(found.record.code),
    ])
    return (
      <Page here="projects" locale={locale}>
        <Canonical path={projectPath(found.record, locale)} />
        <ProjectSheet
          found={found}
          {...around}
          history={history ?? []}
          land={land}
          locale={locale}
          today={today()}
        />
      </Page>
    )
  })
}

/** The nearest projects in kind, and those of the sector that lie on the project's map. */
async function cardsAround({ card }: ProjectFound): Promise<{ similar: Card[]; onMap: Card[] }> {
  const snapshot = await currentCatalogue().now()
  const bbox: [number, number, number, number] = [...boxOf(projectView(card))]
  const neighbours = [...snapshot.all({ sector: [card.sector], bbox }, MOST_FAINT + 1)]
  return {
    similar: snapshot.similar(card.code, MOST_SIMILAR),
    onMap: neighbours.filter(({ code }) => code !== card.code),
  }
}
