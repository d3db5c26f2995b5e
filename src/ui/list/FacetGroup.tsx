import type { Locale, Sector } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { SectorMark } from '../marks/SectorMark'
import { classNames } from '../styles/classNames'
import chartStyles from './chartRow.module.css'
import facetStyles from './facet.module.css'
import styles from './FacetGroup.module.css'
import type { FacetRow } from './facetRows'
import unfoldingStyles from './unfolding.module.css'

interface Props {
  name: string
  title: string
  rows: readonly FacetRow[]
  label: (value: string) => string
  locale: Locale
  open?: boolean
}

/** One facet as checkboxes; the bottom border of each row is a bar chart of its count. */
export function FacetGroup({ name, title, rows, label, locale, open = true }: Props) {
  if (rows.length === 0) return null
  return (
    <details
      className={classNames(unfoldingStyles.unfolding, facetStyles.facet)}
      open={open || rows.some((row) => row.chosen)}
    >
      <summary>{title}</summary>
      <ul className={styles.list} aria-label={title}>
        {rows.map((row) => {
          const id = `${name}-${row.value}`
          return (
            <li
              key={row.value}
              className={classNames(chartStyles.row, styles.row, row.count === 0 && styles.zero)}
              style={{ '--part': row.part } as React.CSSProperties}
            >
              <input
                type="checkbox"
                id={id}
                name={name}
                value={row.value}
                defaultChecked={row.chosen}
                aria-describedby={`${id}-count`}
              />
              <label htmlFor={id}>
                {name === 'sector' && <SectorMark sector={row.value as Sector} size={15} />}
                {label(row.value)}
              </label>
              <span className={styles.count} id={`${id}-count`}>
                {formatNumber(row.count, locale)}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
