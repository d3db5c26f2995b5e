/** How long a tab or a row may take to draw its fields, in milliseconds. */
const TIMEOUT_MS = 2000

/** Shows a field of the form: opens its tab and its folded row, then puts the cursor into it. */
export async function openField(path: string, tab: string | undefined): Promise<void> {
  const tabs = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
  // A tab's button also holds the number of its errors.
  const wanted = [...tabs].find((button) => tab && button.textContent.trim().startsWith(tab))
  wanted?.click()
  const [list, index] = path.split('.')
  if (index !== undefined && /^\d+$/.test(index)) {
    const row = await drawn(`${list}-row-${index}`)
    row?.querySelector<HTMLButtonElement>('.collapsible--collapsed .collapsible__toggle')?.click()
  }
  const field = await drawn(`field-${path.replaceAll('.', '__')}`)
  field?.scrollIntoView({ block: 'center' })
  const control = field?.matches('input, textarea') ? field : field?.querySelector('input')
  control?.focus()
}

/** The element with this id, once it is there. */
async function drawn(id: string): Promise<HTMLElement | null> {
  for (const end = Date.now() + TIMEOUT_MS; Date.now() < end;) {
    const element = document.getElementById(id)
    if (element) return element
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  return null
}
