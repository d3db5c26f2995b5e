import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Element<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** See `liveFilters.ts`. Sentences have `{count}` where the number stands. */
      'live-filters': Element<{
        class: string
        'data-one': string
        'data-other': string
        'data-unknown': string
      }>
    }
  }
}
