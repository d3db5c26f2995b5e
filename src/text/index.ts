export { unfitCharacter } from './characters'
export { wordsOfHtml, wordsOfRichText } from './plain'
export { webAddressProblem } from './webAddress'
export { slugOf } from './slug'
