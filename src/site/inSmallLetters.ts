import { sitePath } from '@/ui/links/paths'
import type { Route } from './page'

/**
 * A page whose address has codes in small letters, as those of the Forum are. Typed in capitals, the
 * address leads to the one in small letters, with its parameters.
 */
export function inSmallLetters({ page, path, ...route }: Route): Route {
  return {
    ...route,
    path,
    page(request) {
      const codes = Object.entries(request.path)
      if (codes.every(([, code]) => code === code.toLowerCase())) return page(request)
      const small = codes.reduce(
        (to, [name, code]) => to.replace(`:${name}`, encodeURIComponent(code.toLowerCase())),
        path,
      )
      const search = request.search.toString()
      return { status: 301, to: sitePath(small, request.locale) + (search && `?${search}`) }
    },
  }
}
