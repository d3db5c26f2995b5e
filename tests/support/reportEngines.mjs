/** Prints at the end how many tests passed and failed on which engine. */
export default class ReportEngines {
  onRunComplete(_contexts, { testResults }) {
    const onMongodb = ({ displayName }) => displayName?.name.endsWith('on MongoDB') ?? false
    const name = process.env.TEST_MONGODB_NAME
    print(
      'Without MongoDB',
      testResults.filter((file) => !onMongodb(file)),
    )
    print(name ? `On MongoDB (${name})` : 'On MongoDB', testResults.filter(onMongodb))
  }
}

function print(heading, files) {
  if (files.length === 0) return
  const sum = (count) => files.reduce((total, file) => total + count(file), 0)
  const passed = sum(({ numPassingTests }) => numPassingTests)
  const failed = sum(
    ({ numFailingTests, testExecError }) => numFailingTests + (testExecError ? 1 : 0),
  )
  process.stdout.write(`${heading}: ${passed} passed, ${failed} failed\n`)
}
