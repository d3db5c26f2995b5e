import { html } from 'hono/html'

/** A paragraph in which backticks mark code; nothing without a text. */
export function prose(text: string | undefined) {
  if (!text) return ''
  const parts = text.split('`')
  return html`<p>${parts.map((part, place) => (place % 2 ? html`<code>${part}</code>` : part))}</p>`
}
