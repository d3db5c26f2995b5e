import type { Card } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { DELIVERY_MODELS, isOpen, labelOf, SUBSECTORS, type Locale } from '@/vocabulary'

import { formatQuantity } from '../format/quantities'
import { projectPath } from '../links/paths'
import { CodeMark } from '../marks/CodeMark'
import { CostFigure } from '../marks/CostFigure'
import { OriginNote } from '../marks/OriginNote'
import { ReadinessStrip } from '../marks/ReadinessStrip'
import { isReadinessStated } from '../marks/speakReadiness'
import { RouteLine } from '../marks/RouteLine'
import { StatusLine } from '../marks/StatusLine'
import { countryName } from '../text/countries'
import { DateOf } from '../text/DateOf'
import { Words } from '../text/Words'
import styles from './Entry.module.css'

interface Props {
  card: Card
  locale: Locale
  /** `YYYY-MM-DD`: status dates of open projects more than two years before it are marked as old. */
  today: string
}

/** One project as an entry of a ledger. */
export function Entry({ card, locale, today }: Props) {
  return (
    <li className={styles.entry}>
      <div className={styles.main}>
        <p className={styles.line}>
          <CodeMark code={card.code} sector={card.sector} />
          <span className={styles.kinds}>{kindsOf(card, locale)}</span>
        </p>
        <h3>
          <a href={projectPath(card, locale)}>
            <Words of={card.title} locale={locale} />
          </a>
        </h3>
        <p className={styles.where}>
          <Where card={card} locale={locale} />
        </p>
        {card.origin !== 'compiled' && (
          <p className={styles.origin}>
            <OriginNote {...card} locale={locale} brief />
          </p>
        )}
      </div>
      <div className={styles.state}>
        <p>
          <StatusLine status={card.status} locale={locale} />
        </p>
        <p className={styles.date}>
          <DateOf date={card.statusDate} locale={locale} {...(isOpen(card.status) && { today })} />
        </p>
        {isReadinessStated(card.readiness.steps) && (
          <p>
            <ReadinessStrip steps={card.readiness.steps} locale={locale} />
          </p>
        )}
      </div>
      <div className={styles.cost}>
        <CostFigure cost={card.cost} locale={locale} />
      </div>
    </li>
  )
}

/** Subsectors (two by name), the main capacity and the delivery model: `Port, Road +1 · 431 km · Private`. */
function kindsOf(card: Card, locale: Locale): string {
  const [first, second, ...more] = card.subsectors.map((code) => labelOf(SUBSECTORS, code, locale))
  const subsectors = [first, second].filter(Boolean).join(', ')
  const { capacity } = card
  return [
    more.length > 0 ? `${subsectors} +${more.length}` : subsectors,
    capacity && formatQuantity(capacity, locale),
    card.deliveryModel && labelOf(DELIVERY_MODELS, card.deliveryModel, locale),
  ]
    .filter(Boolean)
    .join(' · ')
}

function Where({ card, locale }: { card: Card; locale: Locale }) {
  const { marks } = messagesOf(locale)
  const stops = card.places.filter((place) => place.role === 'stop')
  const [first, last] = [stops[0], stops.at(-1)]
  const [site, ...others] = card.places
  return (
    <>
      {first && last && stops.length > 1 ? (
        <RouteLine from={first.name} to={last.name} between={stops.length - 2} locale={locale} />
      ) : (
        site && (
          <span>
            <Words of={site.name} locale={locale} />
            {others.length > 0 && ` +${others.length}`}
          </span>
        )
      )}
      {card.crossBorder && (
        <span className={styles.across}>
          <span className="spoken">{marks.acrossBorders} </span>
          {[...card.states, ...card.otherCountries]
            .map((code) => countryName(code, locale))
            .join(', ')}
        </span>
      )}
    </>
  )
}
