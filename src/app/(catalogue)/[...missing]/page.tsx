import { notFound } from 'next/navigation'

export const dynamic = 'force-dynamic'

/** Every address that no other page has: the site's own "not found", in its language and layout. */
export default function MissingPage() {
  return notFound()
}
