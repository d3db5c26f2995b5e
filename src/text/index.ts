export { unfitCharacter } from './characters'
export { htmlToPlain, richTextToPlain } from './plain'
export { webAddressProblem } from './webAddress'
export { slugOf } from './slug'
