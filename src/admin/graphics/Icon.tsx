import { Sign } from './Sign'

/** In the line at the top, as the way to the start page. */
export function Icon() {
  return <Sign size={18} />
}
