/**
 * `<own-zone>`: offers the times of a page in the time zone of the browser, as a link. It shows
 * nothing if that zone is already shown or the browser reports none.
 */
class OwnZone extends HTMLElement {
  connectedCallback(): void {
    const { shown = '', text = '' } = this.dataset
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined
    if (!zone || zone === shown || zone === 'Etc/Unknown') return
    const address = new URL(location.href)
    address.searchParams.set('tz', zone)
    const link = document.createElement('a')
    link.href = address.pathname + address.search + address.hash
    link.textContent = text.replace('{zone}', zone)
    this.replaceChildren(link)
  }
}

customElements.define('own-zone', OwnZone)
