import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Element<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** See `liveFilters.ts`. Texts contain the placeholders `{count}` and `{projects}`. */
      'live-filters': Element<{
        class?: string
        /** The class of the button next to a changed filter. */
        'data-beside'?: string
        'data-one': string
        'data-other': string
        'data-show': string
        'data-unknown': string
      }>
      /** See `ownZone.ts`. The text contains the placeholder `{zone}` for the browser's zone. */
      'own-zone': Element<{
        class?: string
        /** The zone that times are shown in. */
        'data-shown': string
        'data-text': string
      }>
    }
  }
}
