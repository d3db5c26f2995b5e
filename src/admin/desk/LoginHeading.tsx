/** Heads the page of signing in. */
export function LoginHeading() {
  return <h1 className="desk__title">Sign in</h1>
}
