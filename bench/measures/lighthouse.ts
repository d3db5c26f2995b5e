/** Scores of a page from 0 to 100, by category. */
export type Lighthouse = (url: string) => Promise<Record<string, number>>

interface Result {
  lhr: { categories: Record<string, { score: number | null }> }
}

type Run = (url: string, options: Record<string, unknown>) => Promise<Result | undefined>

/**
 * Lighthouse on the browser at this port; undefined if it is not installed. It is larger than all
 * test packages together, so it is not a dependency.
 */
export async function openLighthouse(port: number): Promise<Lighthouse | undefined> {
  // Not a literal, so that neither bundler nor compiler looks for it.
  const name = ['light', 'house'].join('')
  const loaded = (await import(name).catch(() => undefined)) as { default: Run } | undefined
  if (!loaded) return undefined
  return async (url) => {
    const result = await loaded.default(url, { port, output: 'json', logLevel: 'error' })
    return Object.fromEntries(
      Object.entries(result?.lhr.categories ?? {}).map(([category, { score }]) => [
        category,
        Math.round((score ?? 0) * 100),
      ]),
    )
  }
}
