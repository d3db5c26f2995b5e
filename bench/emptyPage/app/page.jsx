/** Rendered for each request, as the catalogue's pages are, and reads nothing. */
export const dynamic = 'force-dynamic'

export default function Page() {
  return <p>A page that reads nothing.</p>
}
