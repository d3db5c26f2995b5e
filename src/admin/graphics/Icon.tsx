import { Sign } from './Sign'

/** The logo in the top bar, which links to the dashboard. */
export function Icon() {
  return <Sign size={18} />
}
