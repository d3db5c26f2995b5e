export { unfitCharacter } from './characters'
export { webAddressProblem } from './webAddress'
