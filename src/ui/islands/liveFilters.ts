/**
 * `<live-filters>`: the filters of a list. When one is changed, its button immediately shows how
 * many projects there would be, and a second button appears next to the change. Both submit the
 * form, as the first does without scripts.
 */
class LiveFilters extends HTMLElement {
  private readonly beside = makeButton()
  private readonly spoken = makeStatus()
  private asking = new AbortController()
  /** What the button says about the current list. */
  private textBefore = ''

  connectedCallback(): void {
    this.textBefore = this.querySelector('button[type=submit]')?.textContent ?? ''
    this.beside.className = this.dataset.beside ?? ''
    this.append(this.spoken)
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLElement) void this.update(target)
    })
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.beside.remove()
    })
    // On going back, browsers restore the form as it was left, so its button must match.
    window.addEventListener('pageshow', () => {
      const changed = this.changedControls()[0]
      if (changed) void this.update(changed)
    })
  }

  /**
   * Shows the count for the current form; `changed` is the control that gets a button next to it.
   */
  private async update(changed: HTMLElement): Promise<void> {
    // Only the newest request counts, in whatever order responses arrive.
    this.asking.abort()
    const { signal } = (this.asking = new AbortController())
    if (this.changedControls().length === 0) {
      this.beside.remove()
      this.show(this.textBefore, '')
      return
    }
    changed.closest('li, [data-range]')?.append(this.beside)
    const { show = '', unknown = '' } = this.dataset
    this.show(unknown, '')
    const count = await this.count(signal)
    if (signal.aborted || count === undefined) return
    const projects = this.countWords(count)
    this.show(show.replace('{projects}', projects), projects)
  }

  private show(text: string, spoken: string): void {
    for (const button of this.querySelectorAll('button[type=submit]')) button.textContent = text
    this.spoken.textContent = spoken
  }

  private changedControls(): HTMLElement[] {
    const controls = this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')
    return [...controls].filter((control) =>
      control instanceof HTMLSelectElement
        ? [...control.options].some((option) => option.selected !== option.defaultSelected)
        : control.checked !== control.defaultChecked,
    )
  }

  /** undefined if the count is not available: the list itself will show it. */
  private async count(signal: AbortSignal): Promise<number | undefined> {
    const form = this.closest('form')
    if (!form) return undefined
    const filled = [...new FormData(form)].filter(([, value]) => value !== '')
    const parameters = new URLSearchParams(filled as [string, string][])
    parameters.set('limit', '1')
    parameters.set('fields', 'code')
    try {
      const response = await fetch(`/api/v1/projects?${parameters.toString()}`, { signal })
      if (!response.ok) return undefined
      return ((await response.json()) as { page: { total: number } }).page.total
    } catch {
      return undefined
    }
  }

  private countWords(count: number): string {
    const { one = '', other = '' } = this.dataset
    const { lang } = document.documentElement
    const text = new Intl.PluralRules(lang).select(count) === 'one' ? one : other
    return text.replace('{count}', new Intl.NumberFormat(lang).format(count))
  }
}

/** A button in a container of its own. */
function makeButton(): HTMLElement {
  const place = document.createElement('div')
  const button = document.createElement('button')
  button.type = 'submit'
  button.className = 'button'
  place.append(button)
  return place
}

function makeStatus(): HTMLElement {
  const status = document.createElement('p')
  status.className = 'spoken'
  status.role = 'status'
  return status
}

customElements.define('live-filters', LiveFilters)
