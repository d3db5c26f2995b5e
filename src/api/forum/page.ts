/** Where a page stands in its list; `next` is the number of the next one. */
export interface Page {
  total: number
  limit: number
  page: number
  pages: number
  next: number | null
}

/** The rows of one page, and where it stands. */
export function takePage<Row>(
  rows: readonly Row[],
  { limit, page }: Pick<Page, 'limit' | 'page'>,
): { rows: Row[]; page: Page } {
  const total = rows.length
  const pages = Math.ceil(total / limit)
  return {
    rows: rows.slice((page - 1) * limit, page * limit),
    page: { total, limit, page, pages, next: page < pages ? page + 1 : null },
  }
}
