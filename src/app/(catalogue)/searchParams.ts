/** The parameters of an address as a page of the framework gets them. */
export type SearchParams = Record<string, string | string[] | undefined>

export function paramsOf(given: SearchParams): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(given))
    for (const text of [value ?? []].flat()) params.append(name, text)
  return params
}
