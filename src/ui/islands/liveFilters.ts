/**
 * `<live-filters>`: the filters of a list. When one is changed, its button says at once how many
 * projects there would be, and a second one stands beside what was changed. Both send the form, as
 * the first does without a script.
 */
class LiveFilters extends HTMLElement {
  private readonly beside = makeButton()
  private readonly spoken = makeStatus()
  private asking = new AbortController()
  /** What the button says of the list as it stands. */
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
    // A browser that goes back fills the form in as it was left: its button must say so.
    window.addEventListener('pageshow', () => {
      const changed = this.changedControls()[0]
      if (changed) void this.update(changed)
    })
  }

  /** Tells of the form as it is now; `changed` is the control beside which a button stands. */
  private async update(changed: HTMLElement): Promise<void> {
    // Only the newest question counts, in whatever order answers come.
    this.asking.abort()
    const { signal } = (this.asking = new AbortController())
    if (this.changedControls().length === 0) {
      this.beside.remove()
      this.say(this.textBefore, '')
      return
    }
    changed.closest('li, [data-range]')?.append(this.beside)
    const { show = '', unknown = '' } = this.dataset
    this.say(unknown, '')
    const count = await this.count(signal)
    if (signal.aborted || count === undefined) return
    const projects = this.countWords(count)
    this.say(show.replace('{projects}', projects), projects)
  }

  private say(text: string, spoken: string): void {
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

  /** undefined where it cannot be told: the list itself will say it. */
  private async count(signal: AbortSignal): Promise<number | undefined> {
    const form = this.closest('form')
    if (!form) return undefined
    const filled = [...new FormData(form)].filter(([, value]) => value !== '')
    const asked = new URLSearchParams(filled as [string, string][])
    asked.set('limit', '1')
    asked.set('fields', 'code')
    try {
      const answer = await fetch(`/api/v1/projects?${asked.toString()}`, { signal })
      if (!answer.ok) return undefined
      return ((await answer.json()) as { page: { total: number } }).page.total
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

/** A button in a place of its own. */
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
