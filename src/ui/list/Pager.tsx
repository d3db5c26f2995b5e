import type { SearchResult } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import styles from './Pager.module.css'

interface Props {
  page: SearchResult['page']
  /** The address of the page with this number. */
  href: (page: number) => string
  locale: Locale
}

/** The pages shown as links: the first, the last, and those next to the current one; 0 is a gap. */
export function pagesShown(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter(
    (number) => number >= 1 && number <= pages,
  )
  return [...new Set(near)].flatMap((number, index, all) => {
    const gap = index > 0 && number - (all[index - 1] ?? 0) > 1
    return gap ? [0, number] : [number]
  })
}

/** The position in the result, with links to the other pages. */
export function Pager({ page, href, locale }: Props) {
  const words = messagesOf(locale).list
  if (page.total === 0) return null
  const shown = (value: number) => formatNumber(value, locale)
  const first = (page.page - 1) * page.limit + 1
  const last = Math.min(page.page * page.limit, page.total)
  const link = (number: number, label: string, rel?: string) => (
    <a href={href(number)} rel={rel}>
      {label}
    </a>
  )
  return (
    <div className={styles.pager}>
      <p>{words.range(shown(first), shown(last), shown(page.total))}</p>
      {page.pages > 1 && (
        <nav aria-label={words.pages}>
          {page.page > 1 && link(page.page - 1, words.previous, 'prev')}
          <ol>
            {pagesShown(page.page, page.pages).map((number, index) => (
              <li key={`${index} ${number}`}>
                {number === 0 ? (
                  '…'
                ) : (
                  <a
                    href={href(number)}
                    aria-label={words.page(number)}
                    aria-current={number === page.page ? 'page' : undefined}
                  >
                    {shown(number)}
                  </a>
                )}
              </li>
            ))}
          </ol>
          {page.next !== null && link(page.next, words.next, 'next')}
        </nav>
      )}
    </div>
  )
}
