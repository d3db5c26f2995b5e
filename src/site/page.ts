import type { Catalogue, Snapshot } from '@/catalogue/types'
import type { Place } from '@/ui/frame/Masthead'
import type { Locale } from '@/vocabulary'
import type { Assets, Island } from './assets'

/** The input of a page. */
export interface PageRequest {
  catalogue: Catalogue
  /** The read model as it is now. */
  snapshot: Snapshot
  locale: Locale
  /** `YYYY-MM-DD`. */
  today: string
  /** Parameters in the path. */
  path: Readonly<Record<string, string>>
  /** Query parameters: those that `query` of the route names. */
  search: URLSearchParams
  assets: Assets
}

/** A page to show. */
export interface ShownPage {
  status: 200 | 404 | 410 | 500 | 503
  title: string
  description?: string
  type?: 'article' | 'website'
  /**
   * The canonical address of the page, without the origin; a page without one is not indexed by
   * search engines.
   */
  canonical?: string
  /** The navigation item it belongs to. */
  here?: Place
  /** A feed of what it lists. */
  feed?: { title: string; href: string }
  /** The islands (scripts) on it. */
  islands?: readonly Island[]
  body: React.ReactNode
}

/** A redirect, permanent or temporary. */
interface Redirect {
  status: 301 | 302
  /** Path and parameters on this site. */
  to: string
}

export type PageResult = ShownPage | Redirect

/** Makes a page from the catalogue. May throw CatalogueUnavailable. */
export type PageHandler = (request: PageRequest) => PageResult | Promise<PageResult>

/** An address of the site, in every language. */
export interface Route {
  /** Below the language prefix. */
  path: string
  page: PageHandler
  /** The parameters that the page depends on, in canonical form; none if absent. */
  query?: (search: URLSearchParams) => string
}
