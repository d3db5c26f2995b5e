import type { Sector } from '@/vocabulary'

import { classNames } from '../styles/classNames'
import styles from './CodeMark.module.css'
import { SectorMark } from './SectorMark'

interface Props {
  code: string
  sector: Sector
}

/** A project's code with its sector's mark; copies as plain text. */
export function CodeMark({ code, sector }: Props) {
  const [state, part, number] = code.split('-')
  return (
    <span className={classNames(styles.mark, sector)}>
      <SectorMark sector={sector} />
      <span>
        <b>{state}</b>
        <i>-</i>
        <b className={styles.part}>{part}</b>
        <i>-</i>
        {number}
      </span>
    </span>
  )
}

/**
 * The code as a plate of three cells, at the head of a project. The hyphens remain for copying and
 * screen readers.
 */
export function CodePlate({ code, sector }: Props) {
  const [state, part, number] = code.split('-')
  return (
    <p className={classNames(styles.plate, sector)}>
      <span>
        <SectorMark sector={sector} size={17} />
        <b>{state}</b>
        <i>-</i>
      </span>
      <span>
        <b className={styles.part}>{part}</b>
        <i>-</i>
      </span>
      <span>{number}</span>
    </p>
  )
}
