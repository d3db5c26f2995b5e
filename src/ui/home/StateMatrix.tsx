import type { Snapshot } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { labelOf, SECTORS, STATES, type Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { listPath } from '../links/listLinks'
import { SectorMark } from '../marks/SectorMark'
import { classNames } from '../styles/classNames'
import styles from './StateMatrix.module.css'

/** Project counts by lead state, for each sector and for all. */
export interface StateCounts {
  sectors: Record<string, ReturnType<Snapshot['statistics']>[string]>
  all: ReturnType<Snapshot['statistics']>[string]
}

/** A table of lead states by sectors; every figure links to its projects. */
export function StateMatrix({ counts, locale }: { counts: StateCounts; locale: Locale }) {
  const words = messagesOf(locale).home
  const countOf = (list: StateCounts['all'] | undefined, state: string) =>
    list?.find(({ value }) => value === state)?.count ?? 0
  return (
    <table className={classNames('ledger', styles.matrix)}>
      <thead>
        <tr>
          <th scope="col">{words.state}</th>
          {SECTORS.map(({ code }) => (
            <th key={code} scope="col" className="figure">
              <span className="spoken">{labelOf(SECTORS, code, locale)}</span>
              <SectorMark sector={code} size={15} />
            </th>
          ))}
          <th scope="col" className="figure">
            {words.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {STATES.map(({ code: state }) => (
          <tr key={state}>
            <th scope="row">
              <a href={listPath({ leadState: [state] }, locale)}>
                {labelOf(STATES, state, locale)}
              </a>
            </th>
            {SECTORS.map(({ code }) => (
              <td key={code} className="figure">
                {formatNumber(countOf(counts.sectors[code], state), locale)}
              </td>
            ))}
            <td className="figure">
              <b>{formatNumber(countOf(counts.all, state), locale)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
