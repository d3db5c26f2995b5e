import type { Locale, Sector } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { SectorMark } from '../marks/SectorMark'
import type { FacetRow } from './facetRows'

interface Props {
  name: string
  title: string
  rows: readonly FacetRow[]
  label: (value: string) => string
  locale: Locale
  open?: boolean
}

/** One facet as checkboxes; the lower line of each row is the chart of its count. */
export function FacetGroup({ name, title, rows, label, locale, open = true }: Props) {
  if (rows.length === 0) return null
  return (
    <details className="facet" open={open || rows.some((row) => row.chosen)}>
      <summary>{title}</summary>
      <ul aria-label={title}>
        {rows.map((row) => {
          const id = `${name}-${row.value}`
          return (
            <li
              key={row.value}
              className={row.count === 0 ? 'facet-row zero' : 'facet-row'}
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
              <span className="count" id={`${id}-count`}>
                {formatNumber(row.count, locale)}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
