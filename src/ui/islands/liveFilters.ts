/**
 * `<live-filters>`: the filters of a list. When one is changed, its button says at once how many
 * projects there would be, and a second one stands beside what was changed. Both send the form, as
 * the first does without a script.
 */
class LiveFilters extends HTMLElement {
  private readonly beside = makeButton()
  private readonly spoken = makeStatus()
  private asking = new AbortController()

  connectedCallback(): void {
    this.append(this.spoken)
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLElement) void this.update(event.target)
    })
  }

  private async update(changed: HTMLElement): Promise<void> {
    // Only the newest question counts, in whatever order answers come.
    this.asking.abort()
    const { signal } = (this.asking = new AbortController())
    this.say(this.sentence(undefined), false)
    changed.closest('li, .cost-range')?.append(this.beside)
    const count = await this.count(signal)
    if (!signal.aborted) this.say(this.sentence(count), true)
  }

  private say(text: string, isSpoken: boolean): void {
    for (const button of this.querySelectorAll('button[type=submit]')) button.textContent = text
    this.spoken.textContent = isSpoken ? text : ''
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

  private sentence(count: number | undefined): string {
    const { one = '', other = '', unknown = '' } = this.dataset
    if (count === undefined) return unknown
    const { lang } = document.documentElement
    const text = new Intl.PluralRules(lang).select(count) === 'one' ? one : other
    return text.replace('{count}', new Intl.NumberFormat(lang).format(count))
  }
}

function makeButton(): HTMLElement {
  const place = document.createElement('div')
  place.className = 'beside-filter'
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
