import type { Drawn } from './drawProjects'

interface Props {
  drawn: Drawn
  /** Drawn thin and pale, behind what the map is about. */
  faint?: boolean
  className?: string
}

/** A line with its casing and stops, in the shape and colour of its sector. */
export function ProjectMarks({ drawn, faint = false, className = '' }: Props) {
  const classes = ['project-marks', drawn.sector, drawn.style, faint ? 'faint' : '', className]
  return (
    <g className={classes.filter(Boolean).join(' ')}>
      {drawn.way && <path className="casing" d={drawn.way} />}
      {drawn.way && <path className="way" d={drawn.way} />}
      <path className="stop" d={drawn.stops} />
      {!faint && <path className="eye" d={drawn.stops} />}
    </g>
  )
}
