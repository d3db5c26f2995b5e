import { messagesOf } from '@/messages'
import type { PublicRecord } from '@/project'
import { FUNDING_KINDS, FUNDING_SOURCES, labelOf, type Locale } from '@/vocabulary'

import { formatAmount } from '../format/money'
import { formatPart } from '../format/numbers'
import { Words } from '../text/Words'
import styles from './Financing.module.css'
import { FinancingBar } from './FinancingBar'
import { financingParts, type FinancingParts } from './financingParts'
import noteStyles from './noteLine.module.css'
import type { SourceNumbers } from './references'
import { Refs } from './Refs'

interface Props {
  record: PublicRecord
  numbers: SourceNumbers
  locale: Locale
}

/** The funding, as a bar and as the authoritative table. */
export function Financing({ record, numbers, locale }: Props) {
  const words = messagesOf(locale).project
  const parts = financingParts(record.funding, record.cost)
  const isBarred = parts !== undefined || (record.funding.length === 0 && record.cost !== null)
  const currency = parts?.currency ?? 'USD'
  const amount = (value: number) => formatAmount(value, currency, locale, 'asGiven')
  return (
    <>
      {isBarred && (
        <p className={styles.head}>
          <span>{parts && words.named(amount(parts.named))}</span>
          <span>{words.ofCost(parts ? amount(parts.whole) : costOf(record, locale))}</span>
        </p>
      )}
      {isBarred && <FinancingBar funding={record.funding} parts={parts} label={words.barLabel} />}
      {record.funding.length === 0 ? (
        <div className="empty">
          <p>
            <b>{words.fundingNone}</b>
          </p>
        </div>
      ) : (
        <FundingTable {...{ record, numbers, locale, parts }} />
      )}
    </>
  )
}

function costOf({ cost }: PublicRecord, locale: Locale): string {
  return cost ? formatAmount(cost.amount, cost.currency, locale, 'asGiven') : ''
}

function FundingTable({
  record,
  numbers,
  locale,
  parts,
}: Props & { parts: FinancingParts | undefined }) {
  const { project: words, values } = messagesOf(locale)
  const part = (value: number | null | undefined) =>
    parts && value !== null && value !== undefined ? formatPart(value / parts.whole, locale) : ''
  const sum = (value: number) => formatAmount(value, parts?.currency ?? 'USD', locale, 'asGiven')
  return (
    <div className="scroll" tabIndex={0} role="group" aria-labelledby="funding-caption">
      <table className="ledger">
        <caption id="funding-caption" className="spoken">
          {words.fundingCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.sourceColumn}</th>
            <th scope="col">{words.kindColumn}</th>
            <th scope="col" className="figure">
              {words.amountColumn}
            </th>
            {parts && (
              <th scope="col" className="figure">
                {words.partColumn}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {record.funding.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                {row.organisation ? (
                  <Words of={row.organisation.name} locale={locale} />
                ) : (
                  labelOf(FUNDING_SOURCES, row.fundingSource, locale)
                )}
                <Refs to={row.source} numbers={numbers} locale={locale} />
                {Object.keys(row.note).length > 0 && (
                  <span className={noteStyles.noteLine}>
                    <Words of={row.note} locale={locale} />
                  </span>
                )}
              </th>
              <td>{labelOf(FUNDING_KINDS, row.kind, locale)}</td>
              <td className="figure">
                {row.amount !== null && row.currency !== null
                  ? formatAmount(row.amount, row.currency, locale, 'asGiven')
                  : values.notStated}
              </td>
              {parts && <td className="figure">{part(parts.amounts[index])}</td>}
            </tr>
          ))}
          {parts && record.cost && parts.unnamed > 0 && (
            <tr>
              <th scope="row">{words.unnamed}</th>
              <td />
              <td className="figure">{sum(parts.unnamed)}</td>
              <td className="figure">{part(parts.unnamed)}</td>
            </tr>
          )}
        </tbody>
        {parts && (
          <tfoot>
            <tr>
              <th scope="row">
                {record.cost && parts.unnamed >= 0 && parts.whole > parts.named
                  ? words.costStated
                  : words.sumNamed}
              </th>
              <td />
              <td className="figure">{sum(parts.whole)}</td>
              <td className="figure">{part(parts.whole)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
