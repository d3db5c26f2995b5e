import type { FittingProject } from '@/catalogue/forum/types'
import type { GuideRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { listPath } from '../links/listLinks'
import { projectPath } from '../links/paths'
import { CodeMark } from '../marks/CodeMark'
import { CostFigure } from '../marks/CostFigure'
import { Words } from '../text/Words'
import { fitQuery, isStricter } from './fitQuery'
import { rulesInWords } from './fitWords'
import styles from './FittingProjects.module.css'
import { Reasons } from './Reasons'

interface Props {
  guide: GuideRecord
  /** The first matching projects, and how many there are. */
  found: { projects: readonly FittingProject[]; total: number }
  locale: Locale
}

/** The rules of a guide, and the projects that match them, each with the reasons. */
export function FittingProjects({ guide, found, locale }: Props) {
  const { funding: words, values } = messagesOf(locale)
  const rules = rulesInWords(guide.fit, locale)
  if (rules.length === 0) return <p className="nothing">{words.rulesNone}</p>
  const { projects, total } = found
  const all = values.projects(total, formatNumber(total, locale))
  return (
    <>
      <p className={styles.lead}>{words.rulesLead}</p>
      <dl className={styles.rules}>
        {rules.map(({ name, values: text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {total === 0 ? (
        <p className="nothing">{words.fitNone}</p>
      ) : (
        <>
          <h3 className={styles.tally}>
            {projects.length < total
              ? words.fitFirst(formatNumber(projects.length, locale), all)
              : words.fitTotal(all)}
          </h3>
          <ol className={styles.projects}>
            {projects.map(({ card, fit }) => (
              <li key={card.code}>
                <div>
                  <CodeMark code={card.code} sector={card.sector} />
                  <h4>
                    <a href={projectPath(card, locale)}>
                      <Words of={card.title} locale={locale} />
                    </a>
                  </h4>
                  <Reasons fit={fit} card={card} locale={locale} />
                </div>
                <div className={styles.cost}>
                  <CostFigure cost={card.cost} locale={locale} />
                </div>
              </li>
            ))}
          </ol>
          <p className={styles.all}>
            <a href={listPath(fitQuery(guide), locale)}>
              {isStricter(guide) ? words.fitListStated : words.fitList}
            </a>
          </p>
        </>
      )}
    </>
  )
}
