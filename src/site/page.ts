import type { Catalogue, Snapshot } from '@/catalogue/types'
import type { Place } from '@/ui/frame/Masthead'
import type { Locale } from '@/vocabulary'
import type { Assets, Island } from './assets'

/** What a page is made from. */
export interface PageRequest {
  catalogue: Catalogue
  /** The read model as it is now. */
  snapshot: Snapshot
  locale: Locale
  /** `YYYY-MM-DD`. */
  today: string
  /** Parameters in the path. */
  path: Readonly<Record<string, string>>
  /** Parameters after the path: those that `query` of the route names. */
  search: URLSearchParams
  assets: Assets
}

/** A page to be shown. */
export interface ShownPage {
  status: 200 | 404 | 410 | 500 | 503
  title: string
  description?: string
  type?: 'article' | 'website'
  /** The one address of the page, without the site; a page without one is not for search engines. */
  canonical?: string
  /** The entry of the navigation that it belongs to. */
  here?: Place
  /** What needs a script on it. */
  islands?: readonly Island[]
  body: React.ReactNode
}

/** Another address that is asked for instead: for good, or this time. */
interface MovedPage {
  status: 301 | 302
  /** Path and parameters on this site. */
  to: string
}

export type MadePage = ShownPage | MovedPage

/** Makes a page from the catalogue. May throw CatalogueUnavailable. */
export type MakePage = (request: PageRequest) => MadePage | Promise<MadePage>

/** An address of the site, in every language. */
export interface Route {
  /** Below the language. */
  path: string
  page: MakePage
  /** What of its parameters the page depends on, in one spelling; nothing where it is left out. */
  query?: (search: URLSearchParams) => string
}
