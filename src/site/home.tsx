import { FACETS, type Snapshot } from '@/catalogue/types'
import { nextOrLatest } from '@/ui/forum/editionDates'
import { messagesOf } from '@/messages'
import { AreaList } from '@/ui/home/AreaList'
import { Cartouche } from '@/ui/home/Cartouche'
import { Corridors } from '@/ui/home/Corridors'
import { ForumStrip } from '@/ui/home/ForumStrip'
import { LifeOfAll } from '@/ui/home/LifeOfAll'
import { Numbers } from '@/ui/home/Numbers'
import { newestByStatus, pickCorridors } from '@/ui/home/pickCards'
import { SectorColumns } from '@/ui/home/SectorColumns'
import { StateMatrix, type StateCounts } from '@/ui/home/StateMatrix'
import { sitePath } from '@/ui/links/paths'
import { Entries } from '@/ui/list/Entries'
import { HomeMap } from '@/ui/map/HomeMap'
import { Legend } from '@/ui/map/Legend'
import { MapNote } from '@/ui/map/MapNote'
import { SECTORS } from '@/vocabulary'
import styles from './home.module.css'
import type { PageHandler, PageRequest } from './page'

/** A map with more marks than this is unreadable, and heavy. */
const MAX_ON_MAP = 600
const MAX_NEWS = 2

export const homePage: PageHandler = (request) => ({
  status: 200,
  title: messagesOf(request.locale).site.name,
  canonical: sitePath('/', request.locale),
  here: 'home',
  body: <Home {...request} />,
})

function Home({ snapshot, locale, today, assets: { land } }: PageRequest) {
  const { home: words, map } = messagesOf(locale)
  const whole = snapshot.search({ facets: [...FACETS], limit: 1 })
  const forum = snapshot.forum()
  const corridors = pickCorridors(snapshot.all({ crossBorder: true, sort: '-cost' }), 5)
  return (
    <>
      <div className={styles.sheet}>
        <Cartouche size={whole.page.total} locale={locale} />
        <HomeMap cards={snapshot.all({ sort: '-cost' }, MAX_ON_MAP)} land={land} locale={locale} />
        <div className={styles.key}>
          <h2>{words.legend}</h2>
          <Legend locale={locale} sectors />
        </div>
      </div>
      <MapNote>
        {map.note} <a href={sitePath('/projects', locale)}>{words.asList}</a>
      </MapNote>
      <ForumStrip
        edition={nextOrLatest(forum.editions(), today)}
        news={forum
          .news({})
          .slice(0, MAX_NEWS)
          .map(({ record }) => record)}
        locale={locale}
        today={today}
      />
      <section className={styles.section} aria-labelledby="numbers">
        <h2 id="numbers">{words.numbers}</h2>
        <Numbers whole={whole} cost={snapshot.cost({})} locale={locale} />
        <LifeOfAll statuses={whole.facets.status ?? []} locale={locale} />
      </section>
      <section className={styles.section} aria-labelledby="sectors">
        <h2 id="sectors">{words.bySector}</h2>
        <SectorColumns
          sectors={snapshot.statistics(['sector']).sector ?? []}
          subsectors={whole.facets.subsector ?? []}
          locale={locale}
        />
      </section>
      {corridors.length > 0 && (
        <section className={styles.section} aria-labelledby="corridors">
          <h2 id="corridors">{words.corridors}</h2>
          <Corridors cards={corridors} locale={locale} />
        </section>
      )}
      <div className={styles.two}>
        <section aria-labelledby="newest">
          <h2 id="newest">{words.newest}</h2>
          <Entries cards={newestByStatus(snapshot.all({}), 8)} locale={locale} today={today} />
          {whole.page.total === 0 && <p className="nothing">{words.noProjects}</p>}
        </section>
        <div>
          <section aria-labelledby="areas">
            <h2 id="areas">{words.byArea}</h2>
            <AreaList areas={whole.facets.area ?? []} locale={locale} />
          </section>
          <section aria-labelledby="states">
            <h2 id="states">{words.byState}</h2>
            <StateMatrix counts={countStates(snapshot)} locale={locale} />
          </section>
        </div>
      </div>
    </>
  )
}

function countStates(snapshot: Snapshot): StateCounts {
  const by = SECTORS.map(({ code }) => {
    const counts = snapshot.statistics(['leadState'], { sector: [code] }).leadState ?? []
    return [code, counts] as const
  })
  return {
    sectors: Object.fromEntries(by),
    all: snapshot.statistics(['leadState']).leadState ?? [],
  }
}
