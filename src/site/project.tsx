import { resolveProject } from '@/catalogue'
import type { Card, ProjectFound, Snapshot } from '@/catalogue/types'
import { projectPath } from '@/ui/links/paths'
import { boxOf } from '@/ui/map/mercator'
import { projectView } from '@/ui/map/ProjectMap'
import { ProjectSheet } from '@/ui/project/ProjectSheet'
import { pickText } from '@/ui/text/pickText'
import { missingPage, withdrawnPage } from './notices'
import type { MakePage, PageRequest, ShownPage } from './page'

const MAX_SIMILAR = 3
const MAX_FAINT = 40

/** The page of a project, or what stands in its place: its one address, a withdrawal, nothing. */
export const projectPage: MakePage = async (request) => {
  const { catalogue, locale, path } = request
  const decision = await resolveProject(catalogue, { code: path.code ?? '', slug: path.slug })
  switch (decision.kind) {
    case 'missing':
      return missingPage(locale)
    case 'withdrawn':
      return withdrawnPage(decision.found, locale)
    case 'moved':
      return { status: 301, to: projectPath(decision.found.record, locale) }
    case 'shown':
      return show(decision.found, request)
  }
}

async function show(
  found: ProjectFound,
  { assets, catalogue, locale, snapshot, today }: PageRequest,
): Promise<ShownPage> {
  const { record } = found
  const history = await catalogue.history(record.code)
  return {
    status: 200,
    title: pickText(record.title, locale).text,
    description: pickText(record.summary, locale).text || undefined,
    type: 'article',
    canonical: projectPath(record, locale),
    here: 'projects',
    body: (
      <ProjectSheet
        found={found}
        {...cardsAround(found, snapshot)}
        history={history ?? []}
        land={assets.land}
        locale={locale}
        today={today}
      />
    ),
  }
}

/** The nearest projects in kind, and those of the sector that lie on the project's map. */
function cardsAround(
  { card }: ProjectFound,
  snapshot: Snapshot,
): { similar: Card[]; onMap: Card[] } {
  const bbox: [number, number, number, number] = [...boxOf(projectView(card))]
  const neighbours = [...snapshot.all({ sector: [card.sector], bbox }, MAX_FAINT + 1)]
  return {
    similar: snapshot.similar(card.code, MAX_SIMILAR),
    onMap: neighbours.filter(({ code }) => code !== card.code),
  }
}
