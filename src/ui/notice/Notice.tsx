/** A page that says one thing: missing, withdrawn, out of reach. */
export function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="notice">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
