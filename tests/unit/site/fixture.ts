import type { Assets } from '@/site'

/** Addresses as the build would give them. */
export const ASSETS: Assets = {
  styles: '/assets/index-A.css',
  icon: '/assets/icon-A.svg',
  land: '/assets/land-A.svg',
  islands: {
    liveFilters: '/assets/liveFilters-A.js',
    ownZone: '/assets/ownZone-A.js',
    reload: '/assets/reload-A.js',
  },
  fonts: ['/assets/latin-A.woff2'],
}
