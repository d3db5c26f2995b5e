import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Element<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** See `liveFilters.ts`. Texts have `{count}` and `{projects}` where those stand. */
      'live-filters': Element<{
        class?: string
        /** The class of what stands beside a changed filter. */
        'data-beside'?: string
        'data-one': string
        'data-other': string
        'data-show': string
        'data-unknown': string
      }>
      /** See `ownZone.ts`. The text has `{zone}` where the browser's zone stands. */
      'own-zone': Element<{
        class?: string
        /** The zone that times are shown in. */
        'data-shown': string
        'data-text': string
      }>
    }
  }
}
