import { sendJson } from '../ask'
import { withFacets } from '../questions/product'
import { differentQuestions } from '../questions/question'
import { stockCounts, stockList } from '../questions/stock'

const QUESTIONS = 8

interface Listed {
  data: { code: string }[]
  page: { total: number }
  facets: Record<string, { value: string; count: number }[]>
}

/**
 * Throws unless both ways return the same projects in the same order, the same total and the same
 * counts: only then are their speeds comparable.
 */
export async function checkSameAnswers(
  origin: string,
  staff: Record<string, string>,
): Promise<void> {
  const next = differentQuestions(9)
  for (let n = 0; n < QUESTIONS; n += 1) {
    const question = next()
    const ours = await sendJson<Listed>(origin, withFacets(question))
    const stock = await sendJson<{ docs: { code: string }[]; totalDocs: number }>(
      origin,
      stockList(question),
    )
    const counts: number[] = []
    for (const asked of stockCounts(question)) {
      const { totalDocs } = await sendJson<{ totalDocs: number }>(origin, {
        ...asked,
        headers: staff,
      })
      counts.push(totalDocs)
    }
    expectSame('totals', question, ours.page.total, stock.totalDocs)
    expectSame('projects', question, codes(ours.data), codes(stock.docs))
    expectSame('counts', question, countsOf(ours), counts)
  }
}

function codes(rows: { code: string }[]): string[] {
  return rows.map(({ code }) => code)
}

/** Of all facets but the last, which `where` cannot count. */
function countsOf({ facets }: Listed): number[] {
  return Object.entries(facets)
    .filter(([name]) => name !== 'crossBorder')
    .flatMap(([, values]) => values.map(({ count }) => count))
}

function expectSame(what: string, question: unknown, ours: unknown, stock: unknown): void {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(stock)]
  if (a === b) return
  throw new Error(`${what} differ for ${JSON.stringify(question)}:\n${a}\n${b}`)
}
