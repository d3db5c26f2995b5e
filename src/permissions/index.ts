export { actorOf, type Actor } from './actor'
export { anyOf, allOf, where, type Rule } from './rules'
export * from './named'
export { closeOwnCollections, denyByDefault } from './plugin'
