/** The logo of the catalogue: a line with three stops, the first one reached. */
export function Sign({ size }: { size: number }) {
  return (
    <svg
      aria-hidden="true"
      className="catalogue-sign"
      height={size}
      viewBox="0 0 34 22"
      width={(size * 34) / 22}
    >
      <path d="M4 17 13.5 5.5 30 11" />
      <circle className="reached" cx="4" cy="17" r="3" />
      <circle cx="13.5" cy="5.5" r="3" />
      <circle cx="30" cy="11" r="3" />
    </svg>
  )
}
