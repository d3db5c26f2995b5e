interface Props {
  id: string
  title: string
  /** Notes in the margin, beneath the section on narrow screens. */
  margin?: React.ReactNode
  children: React.ReactNode
}

/** One part of a project's page: name at left, content, notes in the margin. */
export function Section({ id, title, margin, children }: Props) {
  return (
    <section className="sheet-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="content">{children}</div>
      {margin && <div className="margin">{margin}</div>}
    </section>
  )
}
