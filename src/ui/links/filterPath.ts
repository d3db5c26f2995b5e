/** The chosen filters of a list: values by parameter name. */
export type Choices = Readonly<Record<string, readonly string[]>>

/** The query string for these choices and this page, in a canonical order and spelling. */
export function filterText(choices: Choices, page = 1): string {
  const chosen = Object.entries(choices).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const at: [string, string][] = page > 1 ? [['page', String(page)]] : []
  return new URLSearchParams([...chosen, ...at]).toString()
}

/** The address of a list with these choices. */
export function filterPath(path: string, choices: Choices, page = 1): string {
  const text = filterText(choices, page)
  return text ? `${path}?${text}` : path
}

/** The choices with a value added, or without it where it was chosen. */
export function toggled(choices: Choices, name: string, value: string): Choices {
  const values = choices[name] ?? []
  const others = values.filter((one) => one !== value)
  return { ...choices, [name]: others.length < values.length ? others : [...values, value] }
}
