import { messagesOf } from '@/messages'
import type { AppliedRate, CostAlternative, Money, PublicRecord, SourceKey } from '@/project'
import { convertedIn } from '@/project/converted'
import type { Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { formatAmount, isConverted, termsOf } from '../format/money'
import { formatNumber } from '../format/numbers'
import { Words } from '../text/Words'
import styles from './CostTable.module.css'
import noteStyles from './noteLine.module.css'
import type { SourceNumbers } from './references'
import { Refs } from './Refs'

interface Props {
  record: PublicRecord
  numbers: SourceNumbers
  locale: Locale
}

/** Every cost that a source states, with the main one marked. Never averaged. */
export function CostTable({ record, numbers, locale }: Props) {
  const words = messagesOf(locale).project
  if (!record.cost && record.costAlternatives.length === 0)
    return <p className="nothing">{words.costNone}</p>
  const sourceOf = (key: SourceKey) => record.sources.find((source) => source.key === key)
  const row = (money: Money | CostAlternative, isShown: boolean) => {
    const source = sourceOf(money.source)
    const note = 'note' in money ? money.note : {}
    const terms = termsOf(money, locale)
    return (
      <tr key={`${money.source} ${money.currency} ${money.amount}`}>
        <td className="date">
          {source?.date ? formatDate(source.date, locale) : messagesOf(locale).values.undated}
        </td>
        <td>
          {source?.publisher ?? source?.title}
          <Refs to={money.source} numbers={numbers} locale={locale} />
        </td>
        <td className="figure">
          {isShown ? <b>{given(money, locale)}</b> : given(money, locale)}
          {isConverted(money) && money.usd !== undefined && (
            <span className={noteStyles.noteLine}>≈ {formatAmount(money.usd, 'USD', locale)}</span>
          )}
        </td>
        <td>
          {isShown ? words.shown : <Words of={note} locale={locale} />}
          {terms.length > 0 && ` (${terms.join(', ')})`}
        </td>
      </tr>
    )
  }
  return (
    <div className="scroll" tabIndex={0} role="group" aria-labelledby="cost-caption">
      <table className="ledger">
        <caption id="cost-caption">{words.costCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.reported}</th>
            <th scope="col">{words.by}</th>
            <th scope="col" className="figure">
              {words.amountColumn}
            </th>
            <th scope="col">{words.basis}</th>
          </tr>
        </thead>
        <tbody>
          {record.cost && row(record.cost, true)}
          {record.costAlternatives.map((money) => row(money, false))}
        </tbody>
      </table>
    </div>
  )
}

function given(money: Money, locale: Locale): string {
  return formatAmount(money.amount, money.currency, locale, 'asGiven')
}

/** The rates used to convert the record's amounts to US dollars, each with its source. */
export function AppliedRates({ record, locale }: Omit<Props, 'numbers'>) {
  const words = messagesOf(locale).project
  const rates = new Map<string, AppliedRate>()
  for (const { currency, rate } of convertedIn(record))
    rates.set(`${currency} ${rate.period}`, rate)
  if (rates.size === 0) return null
  return (
    <div className={styles.rates}>
      <h3>{words.rates}</h3>
      <ul>
        {[...rates].map(([key, rate]) => (
          <li key={key}>
            ≈{' '}
            {words.rate(
              key.split(' ')[0] ?? '',
              formatNumber(rate.perUsd, locale, 4),
              formatDate(rate.period, locale),
            )}
            {': '}
            {rate.source.url ? (
              <a href={rate.source.url}>{rate.source.title}</a>
            ) : (
              rate.source.title
            )}
            , {rate.source.publisher}
          </li>
        ))}
      </ul>
    </div>
  )
}
