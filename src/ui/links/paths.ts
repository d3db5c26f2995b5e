import { DEFAULT_LOCALE, type Locale } from '@/vocabulary'

/** A path of the site in a language: English at the root, other languages under their code. */
export function sitePath(path: string, locale: Locale): string {
  if (locale === DEFAULT_LOCALE) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** The page of one project. */
export function projectPath(project: { code: string; slug: string }, locale: Locale): string {
  return sitePath(`/projects/${project.code}/${encodeURIComponent(project.slug)}`, locale)
}
