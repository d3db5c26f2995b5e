import type { Sector } from '@/vocabulary'

import { SectorMark } from './SectorMark'

interface Props {
  code: string
  sector: Sector
}

/** A project's code with its sector's mark; copies as plain text. */
export function CodeMark({ code, sector }: Props) {
  const [state, part, number] = code.split('-')
  return (
    <span className={`code-mark ${sector}`}>
      <SectorMark sector={sector} />
      <span>
        <b>{state}</b>
        <i>-</i>
        <b className="part">{part}</b>
        <i>-</i>
        {number}
      </span>
    </span>
  )
}

/** The code as a plate of three cells, at the head of a project. The hyphens stay for copying and for speech. */
export function CodePlate({ code, sector }: Props) {
  const [state, part, number] = code.split('-')
  return (
    <p className={`code-plate ${sector}`}>
      <span>
        <SectorMark sector={sector} size={17} />
        <b>{state}</b>
        <i>-</i>
      </span>
      <span>
        <b className="part">{part}</b>
        <i>-</i>
      </span>
      <span>{number}</span>
    </p>
  )
}
