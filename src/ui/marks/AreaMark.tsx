import type { Area } from '@/vocabulary'

import styles from './AreaMark.module.css'

/** Areas of both frameworks that are about the same share a mark. */
const SHAPES = {
  sustainableInfrastructure: (
    <path d="M1.5 6h17M1.5 14.5h17M3.5 14.5a6.5 6.5 0 0 1 13 0M6 6v4.2M10 6v2.2M14 6v4.2" />
  ),
  digitalInnovation: (
    <path d="M10 2.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM4.5 13a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM15.5 13a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM9 6.4l-3.4 6.8M11 6.4l3.4 6.8M6.5 15h7" />
  ),
  seamlessLogistics: (
    <path d="M1.5 5.5h10v9h-10zM4.8 5.5v9M8.2 5.5v9M13.5 10h5M16 7.3l2.6 2.7-2.6 2.7" />
  ),
  regulatoryExcellence: (
    <path d="M3.5 2.5h9.5v8M3.5 2.5v15h6M6 6.3h4.5M6 9.5h4.5M14 11.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM12.6 16.4v3l1.4-1 1.4 1v-3" />
  ),
  peopleMobility: (
    <path d="M6.5 3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM2 17.5v-3.2c0-2.7 1.8-4.3 4.5-4.3s4.5 1.6 4.5 4.3v3.2M13 10h5.5M16 7.3l2.6 2.7-2.6 2.7" />
  ),
  urban: (
    <path d="M2 17.5V8.5h5.5v9M7.5 17.5v-14h5v14M12.5 17.5V10.5H18v7M1 17.5h18M4.7 11.3v0M4.7 14v0M10 6.5v0M10 9.5v0M10 12.5v0M15.2 13.5v0" />
  ),
}

const MARKS: Record<Area, keyof typeof SHAPES> = {
  sustainableInfrastructure: 'sustainableInfrastructure',
  digitalInnovation: 'digitalInnovation',
  seamlessLogistics: 'seamlessLogistics',
  regulatoryExcellence: 'regulatoryExcellence',
  peopleMobility: 'peopleMobility',
  acspSustainableInfrastructure: 'sustainableInfrastructure',
  acspSmartUrban: 'urban',
  acspDigitalInnovation: 'digitalInnovation',
  acspSeamlessLogistics: 'seamlessLogistics',
  acspRegulatoryExcellence: 'regulatoryExcellence',
  acspPeopleConnectivity: 'peopleMobility',
}

/** The mark of a strategic area, in ink. Decorative, next to a word. */
export function AreaMark({ area }: { area: Area }) {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
      {SHAPES[MARKS[area]]}
    </svg>
  )
}
