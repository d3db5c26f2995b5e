import { classNames } from '../styles/classNames'
import styles from './Atlas.module.css'
import { project, SHEET, round1, type Frame, type View } from '@/basemap/mercator'
import { degreeBars, graticule } from './neatline'
import { nearLand } from '@/basemap/nearLand'

interface Props {
  view: View
  /** Address of land.generated.svg; without it the land is drawn inline at 1:10m. */
  land?: string
  /** Degrees between lines of the graticule, and the length of a neatline bar in degrees. */
  step: number
  bar: number
  children: React.ReactNode
}

/**
 * A map in its neatline: sea with water-lining, land, boundaries and the given marks. Decorative: a
 * list has the same content.
 */
export function Atlas({ view, land, step, bar, children }: Props) {
  const inner = innerRect(view)
  const lines = graticule(view, step)
  return (
    <svg
      className={styles.atlas}
      viewBox={`0 0 ${view.width} ${view.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <clipPath id="atlas-inner">
          <rect {...inner} />
        </clipPath>
      </defs>
      <g clipPath="url(#atlas-inner)">
        <rect className={styles.sea} {...inner} />
        <path
          className={styles.graticule}
          d={[
            ...lines.meridians.map(({ at }) => `M${round1(at)} 0V${view.height}`),
            ...lines.parallels.map(({ at }) => `M0 ${round1(at)}H${view.width}`),
          ].join('')}
        />
        {land ? <SheetLand view={view} land={land} /> : <NearLand view={view} />}
        {children}
      </g>
      <path className={styles.bars} d={degreeBars(view, bar)} />
      <rect className={styles.neatline} {...inner} />
      <rect
        className={styles.neatline}
        x={view.inset - 7}
        y={view.inset - 7}
        width={view.width - 2 * view.inset + 14}
        height={view.height - 2 * view.inset + 14}
      />
    </svg>
  )
}

function innerRect({ width, height, inset }: Frame) {
  return { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset }
}

function SheetLand({ view, land }: { view: View; land: string }) {
  const scale = view.scale / SHEET.units
  const [west, , , north] = SHEET.box
  const [x, y] = project(view, [west, north]).map(round1)
  return (
    <g transform={`translate(${x} ${y}) scale(${scale.toFixed(5)})`}>
      <LandLayers
        member={`${land}#member`}
        other={`${land}#other`}
        boundaries={`${land}#boundaries`}
      />
    </g>
  )
}

function NearLand({ view }: { view: View }) {
  const paths = nearLand(view)
  return (
    <>
      <defs>
        <path id="near-member" d={paths.member} />
        <path id="near-other" d={paths.other} />
        <path id="near-boundaries" d={paths.boundaries} />
      </defs>
      <LandLayers member="#near-member" other="#near-other" boundaries="#near-boundaries" />
    </>
  )
}

/**
 * From the sea inwards; a coast is a wide line under the land, so it does not show at land borders.
 */
const COASTS = [
  styles.far,
  styles.farSea,
  styles.middle,
  styles.middleSea,
  styles.close,
  styles.closeSea,
  styles.coast,
]

function LandLayers({
  member,
  other,
  boundaries,
}: Record<'member' | 'other' | 'boundaries', string>) {
  return (
    <>
      {COASTS.map((name) => (
        <g key={name} className={classNames(styles.water, name)}>
          <use href={other} />
          <use href={member} />
        </g>
      ))}
      <use className={styles.landOther} href={other} />
      <use className={styles.land} href={member} />
      <use className={styles.boundaries} href={boundaries} />
    </>
  )
}
