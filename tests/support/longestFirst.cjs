const { default: Sequencer } = require('@jest/test-sequencer')

/** Kinds of tests by how long their files take, the longest first. */
const KINDS = [
  'doors on MongoDB',
  'http on MongoDB',
  'doors',
  'http',
  'browser on MongoDB',
  'browser',
  'integration on MongoDB',
  'integration',
  'unit',
]

/** Starts the long files first, so that no worker waits for one that the other began last. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context }) => KINDS.indexOf(context.config.displayName?.name)
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
