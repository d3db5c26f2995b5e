import type { Metadata, Viewport } from 'next'

import { interfaceLocale, messagesOf } from '@/messages'
import { DEFAULT_LOCALE } from '@/vocabulary'

import { display, text } from './fonts'

import '@/ui/styles/index.css'

const { site } = messagesOf(DEFAULT_LOCALE)

export const metadata: Metadata = {
  title: { default: site.name, template: `%s | ${site.name}` },
  description: site.description,
  openGraph: { siteName: site.name, type: 'website', description: site.description },
  robots: { index: true, follow: true },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f6f2' },
    { media: '(prefers-color-scheme: dark)', color: '#10191e' },
  ],
}

export default function CatalogueLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang={interfaceLocale(DEFAULT_LOCALE)} className={`${text.variable} ${display.variable}`}>
      <body>{children}</body>
    </html>
  )
}
