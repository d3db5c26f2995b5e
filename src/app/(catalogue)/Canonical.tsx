import { siteOrigin } from '@/limits/front'

/** The one address of a page. Readers of it take only a whole one, which is known where SITE_URL is set. */
export function Canonical({ path }: { path: string }) {
  const site = siteOrigin()
  return site === undefined ? null : <link rel="canonical" href={site + path} />
}
