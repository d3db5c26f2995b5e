import { interfaceLocale, messagesOf } from '@/messages'
import { Page } from '@/ui/frame/Page'
import type { Locale } from '@/vocabulary'
import type { Assets } from './assets'
import type { ShownPage } from './page'

interface Props {
  page: ShownPage
  locale: Locale
  assets: Assets
  /** Addresses of the page's scripts. */
  scripts: readonly string[]
  /** The public origin, if known: canonical addresses are only useful as absolute ones. */
  site?: string
}

/** A complete document: its head, and the page between masthead and footer. */
export function Document({ page, locale, assets, scripts, site }: Props) {
  const { site: words } = messagesOf(locale)
  const { title, description = words.description, canonical, feed, type = 'website' } = page
  const address = site !== undefined && canonical !== undefined ? site + canonical : undefined
  return (
    <html lang={interfaceLocale(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === words.name ? title : `${title} | ${words.name}`}</title>
        {assets.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />
        ))}
        <link rel="stylesheet" href={assets.styles} />
        {scripts.map((address) => (
          <script key={address} type="module" src={address} />
        ))}
        <link rel="icon" href={assets.icon} sizes="any" type="image/svg+xml" />
        <meta name="description" content={description} />
        <meta name="robots" content={canonical === undefined ? 'noindex' : 'index, follow'} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f4f6f2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#10191e" media="(prefers-color-scheme: dark)" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:site_name" content={words.name} />
        <meta property="og:type" content={type} />
        <meta name="twitter:card" content="summary" />
        {feed && (
          <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />
        )}
        {address && <link rel="canonical" href={address} />}
        {address && <meta property="og:url" content={address} />}
      </head>
      <body>
        <Page here={page.here} locale={locale}>
          {page.body}
        </Page>
      </body>
    </html>
  )
}
