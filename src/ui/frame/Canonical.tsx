/** The one address of a page, by its path alone: the site does not know under which host it stands. */
export function Canonical({ path }: { path: string }) {
  return <link rel="canonical" href={path} />
}
