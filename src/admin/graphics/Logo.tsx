import { Sign } from './Sign'

/** Above the login: logo and name. */
export function Logo() {
  return (
    <div className="catalogue-logo">
      <Sign size={40} />
      <span>Connectivity Catalogue</span>
    </div>
  )
}
