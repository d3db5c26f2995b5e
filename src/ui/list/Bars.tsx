interface Bar {
  label: React.ReactNode
  figure: string
  /** Part of the largest, 0 to 100. */
  part: number
  href: string
}

/** Rows whose lower line is a chart; each leads to its projects. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <ul className="bars">
      {bars.map((bar) => (
        <li key={bar.href} style={{ '--part': bar.part } as React.CSSProperties}>
          <a href={bar.href}>{bar.label}</a>
          <span className="count">{bar.figure}</span>
        </li>
      ))}
    </ul>
  )
}
