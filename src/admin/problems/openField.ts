/** Milliseconds that a tab or row may take to render its fields. */
const TIMEOUT_MS = 2000

/** Opens a field's tab and its collapsed row, then focuses it. */
export async function openField(path: string, tab: string | undefined): Promise<void> {
  const tabs = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
  // A tab's button also contains its error count.
  const tabButton = [...tabs].find((button) => tab && button.textContent.trim().startsWith(tab))
  tabButton?.click()
  const [list, index] = path.split('.')
  if (index !== undefined && /^\d+$/.test(index)) {
    const row = await findRendered(`${list}-row-${index}`)
    row?.querySelector<HTMLButtonElement>('.collapsible--collapsed .collapsible__toggle')?.click()
  }
  const field = await findRendered(`field-${path.replaceAll('.', '__')}`)
  field?.scrollIntoView({ block: 'center' })
  // An empty list has no input, but a button that adds a row.
  const control = field?.matches('input, textarea')
    ? field
    : (field?.querySelector<HTMLElement>('input, textarea, [contenteditable=true]') ??
      field?.querySelector<HTMLElement>('.array-field__add-row, button'))
  control?.focus()
}

/** The element with this id, once it is rendered. */
async function findRendered(id: string): Promise<HTMLElement | null> {
  for (const end = Date.now() + TIMEOUT_MS; Date.now() < end;) {
    const element = document.getElementById(id)
    if (element) return element
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  return null
}
