import { messagesOf } from '@/messages'
import { ChangeTable } from '@/ui/forum/ChangeTable'
import { zoneLabel } from '@/ui/forum/zoneWords'
import { Crumbs } from '@/ui/frame/Crumbs'
import { changesPath, editionPath } from '@/ui/links/forumPaths'
import { sitePath } from '@/ui/links/paths'
import { pickText } from '@/ui/text/pickText'
import { Words } from '@/ui/text/Words'
import type { PageHandler } from '../page'
import { ofEdition } from './edition'

/** What changed in an edition's programme since it was first released. */
export const changesPage: PageHandler = (request) =>
  ofEdition(request, ({ record }) => {
    const { locale, snapshot } = request
    const words = messagesOf(locale).forum
    const { code, name, timeZone } = record
    const changes = snapshot.forum().changes(code)
    const title = words.changesTitle(pickText(name, locale).text)
    return {
      status: 200,
      title,
      canonical: changesPath(code, locale),
      here: 'forum',
      body: (
        <>
          <Crumbs
            steps={[
              { label: words.title, href: sitePath('/forum', locale) },
              { label: <Words of={name} locale={locale} />, href: editionPath(code, locale) },
            ]}
            locale={locale}
          />
          <div className="text-page">
            <h1>{words.changes}</h1>
            <p className="lead">{words.changesLead(zoneLabel(timeZone, locale))}</p>
            {changes.length === 0 ? (
              <p className="nothing">{words.changesNone}</p>
            ) : (
              <ChangeTable changes={changes} edition={code} zone={timeZone} locale={locale} />
            )}
          </div>
        </>
      ),
    }
  })
