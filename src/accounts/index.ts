export { accounts } from './plugin'
