import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/permissions'
import { guidesFor, readGuide } from './guides'

/** The guide of whoever is signed in, with links to others that concern them: `?guide=` names one. */
export async function GuideView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  const guides = guidesFor(actorOf(req.user))
  const guide = guides.find(({ name }) => name === searchParams?.guide) ?? guides[0]
  if (!req.user || !guide)
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/guide`)}`)
  const text = await readGuide(guide)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="guide">
        {guides.length > 1 && (
          <nav aria-label="Guides" className="stage-links">
            {guides.map(({ label, name }) => (
              <a
                aria-current={name === guide.name ? 'page' : undefined}
                href={`${admin}/guide?guide=${name}`}
                key={name}
              >
                {label}
              </a>
            ))}
          </nav>
        )}
        <article dangerouslySetInnerHTML={{ __html: text }} />
      </Gutter>
    </DefaultTemplate>
  )
}
