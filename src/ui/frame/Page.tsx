import type { Locale } from '@/vocabulary'

import { Footer } from './Footer'
import { Masthead, type Place } from './Masthead'

interface Props {
  here?: Place
  locale: Locale
  children: React.ReactNode
}

/** Header, content and footer of one page. */
export function Page({ here, locale, children }: Props) {
  return (
    <>
      <Masthead here={here} locale={locale} />
      <main id="main" className="page-width" tabIndex={-1}>
        {children}
      </main>
      <Footer locale={locale} />
    </>
  )
}
