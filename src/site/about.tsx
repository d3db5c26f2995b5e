import { messagesOf } from '@/messages'
import { sitePath } from '@/ui/links/paths'
import { Section } from '@/ui/project/Section'
import type { Locale } from '@/vocabulary'
import type { PageHandler } from './page'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

export const aboutPage: PageHandler = ({ locale }) => {
  const { title, lead } = messagesOf(locale).about
  return {
    status: 200,
    title,
    description: lead,
    canonical: sitePath('/about', locale),
    here: 'about',
    body: <About locale={locale} />,
  }
}

function About({ locale }: { locale: Locale }) {
  const { about: words, footer } = messagesOf(locale)
  return (
    <div className="text-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Section id="what" title={words.whatTitle}>
        <div className="prose">
          <p>{words.what}</p>
        </div>
      </Section>
      <Section id="origin" title={words.originTitle}>
        <div className="prose">
          <p>{words.originMinistry}</p>
          <p>{words.originCompiled}</p>
          <p>{words.originSaid}</p>
        </div>
      </Section>
      <Section id="figures" title={words.figuresTitle}>
        <div className="prose">
          {words.figures.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            <a href={sitePath('/bankability', locale)}>{footer.bankability}</a>
          </p>
        </div>
      </Section>
      <Section id="maps" title={words.mapsTitle}>
        <div className="prose">
          <p>{words.maps}</p>
        </div>
      </Section>
      <Section id="licence" title={words.licenceTitle}>
        <div className="prose">
          <p>
            {words.licence} {words.licenceUse}
          </p>
          <p>
            <a href={LICENCE} rel="license">
              {words.licenceLink}
            </a>
          </p>
        </div>
      </Section>
      <Section id="disclaimer" title={words.disclaimerTitle}>
        <div className="prose">
          {words.disclaimer.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </Section>
      <Section id="data" title={words.dataTitle}>
        <div className="prose">
          <p>
            {words.data} <a href="/api/v1/docs">{words.dataLink}</a>
          </p>
        </div>
      </Section>
    </div>
  )
}
