import { resolveProject } from '@/catalogue'
import type { ForumSnapshot } from '@/catalogue/forum/types'
import type { Card, ProjectWithHistory, Snapshot } from '@/catalogue/types'
import { projectPath } from '@/ui/links/paths'
import { boxOf, type View } from '@/basemap/mercator'
import { projectView } from '@/ui/map/ProjectMap'
import { ProjectSheet } from '@/ui/project/ProjectSheet'
import { pickText } from '@/ui/text/pickText'
import { notFoundPage, withdrawnPage } from './notices'
import type { PageHandler, PageRequest, ShownPage } from './page'

const MAX_SIMILAR = 3
const MAX_NEIGHBOURS = 40

/**
 * The page of a project, or what takes its place: a redirect to its canonical address, a withdrawal
 * notice, or a 404.
 */
export const projectPage: PageHandler = async (request) => {
  const { catalogue, locale, path } = request
  const resolved = await resolveProject(
    { project: (code) => catalogue.projectWithHistory(code) },
    { code: path.code ?? '', slug: path.slug },
  )
  switch (resolved.kind) {
    case 'missing':
      return notFoundPage(locale)
    case 'withdrawn':
      return withdrawnPage(resolved.found, locale)
    case 'moved':
      return { status: 301, to: projectPath(resolved.found.record, locale) }
    case 'shown':
      return showProject(resolved.found, request)
  }
}

/** The page of a project that is there. */
export function showProject(
  found: ProjectWithHistory,
  {
    assets,
    locale,
    snapshot,
    today,
  }: Pick<PageRequest, 'assets' | 'locale' | 'snapshot' | 'today'>,
): ShownPage {
  const { history, record } = found
  const card = cardOf(found, snapshot)
  const view = projectView(card)
  return {
    status: 200,
    title: pickText(record.title, locale).text,
    description: pickText(record.summary, locale).text || undefined,
    type: 'article',
    canonical: projectPath(record, locale),
    here: 'projects',
    body: (
      <ProjectSheet
        found={{ kind: 'published', record, card }}
        view={view}
        {...relatedCards(card, view, snapshot)}
        history={history}
        {...forumOf(card, snapshot.forum())}
        land={assets.land}
        locale={locale}
        today={today}
      />
    ),
  }
}

/** The catalogue's own card, unless the log has moved on in the meantime. */
function cardOf(found: ProjectWithHistory, snapshot: Snapshot): Card {
  const card = snapshot.card(found.record.code)
  return card?.seq === found.seq ? card : found.card
}

/** Where the project is presented, and the funding that may fit it. */
function forumOf(card: Card, forum: ForumSnapshot) {
  const editions = new Map(forum.editions().map(({ record }) => [record.code, record]))
  const presentations = forum.sessions({ project: card.code }).flatMap(({ record }) => {
    const edition = editions.get(record.edition)
    return edition ? [{ session: record, edition }] : []
  })
  return { presentations, guides: forum.guidesFor(card) }
}

/** The most similar projects, and those of the same sector on the project's map. */
function relatedCards(
  card: Card,
  view: View,
  snapshot: Snapshot,
): { similar: Card[]; onMap: Card[] } {
  const bbox: [number, number, number, number] = [...boxOf(view)]
  const neighbours = [...snapshot.all({ sector: [card.sector], bbox }, MAX_NEIGHBOURS + 1)]
  return {
    similar: snapshot.similar(card.code, MAX_SIMILAR),
    onMap: neighbours.filter(({ code }) => code !== card.code),
  }
}
