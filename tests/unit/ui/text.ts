import { renderToStaticMarkup } from 'react-dom/server'

/** What an element says, without its tags; tags become spaces, runs of space one. */
export function textOf(element: React.ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/\s+/g, ' ')
    .trim()
}
